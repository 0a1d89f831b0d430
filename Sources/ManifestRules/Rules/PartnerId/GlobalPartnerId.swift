import Diagnostics
import ManifestModel

/// The id of the whole organisation stands where the id of a location belongs.
struct GlobalPartnerId: Rule {
  static let description = RuleDescription(
    "RP-M05", "global-partner-id", .warning, .breach, spans: [149],
    sources: ["manage-locations", "account-structure"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let id = reseller.mpnId, let global = reseller.mpnProfile?.globalId,
        id.value == global.value, PartnerIdForm(id.value).isNumber
      else { return nil }
      return finding(
        Message("global", [.text("found", id.value)]), at: id.span,
        about: Subject(reseller: reseller.name),
        related: [RelatedPlace(global.span, Message("global"))])
    }
  }
}
