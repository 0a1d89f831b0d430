import Diagnostics
import ManifestModel

/// A customer is to be invited, but there is no address to write to.
struct DueInvitationWithoutEmail: Rule {
  static let description = RuleDescription(
    "RP-R04", "due-invitation-without-email", .error, .todo, spans: [230, 239])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.customers.flatMap { customer -> [Finding] in
      guard customer.email == nil, !context.unread.contains("email", in: customer.span) else {
        return []
      }
      return customer.resellers.compactMap { check(customer, $0, context.catalog) }
    }
  }

  private func check(_ customer: Customer, _ link: ResellerLink, _ catalog: Catalog) -> Finding? {
    let reseller = link.reseller.value
    let draft = catalog.invitations(of: reseller).first {
      $0.history.current == .drafted && $0.isAddressed(to: customer)
    }
    let isDue = InvitationNeed(link, of: customer, in: catalog) == .due
    guard draft != nil || isDue else { return nil }
    let subject = Subject(
      reseller: reseller, customer: customer.name.value, invitation: draft?.name)
    let related = draft?.history.last.map { [RelatedPlace($0.span, Message("draft"))] } ?? []
    return finding(
      Message(draft == nil ? "due" : "drafted"), at: customer.name.span, about: subject,
      related: related)
  }
}
