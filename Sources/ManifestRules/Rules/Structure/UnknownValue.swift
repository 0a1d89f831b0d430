import Diagnostics

/// A value outside its field's vocabulary: reported by `ManifestDecoder`, and by `CatalogBuilder`
/// where the other manifests decide what is possible.
struct UnknownValue: Rule {
  static let description = RuleDescription(
    "RP-X05", "unknown-value", .error, .data, spans: [107], sources: ["manifests"])
}
