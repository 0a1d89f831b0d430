import Diagnostics
import ManifestModel

/// States of a relationship or invitation that cannot be true together, or on their days.
struct ImpossibleRelationshipHistory: Rule {
  static let description = RuleDescription(
    "RP-R10", "impossible-relationship-history", .error, .data, spans: [220, 245, 246, 266])

  func check(_ context: RuleContext) -> [Finding] {
    let catalog = context.catalog
    return catalog.customers.flatMap { check($0, context) }
      + catalog.invitations.flatMap { check($0, context) }
      + catalog.resellers.flatMap { uninvited($0, catalog) }
  }

  private func check(_ customer: Customer, _ context: RuleContext) -> [Finding] {
    let impossible = customer.relationshipHistories.flatMap { history, subject in
      history.impossibilities(
        on: context.today, cannotFollow: ImpossibleRelationshipHistory.relationshipOrder
      ).map { finding(for: $0, about: subject) }
    }
    return impossible
      + customer.resellers.flatMap { link in
        [joint(link, of: customer, context.catalog), early(link, of: customer, context.catalog)]
          .compactMap(\.self)
      }
  }

  private func check(_ invitation: Invitation, _ context: RuleContext) -> [Finding] {
    let findings = invitation.history.impossibilities(
      on: context.today, cannotFollow: ImpossibleRelationshipHistory.invitationOrder
    ).map { finding(for: $0, about: invitation.subject()) }
    guard let answer = invitation.history.last, !invitation.history.entries.isEmpty,
      [.accepted, .declined].contains(answer.state.value), invitation.history.entry(.sent) == nil
    else { return findings }
    let message = Message("not-sent", [.text("found", answer.state.value.rawValue)])
    return findings + [
      finding(message, at: answer.state.span, about: invitation.subject(), severity: .warning)
    ]
  }
}

extension ImpossibleRelationshipHistory {
  private func finding(for problem: ImpossibleState, about subject: Subject) -> Finding {
    switch problem {
    case .future(let day):
      finding(Message("future", [.day("day", day.value)]), at: day.span, about: subject)
    case .backwards(let day, let latest):
      finding(
        Message("backwards", [.day("day", day.value), .day("before", latest.value)]),
        at: day.span, about: subject, related: [RelatedPlace(latest.span, Message("later-day"))])
    case .sequence(let place, let word, let after, let previous):
      finding(
        Message("sequence", [.text("found", word), .text("after", after)]), at: place,
        about: subject, related: [RelatedPlace(previous, Message("state-before"))])
    }
  }

  /// Who has accepted is neither invited again nor able to decline before it is removed.
  private static let relationshipOrder: [RelationshipState: Set<RelationshipState>] = [
    .accepted: [.invited, .declined, .none]
  ]
  /// A draft comes first; nothing follows an acceptance.
  private static let invitationOrder: [InvitationState: Set<InvitationState>] = [
    .sent: [.drafted],
    .accepted: [.drafted, .sent, .declined, .withdrawn, .expired],
    .declined: [.drafted], .withdrawn: [.drafted], .expired: [.drafted],
  ]
}
