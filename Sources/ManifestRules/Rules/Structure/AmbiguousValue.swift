import Diagnostics

/// A text without quotes that other readers of YAML take for something else: reported where
/// manifests are decoded, by `ManifestDecoder`.
struct AmbiguousValue: Rule {
  static let description = RuleDescription(
    "RP-X04", "ambiguous-value", .warning, .data, sources: ["yaml", "manifests"])
}
