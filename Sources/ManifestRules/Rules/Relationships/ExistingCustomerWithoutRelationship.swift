import Diagnostics
import ManifestModel

/// A customer from before the programme has no relationship and no invitation.
///
/// Another portal is never taken as proof of a relationship; it only makes one likely.
struct ExistingCustomerWithoutRelationship: Rule {
  static let description = RuleDescription(
    "RP-R05", "existing-customer-without-relationship", .warning, .todo, spans: [236, 238])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.customers.flatMap { customer in
      customer.resellers.filter { $0.origin?.value == .existing }.compactMap { link in
        check(customer, link, context.catalog)
      }
    }
  }

  private func check(_ customer: Customer, _ link: ResellerLink, _ catalog: Catalog) -> Finding? {
    let place = link.history.last?.span ?? customer.name.span
    let subject = Subject(reseller: link.reseller.value, customer: customer.name.value)
    switch InvitationNeed(link, of: customer, in: catalog) {
    case .none: return nil
    case .due: return finding(Message("to-invite"), at: place, about: subject)
    case .expected:
      let portal = link.knownFrom.first { $0.value != .other }
      let message = Message("expected", [.text("portal", portal?.value.rawValue ?? "")])
      return finding(message, at: place, about: subject, severity: .info)
    }
  }
}
