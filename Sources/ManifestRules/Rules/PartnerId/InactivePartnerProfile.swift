import Diagnostics
import ManifestModel

/// The profile behind the Partner ID is not in use.
struct InactivePartnerProfile: Rule {
  static let description = RuleDescription(
    "RP-M03", "inactive-partner-profile", .error, .breach, spans: [152])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let status = reseller.mpnProfile?.status, status.value != .active else { return nil }
      let message = Message("inactive", [.text("found", status.value.rawValue)])
      let related = reseller.mpnId.map { RelatedPlace($0.span, Message("partner-id")) }
      return finding(
        message, at: status.span, about: Subject(reseller: reseller.name),
        related: [related].compactMap(\.self))
    }
  }
}
