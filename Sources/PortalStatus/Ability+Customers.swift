import Diagnostics
import ManifestModel
import ManifestRules

extension Ability {
  /// Whether a reseller may manage a customer's subscriptions and services.
  static func managing(_ relationship: RelationshipStatus, _ customer: Actor) -> Ability {
    if relationship.isLapsed {
      return Ability(
        false, "manage-lapsed", since: relationship.lapsedOn, .turn, by: .reseller,
        next: .inviteAgain,
        blocks: "management")
    }
    let state = relationship.state
    let (sign, actor, next): (StatusSign, Actor, NextStep?) =
      switch state {
      case .accepted: (.done, .nobody, nil)
      case .invited: (.waiting, customer, .awaitAnswer)
      case .none: (.turn, .reseller, .invite)
      case .declined: (.refused, .reseller, .askAgain)
      case .removed: (.notNeeded, .nobody, .askAgain)
      }
    return Ability(
      state == .accepted, "manage-\(state.rawValue)", since: relationship.since, sign, by: actor,
      next: next, blocks: sign == .done || sign == .notNeeded ? nil : "management")
  }

  /// Whether a provider may order for a customer.
  ///
  /// A partnership is necessary and not sufficient: the customer must also have accepted.
  static func ordering(_ order: OrderFacts) -> Ability {
    guard order.partnership.isActive else { return withoutPartnership(order) }
    if order.partnership.orderOnBehalf?.value == false {
      return Ability(
        false, "order-not-agreed", since: order.partnership.history.last?.day?.value, .blocked,
        by: .provider(order.provider), next: .agreeOrders, blocks: "orders")
    }
    if order.relationship.isLapsed {
      return Ability(
        false, "order-lapsed", since: order.relationship.lapsedOn, .turn, by: .reseller,
        next: .inviteToBoth,
        blocks: "orders")
    }
    let state = order.relationship.state
    if state == .accepted, let open = agreement(order) { return open }
    let (sign, actor, next): (StatusSign, Actor, NextStep?) =
      switch state {
      case .accepted: (.done, .nobody, nil)
      case .invited: (.waiting, order.customer, .awaitAnswerToBoth)
      case .none:
        switch order.wish {
        case .wanted: (.turn, .reseller, .inviteToBoth)
        case .undecided: (.unknown, .reseller, .chooseProvider)
        case .unwanted: (.notNeeded, .nobody, nil)
        }
      case .declined: (.refused, .reseller, .askAgain)
      case .removed: (.notNeeded, .nobody, .askAgain)
      }
    return Ability(
      state == .accepted, "order-\(state.rawValue)", since: order.relationship.since, sign,
      by: actor, next: next, blocks: sign == .done || sign == .notNeeded ? nil : "orders")
  }

  private static func withoutPartnership(_ order: OrderFacts) -> Ability {
    let (cause, sign, actor, next): (String, StatusSign, Actor, NextStep?) =
      switch order.partnership.history.current {
      case .invited where order.partnershipEnd != nil:
        ("lapsed", .waiting, .provider(order.provider), .awaitPartnership)
      case .invited: ("invited", .turn, .reseller, .acceptPartnership)
      case .inTalks, .agreed:
        ("agreed", .waiting, .provider(order.provider), .awaitPartnership)
      case nil: ("none", .unknown, .provider(order.provider), .awaitPartnership)
      case .removed, .accepted, .active: ("removed", .notNeeded, .nobody, nil)
      }
    return Ability(
      false, "order-partnership-\(cause)",
      since: order.partnershipEnd ?? order.partnership.history.last?.day?.value, sign,
      by: actor, next: next, blocks: sign == .notNeeded ? nil : "orders")
  }

  /// Since 2023 an order also takes the reseller's and the customer's agreements with Microsoft.
  private static func agreement(_ order: OrderFacts) -> Ability? {
    guard order.needsAgreement else { return nil }
    guard order.isSigned else {
      return Ability(
        nil, "order-unsigned", since: nil, .unknown, by: .reseller, next: .signAgreement,
        blocks: "orders")
    }
    guard let day = order.agreement else {
      return Ability(
        nil, "order-agreement-unknown", since: nil, .unknown, by: .reseller,
        next: .recordAgreement, blocks: "orders")
    }
    guard day > order.today else { return nil }
    return Ability(
      false, "order-agreement-later", since: day, .waiting, by: order.customer,
      next: .recordAgreement, blocks: "orders")
  }
}

/// What decides whether a provider may order for a customer.
struct OrderFacts {
  let customer: Actor
  let provider: String
  let partnership: Partnership
  /// When the invitation to the partnership ended that the reseller has not accepted.
  let partnershipEnd: Day?
  let relationship: RelationshipStatus
  /// Whether the provider is to order for the customer.
  let wish: Wish
  let needsAgreement: Bool
  /// Whether the reseller has signed the partner agreement.
  let isSigned: Bool
  let agreement: Day?
  let today: Day

  /// Whether a provider is to order for a customer.
  enum Wish {
    /// It is recorded, or there is no other.
    case wanted
    /// Nothing says which of several it is.
    case undecided
    /// Another one does, or the customer is no longer served.
    case unwanted

    init(_ provider: String, for customer: Customer, _ link: ResellerLink, of reseller: Reseller) {
      let active = reseller.partnerships.filter(\.isActive).compactMap { $0.provider?.value }
      if link.history.isOver {
        self = .unwanted
      } else if let chosen = link.orderProvider?.value {
        self = chosen == provider ? .wanted : .unwanted
      } else if active.contains(where: { customer.isOnItsWay(to: $0) }) {
        self = .unwanted
      } else {
        self = active.count > 1 ? .undecided : .wanted
      }
    }
  }
}

extension Customer {
  /// Whether the customer has a relationship with a provider or is asked for one.
  fileprivate func isOnItsWay(to provider: String) -> Bool {
    let state = link(toProvider: provider)?.history.current
    return state == .accepted || state == .invited
  }
}
