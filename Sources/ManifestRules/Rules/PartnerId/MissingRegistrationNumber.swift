import Diagnostics
import ManifestModel

/// The country asks for a registration number, and none is recorded.
///
/// The location's own country counts, else that of the registered address, else the tenant's.
struct MissingRegistrationNumber: Rule {
  static let description = RuleDescription(
    "RP-M07", "missing-registration-number", .warning, .breach, editions: [.current2023],
    sources: ["manage-locations", "create-account"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard reseller.mpnProfile?.registrationNumber == nil,
        let country = reseller.mpnProfile?.country ?? reseller.legalProfile?.address?.country
          ?? reseller.tenant?.country,
        context.data.registrationCountries.contains(country.value)
      else { return nil }
      return finding(
        Message("missing", [.text("country", country.value)]), at: country.span,
        about: Subject(reseller: reseller.name))
    }
  }
}
