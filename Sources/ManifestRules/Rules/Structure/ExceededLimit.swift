import Diagnostics

/// A file, list, text or depth over its limit: reported by `ManifestFolder` and `YAMLReader`.
struct ExceededLimit: Rule {
  static let description = RuleDescription(
    "RP-X12", "exceeded-limit", .error, .data, sources: ["manifests"])
}
