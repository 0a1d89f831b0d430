import Diagnostics

/// A value that has not the form of its field: reported where manifests are decoded, by
/// `ManifestDecoder`.
struct MalformedValue: Rule {
  static let description = RuleDescription(
    "RP-X06", "malformed-value", .error, .data, sources: ["manifests"])
}
