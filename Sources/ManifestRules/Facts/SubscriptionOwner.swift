import Diagnostics
import ManifestModel

extension Catalog {
  /// The reseller whose business a subscription is; nil when nothing tells which of several.
  ///
  /// In a reseller's list it is the list's owner, elsewhere the reseller of record.
  func owner(of subscription: Subscription, in customer: Customer) -> String? {
    if let only = customer.resellers.first, customer.resellers.count == 1 {
      if customer.head.kind == .customerList { return only.reseller.value }
      return named(by: subscription) ?? only.reseller.value
    }
    return named(by: subscription)
  }

  private func named(by subscription: Subscription) -> String? {
    guard let record = subscription.resellerOfRecord?.value else { return nil }
    if reseller(record) != nil { return record }
    return resellers.first { $0.mpnId?.value == record }?.name
  }
}

/// The subscriptions of a customer that have the same owner and the same want.
struct SubscriptionGroup {
  /// The reseller whose business they are, nil when it is not known.
  let owner: String?
  /// The provider who ordered them, nil where that does not matter.
  let provider: String?
  /// The subscriptions in the order of the manifest, never none.
  var members: [Subscription]

  /// The live subscriptions of a customer by owner and, if asked, by provider.
  static func live(
    of customer: Customer, in catalog: Catalog, byProvider: Bool
  ) -> [SubscriptionGroup] {
    var groups: [SubscriptionGroup] = []
    for subscription in customer.subscriptions where subscription.isLive {
      let owner = catalog.owner(of: subscription, in: customer)
      let provider = byProvider ? subscription.orderedThrough?.value : nil
      if byProvider, provider == nil { continue }
      if let index = groups.firstIndex(where: { $0.owner == owner && $0.provider == provider }) {
        groups[index].members.append(subscription)
      } else {
        groups.append(
          SubscriptionGroup(owner: owner, provider: provider, members: [subscription]))
      }
    }
    return groups
  }
}
