import Diagnostics

/// A value where a list or a record belongs, or the other way round: reported where manifests are
/// decoded, by `ManifestDecoder`.
struct WrongShape: Rule {
  static let description = RuleDescription(
    "RP-X13", "wrong-shape", .error, .data, sources: ["manifests"])
}
