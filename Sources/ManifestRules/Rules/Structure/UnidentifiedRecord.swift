import Diagnostics

/// A record without a kind, a name or a party: reported where manifests are decoded, by
/// `ManifestDecoder`.
struct UnidentifiedRecord: Rule {
  static let description = RuleDescription(
    "RP-X09", "unidentified-record", .error, .data, sources: ["manifests"])
}
