import Diagnostics
import ManifestModel

/// A customer is asked for a relationship with the reseller alone, although a provider is to order.
struct SinglePartyInvitation: Rule {
  static let description = RuleDescription(
    "RP-R09", "single-party-invitation", .warning, .breach, spans: [257, 264])

  func check(_ context: RuleContext) -> [Finding] {
    let catalog = context.catalog
    var asked = Set(
      catalog.invitations.filter { $0.isStanding && $0.type?.value == .resellerAndProvider }
        .flatMap { invitation in
          catalog.recipients(of: invitation).map {
            Pair(customer: $0.customer.span, provider: invitation.provider?.value)
          }
        })
    // One that names a provider all the same is not clear about what it asks.
    return catalog.invitations.filter {
      $0.isStanding && $0.type?.value == .resellerRelationship && $0.provider == nil
    }.flatMap { invitation in
      catalog.recipients(of: invitation).compactMap { to, customer in
        guard let provider = provider(for: customer, of: invitation, catalog),
          asked.insert(Pair(customer: customer.span, provider: provider.value)).inserted
        else { return nil }
        return check(customer, invitation, at: to.span, provider, catalog)
      }
    }
  }
}

extension SinglePartyInvitation {
  /// The provider who is to order for a customer that has not been asked for a relationship with it.
  private func provider(
    for customer: Customer, of invitation: Invitation, _ catalog: Catalog
  ) -> Located<String>? {
    guard let reseller = invitation.reseller, let link = customer.link(toReseller: reseller),
      let provider = link.orderProvider, !link.history.isOver
    else { return nil }
    let other = customer.link(toProvider: provider.value)?.history.current
    guard other == nil || other == .some(.none) else { return nil }
    // Where the provider orders already, that is the finding.
    let orders = customer.subscriptions.contains {
      $0.isLive && $0.orderedThrough?.value == provider.value
    }
    return orders ? nil : provider
  }

  private func check(
    _ customer: Customer, _ invitation: Invitation, at span: SourceSpan,
    _ provider: Located<String>, _ catalog: Catalog
  ) -> Finding? {
    guard let name = catalog.provider(provider.value)?.displayName else { return nil }
    var subject = invitation.subject(customer: customer.name.value)
    subject.provider = provider.value
    let isAccepted =
      invitation.reseller.flatMap { customer.link(toReseller: $0) }?.history.current == .accepted
    return finding(
      Message(isAccepted ? "accepted" : "open", [.text("provider", name)]), at: span,
      about: subject, related: [RelatedPlace(provider.span, Message("provider"))])
  }
}

/// A customer with the provider that it was asked about.
private struct Pair: Hashable {
  let customer: SourceSpan
  let provider: String?
}

extension Invitation {
  /// Whether the invitation is to be sent, under way or accepted.
  fileprivate var isStanding: Bool { isOpen || history.current == .accepted }
}
