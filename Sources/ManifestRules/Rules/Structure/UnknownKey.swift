import Diagnostics

/// A key or a kind that no manifest has: reported where manifests are decoded, by
/// `ManifestDecoder`.
struct UnknownKey: Rule {
  static let description = RuleDescription(
    "RP-X03", "unknown-key", .error, .data, sources: ["manifests"])
}
