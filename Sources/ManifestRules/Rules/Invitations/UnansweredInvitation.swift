import Diagnostics
import ManifestModel

/// An invitation was sent, and the answer is late.
struct UnansweredInvitation: Rule {
  static let description = RuleDescription(
    "RP-I10", "unanswered-invitation", .warning, .todo, spans: [220, 245, 265],
    sources: ["manifests"])

  func check(_ context: RuleContext) -> [Finding] {
    let catalog = context.catalog
    let listed = Set(
      catalog.invitations.flatMap { invitation in
        catalog.recipients(of: invitation).map {
          Recipient(reseller: invitation.reseller, customer: $0.customer.span)
        }
      })
    return catalog.invitations.compactMap { sent($0, context) }
      + catalog.customers.flatMap { customer in
        customer.resellers.filter { link in
          let name = link.reseller.value
          return !listed.contains(Recipient(reseller: name, customer: customer.span))
        }.compactMap { unlisted($0, of: customer, context) }
      }
  }
}

extension UnansweredInvitation {
  private func sent(_ invitation: Invitation, _ context: RuleContext) -> Finding? {
    guard invitation.history.current == .sent, let day = invitation.history.last?.day,
      let limit = context.lateness(of: day), invitation.lapsed(on: context.today) == nil
    else { return nil }
    let arguments: [Argument] = [.day("day", day.value), .number("limit", limit)]
    if invitation.type?.value == .partnership {
      guard !context.catalog.isAnswered(invitation) else { return nil }
      return finding(
        Message("partnership", arguments), at: day.span, about: invitation.subject())
    }
    let open = context.catalog.recipients(of: invitation).filter { _, customer in
      !customer.hasAnswered(invitation)
    }
    guard let first = open.first else { return nil }
    guard open.count > 1 else {
      return finding(
        Message("customer", arguments), at: day.span,
        about: invitation.subject(customer: first.customer.name.value))
    }
    return finding(
      Message("customers", [.number("count", open.count)] + arguments), at: day.span,
      about: invitation.subject(),
      related: open.prefix(UnansweredInvitation.shown).map {
        RelatedPlace($0.to.span, Message("open"))
      })
  }

  /// A relationship whose invitation has no document of its own.
  private func unlisted(
    _ link: ResellerLink, of customer: Customer, _ context: RuleContext
  ) -> Finding? {
    guard link.history.current == .invited, !context.unread.hasState(of: customer),
      link.terms.invitation == nil,
      let day = link.history.last?.day, let limit = context.lateness(of: day)
    else { return nil }
    return finding(
      Message("customer", [.day("day", day.value), .number("limit", limit)]),
      at: customer.ownPlace(day.span),
      about: Subject(reseller: link.reseller.value, customer: customer.name.value))
  }

  /// How many customers of one invitation are pointed at; the message counts all of them.
  private static let shown = 5
}

/// A customer of a reseller, told apart by the place of its record.
private struct Recipient: Hashable {
  let reseller: String?
  let customer: SourceSpan
}

extension RuleContext {
  /// The days within which an answer was due, nil while there is still time.
  fileprivate func lateness(of sent: Located<Day>) -> Int? {
    let limit = catalog.settings.answerDays
    return sent.value.days(until: today) >= limit ? limit : nil
  }
}

extension Catalog {
  /// Whether the reseller's record shows what became of a provider's invitation.
  fileprivate func isAnswered(_ invitation: Invitation) -> Bool {
    guard let provider = invitation.from?.provider?.value,
      let reseller = invitation.reseller.flatMap({ reseller($0) })
    else { return false }
    return reseller.partnership(with: provider)?.wasEverActive == true
  }
}

extension Customer {
  /// Whether the customer's own record shows what became of an invitation.
  fileprivate func hasAnswered(_ invitation: Invitation) -> Bool {
    guard let link = invitation.reseller.flatMap({ link(toReseller: $0) }) else { return false }
    guard invitation.type?.value == .gdap else {
      return link.history.current == .accepted || link.history.isOver
    }
    let id = invitation.link.map { InvitationLink($0.value) }.flatMap(GranularLinkID.init)
    return link.terms.delegatedAdmin?.gdap.contains { relationship in
      relationship.id.map { $0.value.lowercased() == id?.text } == true
        && ![.created, .approvalPending].contains(relationship.status?.value)
    } == true
  }
}
