import Diagnostics
import ManifestModel

/// The Microsoft Partner Agreement is not signed, or not by somebody who may sign it.
///
/// Before the review has ended and before there is a partnership, nothing depends on it.
struct UnsignedPartnerAgreement: Rule {
  static let description = RuleDescription(
    "RP-E11", "unsigned-partner-agreement", .error, .breach, editions: [.current2023],
    sources: ["mpa-faq", "agreement-status"])

  func check(_ context: RuleContext) -> [Finding] {
    let orders = firstOrders(in: context.catalog)
    return context.catalog.resellers.flatMap { reseller in
      let order = orders[reseller.name]
      guard let agreement = reseller.partnerAgreement else {
        return unsigned(reseller, order, context)
      }
      var findings: [Finding] = []
      if agreement.day.value > context.today {
        let message = Message("future", [.day("day", agreement.day.value)])
        findings.append(finding(message, at: agreement.day.span, reseller, order))
      }
      if let actor = agreement.actor { findings += signature(by: actor, reseller, order, context) }
      return findings
    }
  }

  private func unsigned(
    _ reseller: Reseller, _ order: SourceSpan?, _ context: RuleContext
  ) -> [Finding] {
    let passed = reseller.enrolment?.history.entries.map(\.state)
      .first { $0.value >= .completed && $0.value != .rejected }
    let partnership = reseller.partnerships.first(where: \.isActive)?.provider?.span
    guard order != nil || passed != nil || partnership != nil,
      !reseller.statesAgreements
    else { return [] }
    let place = passed?.span ?? partnership ?? reseller.head.name.span
    let key = order == nil ? "unsigned" : "unsigned-with-orders"
    return [finding(Message(key), at: place, reseller, order)]
  }

  private func signature(
    by actor: Located<String>, _ reseller: Reseller, _ order: SourceSpan?, _ context: RuleContext
  ) -> [Finding] {
    guard let user = reseller.user(actor.value) else {
      // A name that nobody has is reported as such.
      guard let other = context.catalog.user(actor.value, near: reseller.name) else { return [] }
      let message = Message("outsider", [.text("person", other.displayName)])
      return [finding(message, at: actor.span, reseller, order)]
    }
    guard user.isGlobalAdmin == false, let admin = user.admin else { return [] }
    var found = finding(
      Message("no-right", [.text("person", user.displayName), .text("found", admin.value)]),
      at: actor.span, reseller, order)
    found.subject.user = user.name?.value
    found.related.insert(RelatedPlace(admin.span, Message("role")), at: 0)
    return [found]
  }

  private func finding(
    _ message: Message, at span: SourceSpan, _ reseller: Reseller, _ order: SourceSpan?
  ) -> Finding {
    finding(
      message, at: span, about: Subject(reseller: reseller.name),
      severity: order == nil ? .warning : nil,
      related: order.map { [RelatedPlace($0, Message("order"))] } ?? [])
  }

  /// The first order of each reseller that is in use.
  private func firstOrders(in catalog: Catalog) -> [String: SourceSpan] {
    var orders: [String: SourceSpan] = [:]
    for customer in catalog.customers {
      for subscription in customer.subscriptions where subscription.isLive {
        guard let owner = catalog.owner(of: subscription, in: customer), orders[owner] == nil else {
          continue
        }
        orders[owner] = subscription.offer?.span ?? subscription.id?.span ?? subscription.span
      }
    }
    return orders
  }
}
