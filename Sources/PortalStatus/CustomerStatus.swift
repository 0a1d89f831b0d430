public import Diagnostics
public import ManifestModel

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
  /// The day on which the invitation ended, where the customer can no longer accept it.
  public let lapsedOn: Day?
  /// Whether the customer is invited, but can no longer accept.
  public var isLapsed: Bool { lapsedOn != nil }

  init(_ history: History<RelationshipState>?, end: (Day?) -> Day?) {
    state = history?.current ?? .none
    since = history?.last?.day?.value
    lapsedOn = state == .invited ? end(since) : nil
    sign =
      switch state {
      case .accepted: .done
      case .invited: lapsedOn == nil ? .waiting : .turn
      case .declined: .refused
      case .removed: .notNeeded
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
  /// Whether the reseller may administer the customer's tenant.
  public let mayAdminister: Ability
  /// The subscriptions that concern the reseller.
  public let subscriptions: [Subscription]
  /// What runs out or has waited for long.
  public let notices: [CustomerNotice]
}

extension CustomerStatus {
  init?(
    _ customer: Customer, of reseller: Reseller, lapsed: LapsedInvitations, catalog: Catalog,
    today: Day
  ) {
    guard let link = customer.link(toReseller: reseller.name) else { return nil }
    let settings = catalog.settings
    let actor = Actor.customer(customer.displayName)
    self.customer = customer
    self.link = link
    let relationship = RelationshipStatus(link.history) {
      lapsed.end(for: customer, since: $0)
    }
    self.relationship = relationship
    mayManage = .managing(relationship, actor)
    providers = reseller.partnerships.compactMap { partnership in
      guard let provider = partnership.provider.flatMap({ catalog.provider($0.value) }) else {
        return nil
      }
      let state = RelationshipStatus(customer.link(toProvider: provider.name)?.history) {
        lapsed.end(for: customer, provider: provider, since: $0)
      }
      let order = OrderFacts(
        customer: actor, provider: provider.name, partnership: partnership,
        partnershipEnd: lapsed.end(of: partnership), relationship: state,
        wish: OrderFacts.Wish(provider.name, for: customer, link, of: reseller),
        needsAgreement: settings.edition == .current2023,
        isSigned: reseller.partnerAgreement != nil, agreement: customer.agreement?.day.value,
        today: today)
      return ProviderAbility(
        provider: provider, relationship: state, mayOrder: .ordering(order))
    }
    mayAdminister = .administering(
      link.terms.delegatedAdmin, relationship, actor, renewal: settings.gdapDays, on: today)
    subscriptions = customer.subscriptions.filter { subscription in
      guard customer.resellers.count > 1 else { return true }
      let record = subscription.resellerOfRecord?.value
      return record == reseller.name || (record != nil && record == reseller.mpnId?.value)
    }
    notices = CustomerNotice.all(for: customer, link, settings, on: today).filter {
      $0.kind != .unanswered || !relationship.isLapsed
    }
  }
}
