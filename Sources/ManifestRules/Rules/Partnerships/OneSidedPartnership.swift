import Diagnostics
import ManifestModel

/// Only one of reseller and provider has the other on its list.
///
/// A provider that has no list of resellers says nothing about them.
struct OneSidedPartnership: Rule {
  static let description = RuleDescription(
    "RP-P07", "one-sided-partnership", .warning, .todo, spans: [218, 225])

  func check(_ context: RuleContext) -> [Finding] {
    let listed = context.catalog.providers.flatMap { provider in
      provider.resellers.compactMap { check($0, of: provider, context.catalog) }
    }
    return context.catalog.partnerPairs.compactMap(unlisted) + listed
  }

  /// A connected reseller that is not on the provider's list.
  private func unlisted(_ pair: PartnerPair) -> Finding? {
    let list = pair.provider.resellers
    guard pair.partnership.isActive, let first = list.first,
      !list.contains(where: { $0.value == pair.reseller.name })
    else { return nil }
    return finding(
      Message("provider-lacks", names(pair.reseller, pair.provider)), at: pair.place,
      about: pair.subject, related: [RelatedPlace(first.span, Message("list"))])
  }

  /// A reseller on the provider's list that has no partnership, or an ended one.
  private func check(
    _ listed: Located<String>, of provider: Provider, _ catalog: Catalog
  ) -> Finding? {
    guard let reseller = catalog.reseller(listed.value) else { return nil }
    let known = reseller.partnerships.filter { $0.provider?.value == provider.name }
    guard known.allSatisfy({ $0.history.current == .removed }) else { return nil }
    let subject = Subject(reseller: reseller.name, provider: provider.name)
    var arguments = names(reseller, provider)
    guard let end = known.last?.history.last else {
      return finding(Message("reseller-lacks", arguments), at: listed.span, about: subject)
    }
    if let day = end.day { arguments.append(.day("day", day.value)) }
    return finding(
      Message(end.day == nil ? "ended" : "ended-on", arguments), at: listed.span, about: subject,
      related: [RelatedPlace(end.span, Message("end"))])
  }

  private func names(_ reseller: Reseller, _ provider: Provider) -> [Argument] {
    [.text("reseller", reseller.displayName), .text("provider", provider.displayName)]
  }
}
