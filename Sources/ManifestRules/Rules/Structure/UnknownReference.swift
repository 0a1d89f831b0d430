import Diagnostics

/// A name in a manifest names nothing: reported where the manifests are linked, by
/// `CatalogBuilder`.
struct UnknownReference: Rule {
  static let description = RuleDescription(
    "RP-X01", "unknown-reference", .error, .data, sources: ["manifests"])
}
