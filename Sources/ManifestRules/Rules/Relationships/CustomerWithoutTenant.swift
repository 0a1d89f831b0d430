import Diagnostics
import ManifestModel

/// Nothing tells which tenant a customer has that is invited, has accepted or has bought.
struct CustomerWithoutTenant: Rule {
  static let description = RuleDescription(
    "RP-R06", "customer-without-tenant", .warning, .todo, spans: [233])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.customers.compactMap { customer in
      hasTenant(customer, context.unread) ? nil : check(customer, context.unread)
    }
  }

  /// Whether an id or any domain tells the tenant; what could not be read is not missing.
  private func hasTenant(_ customer: Customer, _ unread: UnreadValues) -> Bool {
    if let tenant = customer.tenant, tenant.id != nil || !tenant.allDomains.isEmpty { return true }
    return ["tenant", "id", "primaryDomain", "domains"].contains { key in
      unread.contains(key, in: customer.span)
    }
  }

  private func check(_ customer: Customer, _ unread: UnreadValues) -> Finding? {
    let links = customer.resellers.map(\.history.last) + customer.providers.map(\.history.last)
    let states = unread.hasState(of: customer) ? [] : links.compactMap { $0 }
    if let accepted = states.first(where: { $0.state.value == .accepted }) {
      return missing("accepted", customer, because: accepted.span, severity: .error)
    }
    if let bought = customer.subscriptions.first(where: \.isLive) {
      return missing("bought", customer, because: bought.span)
    }
    return states.first { $0.state.value == .invited }
      .map { missing("invited", customer, because: $0.span) }
  }

  private func missing(
    _ message: String, _ customer: Customer, because span: SourceSpan, severity: Severity? = nil
  ) -> Finding {
    finding(
      Message(message), at: customer.name.span,
      about: Subject(reseller: customer.onlyReseller, customer: customer.name.value),
      severity: severity, related: [RelatedPlace(span, Message("reason"))])
  }
}
