import Diagnostics
import ManifestModel

/// What a provider offers is not fully recorded, or a reseller is outside the area it serves.
struct UnclearProviderOffer: Rule {
  static let description = RuleDescription(
    "RP-P09", "unclear-provider-offer", .info, .todo,
    spans: [111, 113, 114, 115, 214, 215, 217])

  func check(_ context: RuleContext) -> [Finding] {
    let pairs = context.catalog.partnerPairs.filter { !$0.hasEnded }
    let partners = Set(pairs.map(\.provider.name))
    return context.catalog.providers.compactMap {
      unknown($0, isPartner: partners.contains($0.name))
    } + pairs.compactMap(outside)
  }

  /// All that is not known of a provider, as one finding.
  ///
  /// A provider of which nothing is known matters only to whoever works with it.
  private func unknown(_ provider: Provider, isPartner: Bool) -> Finding? {
    let facts = ProviderFacts(provider)
    guard !facts.unknown.isEmpty, isPartner || !facts.isNothingKnown else { return nil }
    let message = Message(
      facts.isNothingKnown ? "nothing" : "unknown",
      [
        .text("provider", provider.displayName),
        .phrases("facts", facts.unknown.map { "provider-fact.\($0)" }),
        .list("keys", facts.unknownKeys),
      ])
    return finding(
      message, at: provider.head.kindSpan, about: Subject(provider: provider.name))
  }

  private func outside(_ pair: PartnerPair) -> Finding? {
    let areas = pair.provider.areas
    guard let country = pair.reseller.tenant?.country, let first = areas.first,
      !areas.contains(where: { $0.value == country.value })
    else { return nil }
    let message = Message(
      "outside",
      [
        .text("reseller", pair.reseller.displayName), .text("country", country.value),
        .text("provider", pair.provider.displayName),
        .text("areas", areas.map(\.value).joined(separator: ", ")),
      ])
    return finding(
      message, at: pair.place, about: pair.subject,
      related: [
        RelatedPlace(country.span, Message("country")), RelatedPlace(first.span, Message("areas")),
      ])
  }
}
