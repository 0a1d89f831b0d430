import Diagnostics
import ManifestModel

/// A provider orders for a customer who has not accepted a relationship with it.
struct OrderWithoutProviderRelationship: Rule {
  static let description = RuleDescription(
    "RP-R02", "order-without-provider-relationship", .error, .breach,
    spans: [231, 234, 256, 261])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.customers.filter { !context.unread.hasState(of: $0) }
      .flatMap { check($0, context.catalog) }
  }

  private func check(_ customer: Customer, _ catalog: Catalog) -> [Finding] {
    SubscriptionGroup.live(of: customer, in: catalog, byProvider: true).compactMap { group in
      guard let place = group.members.first?.orderedThrough,
        let provider = catalog.provider(place.value)
      else { return nil }
      let link = customer.link(toProvider: place.value)
      guard link?.history.current != .accepted else { return nil }
      let message = Message(
        "order",
        [.number("count", group.members.count), .text("provider", provider.displayName)])
      let subject = Subject(
        reseller: group.owner, provider: place.value, customer: customer.name.value)
      let related = link?.history.last.map { [RelatedPlace($0.span, Message("state"))] } ?? []
      return finding(message, at: place.span, about: subject, related: related)
    }
  }
}
