import Diagnostics
import ManifestModel
import PortalStatus

/// Who must act on an invitation, and how.
struct InvitationStep {
  let writer: Writer
  let guide: Guide
  let status: InvitationStatus

  /// The lines of a list; none about what is accepted, and nobody need act on what is withdrawn.
  var lines: [String] {
    if status.state == .accepted { return [] }
    let label = writer.say("home.who-acts")
    guard let key else { return ["\(label): \(writer.say("answer.nobody"))"] }
    let isChoice = status.state == .expired
    return [
      "\(label): \(isChoice ? writer.say("answer.nobody") : who)",
      "\(writer.say(isChoice ? "customer.if-wanted" : "table.next")): "
        + "\(writer.say("invitation-step.\(key)")) – \(writer.link(place, guide))",
    ]
  }

  private var isPartnership: Bool { status.invitation.type?.value == .partnership }

  /// The key of the step, nil when none is left.
  private var key: String? {
    switch status.state {
    case .drafted, .declined, .expired: status.state.rawValue
    case .sent: isPartnership ? "sent-partnership" : "sent"
    case .accepted, .withdrawn: nil
    }
  }

  private var who: String {
    guard status.state == .sent else { return sender }
    let invitation = status.invitation
    guard isPartnership else {
      let waiting = invitation.to.compactMap { name in
        writer.catalog.customer(name.value, of: invitation.reseller ?? "")
      }.filter {
        $0.link(toReseller: invitation.reseller ?? "")?.history.current == .invited
      }
      return waiting.isEmpty
        ? writer.say("actor.customer")
        : waiting.map { writer.plain($0.displayName) }.joined(separator: ", ")
    }
    return writer.globalAdmins(
      of: invitation.to.first.flatMap { writer.catalog.reseller($0.value) })
  }

  private var sender: String {
    let invitation = status.invitation
    let party = invitation.reseller ?? invitation.from?.provider?.value ?? ""
    let user = invitation.sender.flatMap { writer.catalog.user($0.value, near: party) }
    return user.map { writer.person($0) } ?? writer.say("value.unknown")
  }

  private var place: GuidePlace {
    switch status.invitation.type?.value {
    case .partnership: GuidePlace("guide-connect-provider", "how-the-partnership-comes-about")
    case .resellerAndProvider: GuidePlace("guide-new-customers", "how-to-invite-to-both-at-once")
    case .gdap: GuidePlace("guide-next-steps", "manage-customers-and-their-subscriptions")
    case .resellerRelationship, nil:
      GuidePlace("guide-existing-customers", "how-to-invite-a-customer")
    }
  }
}
