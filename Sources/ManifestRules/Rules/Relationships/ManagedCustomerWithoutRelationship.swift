import Diagnostics
import ManifestModel

/// A reseller manages a customer who has not accepted a relationship with it.
///
/// Managing is what needs the reseller's own relationship; ordering needs the provider's.
struct ManagedCustomerWithoutRelationship: Rule {
  static let description = RuleDescription(
    "RP-R01", "managed-customer-without-relationship", .error, .breach,
    spans: [233, 247, 250, 255])

  func check(_ context: RuleContext) -> [Finding] {
    let catalog = context.catalog
    return catalog.customers.filter { !context.unread.hasState(of: $0) }
      .flatMap { soldWithout($0, catalog) }
      + catalog.resellers.flatMap { plannedWithout($0, context) }
  }
}

extension ManagedCustomerWithoutRelationship {
  private func soldWithout(_ customer: Customer, _ catalog: Catalog) -> [Finding] {
    SubscriptionGroup.live(of: customer, in: catalog, byProvider: false).compactMap { group in
      guard let owner = group.owner, let first = group.members.first else { return nil }
      let link = customer.link(toReseller: owner)
      guard link?.history.current != .accepted else { return nil }
      let message = Message("subscription", [.number("count", group.members.count)])
      return finding(
        message, at: first.status?.span ?? first.id?.span ?? first.span,
        about: Subject(reseller: owner, customer: customer.name.value), related: state(of: link))
    }
  }

  private func plannedWithout(_ reseller: Reseller, _ context: RuleContext) -> [Finding] {
    reseller.users.filter { $0.isPresent(on: context.today) }.flatMap { user in
      user.tasks.compactMap { task -> Finding? in
        guard let name = task.customer, let permission = task.permission?.value,
          !ManagedCustomerWithoutRelationship.beforehand.contains(permission),
          let customer = context.catalog.customer(name.value, of: reseller.name),
          !context.unread.hasState(of: customer)
        else { return nil }
        let link = customer.link(toReseller: reseller.name)
        guard link?.history.current != .accepted else { return nil }
        let subject = Subject(
          reseller: reseller.name, customer: customer.name.value, user: user.name?.value)
        let message = Message("task", [.text("permission", permission)])
        return finding(message, at: name.span, about: subject, related: state(of: link))
      }
    }
  }

  private func state(of link: ResellerLink?) -> [RelatedPlace] {
    link?.history.last.map { [RelatedPlace($0.span, Message("state"))] } ?? []
  }

  /// What is done before there is a relationship.
  private static let beforehand: Set<String> = [
    "customer.request-relationship", "customer.request-dap", "customer.search-view",
    "leads.manage",
  ]
}
