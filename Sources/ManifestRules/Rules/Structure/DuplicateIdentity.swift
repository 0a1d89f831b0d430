import Diagnostics

/// Two records have one name, or two resellers one tenant: reported where the manifests are
/// linked, by `CatalogBuilder`.
struct DuplicateIdentity: Rule {
  static let description = RuleDescription(
    "RP-X02", "duplicate-identity", .error, .data, sources: ["manifests"])
}
