public import Diagnostics
public import ManifestModel

/// Whether something is possible, and why.
public struct Ability: Sendable {
  /// Yes, no, or nil when the records do not say.
  public let answer: Bool?
  /// The key of the reason, in `reason.KEY`.
  public let reason: String
  /// The day of the fact behind it.
  public let day: Day?
}

/// How a customer stands with a provider.
public struct ProviderAbility: Sendable {
  /// The provider.
  public let provider: Provider
  /// How the relationship stands.
  public let relationship: RelationshipStatus
  /// Whether the provider may order for the customer.
  public let mayOrder: Ability
}

/// How a relationship stands.
public struct RelationshipStatus: Sendable {
  /// The state.
  public let state: RelationshipState
  /// How it shows.
  public let sign: StatusSign
  /// Since when.
  public let since: Day?

  init(_ history: History<RelationshipState>?) {
    state = history?.current ?? .none
    since = history?.last?.day?.value
    sign =
      switch state {
      case .accepted: .done
      case .invited: .waiting
      case .declined, .removed: .refused
      case .none: .turn
      }
  }
}

/// How a reseller's customer stands; holds nothing of the customer's other resellers.
public struct CustomerStatus: Sendable {
  /// The customer.
  public let customer: Customer
  /// The reseller's own side of it.
  public let link: ResellerLink
  /// The relationship with the reseller.
  public let relationship: RelationshipStatus
  /// Whether the reseller may manage subscriptions and services.
  public let mayManage: Ability
  /// The reseller's providers: those it has a partnership with.
  public let providers: [ProviderAbility]
  /// The subscriptions that concern the reseller.
  public let subscriptions: [Subscription]
}

extension CustomerStatus {
  init?(_ customer: Customer, of reseller: Reseller, catalog: Catalog) {
    guard let link = customer.link(toReseller: reseller.name) else { return nil }
    self.customer = customer
    self.link = link
    let relationship = RelationshipStatus(link.history)
    self.relationship = relationship
    mayManage = Ability(managing: relationship)
    providers = reseller.partnerships.compactMap { partnership in
      guard let provider = partnership.provider.flatMap({ catalog.provider($0.value) }) else {
        return nil
      }
      let state = RelationshipStatus(customer.link(toProvider: provider.name)?.history)
      return ProviderAbility(
        provider: provider, relationship: state,
        mayOrder: Ability(ordering: state, through: partnership))
    }
    subscriptions = customer.subscriptions.filter { subscription in
      guard customer.resellers.count > 1 else { return true }
      let record = subscription.resellerOfRecord?.value
      return record == reseller.name || (record != nil && record == reseller.mpnId?.value)
    }
  }
}

extension Ability {
  fileprivate init(managing relationship: RelationshipStatus) {
    self.init(
      answer: relationship.state == .accepted,
      reason: "manage-\(relationship.state.rawValue)", day: relationship.since)
  }

  /// A partnership is necessary and not sufficient: the customer must also have accepted.
  fileprivate init(ordering relationship: RelationshipStatus, through partnership: Partnership) {
    guard partnership.isActive else {
      self.init(
        answer: false, reason: "order-no-partnership",
        day: partnership.history.last?.day?.value)
      return
    }
    self.init(
      answer: relationship.state == .accepted, reason: "order-\(relationship.state.rawValue)",
      day: relationship.since)
  }
}
