import Diagnostics
import ManifestModel

/// A customer has subscriptions, but has not accepted Microsoft's customer agreement.
struct MissingCustomerAgreement: Rule {
  static let description = RuleDescription(
    "RP-R15", "missing-customer-agreement", .warning, .breach, editions: [.current2023],
    sources: ["customer-agreement"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.customers.flatMap { customer -> [Finding] in
      let orders = SubscriptionGroup.live(of: customer, in: context.catalog, byProvider: false)
      guard let agreement = customer.agreement else {
        return customer.statesAgreement ? [] : orders.compactMap { missing($0, customer) }
      }
      guard !orders.isEmpty, agreement.day.value > context.today else { return [] }
      return [future(agreement, customer)]
    }
  }

  private func missing(_ group: SubscriptionGroup, _ customer: Customer) -> Finding? {
    guard let first = group.members.first else { return nil }
    return finding(
      Message("missing", [.number("count", group.members.count)]),
      at: first.status?.span ?? first.id?.span ?? first.span,
      about: Subject(reseller: group.owner, customer: customer.name.value))
  }

  private func future(_ agreement: Mark, _ customer: Customer) -> Finding {
    finding(
      Message("future", [.day("day", agreement.day.value)]),
      at: customer.ownPlace(agreement.day.span),
      about: Subject(reseller: customer.onlyReseller, customer: customer.name.value),
      severity: .error)
  }
}
