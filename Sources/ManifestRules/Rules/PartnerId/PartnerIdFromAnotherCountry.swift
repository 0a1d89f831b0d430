import Diagnostics
import ManifestModel

/// The Partner ID's profile is in another country than the tenant.
///
/// The wider CSP region does not help here: it counts between partners and towards customers.
struct PartnerIdFromAnotherCountry: Rule {
  static let description = RuleDescription(
    "RP-M04", "partner-id-from-another-country", .error, .breach, spans: [152], sources: ["mpa-faq"]
  )

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let profile = reseller.mpnProfile?.country, let tenant = reseller.tenant?.country,
        profile.value != tenant.value
      else { return nil }
      let arguments: [Argument] = [
        .text("found", profile.value), .text("tenant", tenant.value),
      ]
      return finding(
        Message("country", arguments), at: profile.span, about: Subject(reseller: reseller.name),
        related: [RelatedPlace(tenant.span, Message("tenant"))])
    }
  }
}
