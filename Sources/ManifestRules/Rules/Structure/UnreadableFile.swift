import Diagnostics

/// A file that cannot be read, or not as plain UTF-8: reported by `ManifestFolder` and
/// `YAMLReader`.
struct UnreadableFile: Rule {
  static let description = RuleDescription(
    "RP-X08", "unreadable-file", .error, .data, sources: ["yaml", "manifests"])
}
