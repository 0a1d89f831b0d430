import Diagnostics
import ManifestModel

/// Customers came through a provider with whom the reseller has never had a partnership.
struct ChannelWithoutPartnership: Rule {
  static let description = RuleDescription(
    "RP-R08", "channel-without-partnership", .warning, .todo, spans: [224, 254])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.flatMap { reseller in
      referrals(to: reseller, context.catalog).compactMap {
        check($0, of: reseller, context.catalog)
      }
    }
  }

  private func check(
    _ referral: Referral, of reseller: Reseller, _ catalog: Catalog
  ) -> Finding? {
    let partnership = reseller.partnership(with: referral.provider)
    guard let first = referral.customers.first, partnership?.wasEverActive != true,
      let provider = catalog.provider(referral.provider)
    else { return nil }
    let count = referral.customers.count
    let subject = Subject(
      reseller: reseller.name, provider: provider.name,
      customer: count == 1 ? first.name.value : nil)
    return finding(
      Message("referred", [.number("count", count), .text("provider", provider.displayName)]),
      at: first.ownPlace(referral.place), about: subject, related: partnership?.statePlace ?? [])
  }

  /// The customers of a reseller who came through a provider, by provider in the order of places.
  private func referrals(to reseller: Reseller, _ catalog: Catalog) -> [Referral] {
    var referrals: [Referral] = []
    for customer in catalog.customers(of: reseller.name) {
      guard let link = customer.link(toReseller: reseller.name), !link.history.isOver,
        link.channel.map({ $0.value == .indirectProvider }) != false,
        let provider = link.channelProvider
      else { continue }
      if let index = referrals.firstIndex(where: { $0.provider == provider.value }) {
        referrals[index].customers.append(customer)
      } else {
        referrals.append(
          Referral(provider: provider.value, place: provider.span, customers: [customer]))
      }
    }
    return referrals
  }
}

/// The customers who came through one provider, with the place where the first one says so.
private struct Referral {
  let provider: String
  let place: SourceSpan
  var customers: [Customer]
}
