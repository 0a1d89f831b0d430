import Diagnostics
public import ManifestModel

extension Ability {
  /// What is open about a subscription, nil when it is in use or no state of it is recorded.
  ///
  /// It is no answer to a question: Microsoft's states do not say whether a customer still has access.
  public static func standing(of subscription: Subscription) -> Ability? {
    guard let status = subscription.status?.value, status != .active else { return nil }
    let provider = subscription.orderedThrough?.value
    let (sign, actor, next): (StatusSign, Actor, NextStep) =
      switch status {
      case .none, .active: (.unknown, .reseller, .lookUpSubscription)
      case .pending:
        provider.map { (.waiting, .provider($0), .askAboutOrder) }
          ?? (.waiting, .microsoft, .awaitOrder)
      case .suspended, .disabled: (.blocked, .reseller, .reactivate)
      case .expired, .deleted: (.notNeeded, .nobody, .orderAnew)
      }
    // The recorded day is that of the beginning, which is the state's own only for a new order.
    let day = status == .pending ? subscription.since?.value : nil
    return Ability(
      nil, "subscription-\(status.rawValue)", since: day, sign, by: actor,
      next: next, blocks: sign == .notNeeded ? nil : "subscription")
  }
}
