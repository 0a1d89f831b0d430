import Diagnostics
import ManifestModel

/// A provider orders, or is named in a joint invitation, without an active partnership.
struct OrderWithoutPartnership: Rule {
  static let description = RuleDescription(
    "RP-R03", "order-without-partnership", .error, .breach, spans: [226, 259])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.customers.flatMap { orders($0, context.catalog) }
      + context.catalog.invitations.compactMap { invitation($0, context.catalog) }
  }
}

extension OrderWithoutPartnership {
  private func orders(_ customer: Customer, _ catalog: Catalog) -> [Finding] {
    SubscriptionGroup.live(of: customer, in: catalog, byProvider: true).compactMap { group in
      guard let place = group.members.first?.orderedThrough,
        let provider = catalog.provider(place.value),
        let reseller = group.owner.flatMap(catalog.reseller)
      else { return nil }
      let partnership = reseller.partnership(with: place.value)
      guard partnership?.isActive != true else { return nil }
      let message = Message(
        "order",
        [.number("count", group.members.count), .text("provider", provider.displayName)])
      let subject = Subject(
        reseller: reseller.name, provider: place.value, customer: customer.name.value)
      return finding(
        message, at: place.span, about: subject, related: partnership?.statePlace ?? [])
    }
  }

  private func invitation(_ invitation: Invitation, _ catalog: Catalog) -> Finding? {
    guard invitation.type?.value == .resellerAndProvider, let place = invitation.provider,
      let provider = catalog.provider(place.value),
      let reseller = invitation.from?.reseller.flatMap({ catalog.reseller($0.value) })
    else { return nil }
    let partnership = reseller.partnership(with: place.value)
    switch invitation.history.current {
    case .declined, .withdrawn, .expired: return nil
    case .accepted where partnership?.wasEverActive == true: return nil
    default: break
    }
    guard partnership?.isActive != true else { return nil }
    return finding(
      Message("invitation", [.text("provider", provider.displayName)]), at: place.span,
      about: invitation.subject(), related: partnership?.statePlace ?? [])
  }
}
