import Diagnostics
import ManifestModel

/// Reseller and provider are in different CSP regions, or in a country that is in none.
///
/// What counts is the country that is set on the tenant, not the office.
struct PartnersInDifferentRegions: Rule {
  static let description = RuleDescription(
    "RP-P05", "partners-in-different-csp-regions", .error, .breach, editions: [.current2023],
    sources: ["supported-relationships", "agreement-status", "regional-authorization"])

  func check(_ context: RuleContext) -> [Finding] {
    let pairs = context.catalog.partnerPairs.filter { !$0.hasEnded }
    return pairs.compactMap { difference($0, context) } + unlistedCountries(pairs, context)
  }

  /// Countries that are in no region, each once for the tenant that has it.
  private func unlistedCountries(_ pairs: [PartnerPair], _ context: RuleContext) -> [Finding] {
    var seen: Set<SourceSpan> = []
    let countries = pairs.flatMap { pair in
      [
        (pair.reseller.tenant?.country, Subject(reseller: pair.reseller.name)),
        (pair.provider.tenant?.country, Subject(provider: pair.provider.name)),
      ]
    }
    return countries.compactMap { country, subject in
      guard let country, context.region(of: country.value) == nil,
        seen.insert(country.span).inserted
      else { return nil }
      return finding(
        Message("no-region", [.text("country", country.value)]), at: country.span, about: subject,
        severity: .warning)
    }
  }

  private func difference(_ pair: PartnerPair, _ context: RuleContext) -> Finding? {
    guard let own = pair.reseller.tenant?.country, let other = pair.provider.tenant?.country,
      let region = context.region(of: own.value), let otherRegion = context.region(of: other.value),
      region != otherRegion
    else { return nil }
    let message = Message(
      "differ",
      [
        .text("reseller", pair.reseller.displayName), .text("country", own.value),
        .text("region", region), .text("provider", pair.provider.displayName),
        .text("other-country", other.value), .text("other-region", otherRegion),
      ])
    return finding(
      message, at: pair.place, about: pair.subject,
      related: [
        RelatedPlace(own.span, Message("reseller")), RelatedPlace(other.span, Message("provider")),
      ])
  }
}
