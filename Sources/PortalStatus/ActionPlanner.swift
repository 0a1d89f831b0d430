import Diagnostics
import ManifestModel
public import ManifestRules

/// Decides what must be done next for a reseller, and by whom.
struct ActionPlanner {
  private let reseller: Reseller
  private let catalog: Catalog
  private let today: Day

  init(_ reseller: Reseller, catalog: Catalog, today: Day) {
    self.reseller = reseller
    self.catalog = catalog
    self.today = today
  }

  /// All open actions: the enrolment, then partnerships, breaches, invitations and customers.
  func actions(
    enrolment: EnrolmentStatus, partnerships: [PartnershipStatus], customers: [CustomerStatus],
    invitations: [InvitationStatus], findings: [ReportedFinding]
  ) -> [ActionItem] {
    var actions = [enrolmentAction(enrolment)].compactMap(\.self)
    let isEnrolling = !enrolment.isReady && enrolment.state != .notStarted
    actions += partnerships.compactMap { partnershipAction($0, isEnrolling: isEnrolling) }
    actions += findings.filter { $0.nature == .breach }
      .sorted { $0.severity > $1.severity }.map(breachAction)
    actions += invitations.compactMap(invitationAction)
    actions += customers.flatMap(subscriptionActions)
    if enrolment.isReady, let invite = inviteAction(customers) { actions.append(invite) }
    return actions.filter { $0.actor == .reseller } + actions.filter { $0.actor != .reseller }
  }

  private func enrolmentAction(_ status: EnrolmentStatus) -> ActionItem? {
    let guide = GuidePlace("guide-enrol", EnrolmentGuide.anchor(status.state))
    switch status.state {
    case .adminAgentConfirmed: return nil
    case .contactEmailVerified, .inReview, .completed:
      return ActionItem(
        "wait-\(status.state.rawValue)", about: .enrolment, actor: .microsoft, since: status.since,
        blocks: "enrolment", guide: guide)
    case .submitted:
      let contact = reseller.primaryContact
      return ActionItem(
        "confirm-address", about: .enrolment, actor: .reseller, person: contact?.fullName,
        since: status.since,
        blocks: "review",
        guide: guide)
    case .rejected:
      return ActionItem(
        "answer-rejection", about: .enrolment, actor: .reseller, people: globalAdmins,
        role: "global-admin",
        since: status.since, blocks: "enrolment", guide: guide)
    default:
      return ActionItem(
        "enrol-\(status.state.rawValue)", about: .enrolment, actor: .reseller, people: globalAdmins,
        role: "global-admin", since: status.since, blocks: "enrolment", guide: guide)
    }
  }

  /// What is to be done about a profile that is not in use; among the actions a breach stands for it.
  func profileAction() -> ActionItem {
    ActionItem(
      "activate-profile", about: .finding, actor: .reseller, people: globalAdmins,
      role: "global-admin", blocks: "enrolment", guide: RuleGuide.place(.partnerId))
  }

  /// Nobody can accept a partnership before the enrolment is over.
  private func partnershipAction(
    _ status: PartnershipStatus, isEnrolling: Bool
  ) -> ActionItem? {
    let arguments: [Argument] = [.text("provider", status.provider.displayName)]
    let guide = GuidePlace("guide-connect-provider", "how-the-partnership-comes-about")
    let subject = ActionItem.Subject.partnership(status.provider.name)
    switch status.partnership.history.current {
    case .invited where !status.isLapsed:
      return ActionItem(
        isEnrolling ? "accept-partnership-later" : "accept-partnership", about: subject, arguments,
        actor: .reseller, people: globalAdmins,
        role: "global-admin", since: status.since, blocks: "orders", guide: guide)
    case .inTalks, .agreed, .invited:
      return ActionItem(
        "await-partnership", about: subject, arguments, actor: .provider(status.provider.name),
        since: status.lapsedOn ?? status.since, blocks: "orders", guide: guide)
    default: return nil
    }
  }

  private func breachAction(_ finding: ReportedFinding) -> ActionItem {
    ActionItem(
      "mend", about: .finding, actor: .reseller, guide: RuleGuide.place(finding.rule.area),
      finding: finding)
  }

  private func invitationAction(_ status: InvitationStatus) -> ActionItem? {
    let invitation = status.invitation
    guard let type = invitation.type?.value, type != .partnership else { return nil }
    let guide =
      type == .resellerAndProvider
      ? GuidePlace("guide-new-customers", "how-to-invite-to-both-at-once")
      : GuidePlace("guide-existing-customers", "how-to-invite-a-customer")
    let recipients = invitation.to.compactMap { catalog.customer($0.value, of: reseller.name) }
    // Once it is sent, those who have answered are waited for no longer.
    let names = recipients.filter { customer in
      status.state != .sent
        || customer.link(toReseller: reseller.name)?.history.current == .invited
    }.map(\.displayName)
    let arguments: [Argument] = [
      .text("recipients", names.joined(separator: ", ")), .text("name", invitation.name),
    ]
    switch status.state {
    case .drafted:
      let sender = invitation.sender.flatMap { catalog.user($0.value, near: reseller.name) }
      return ActionItem(
        "send-invitation", about: .invitation(invitation.name), arguments, actor: .reseller,
        people: sender.map { [$0] } ?? [],
        role: "admin-agent", since: status.since, guide: guide)
    case .sent where names.isEmpty: return nil
    case .sent:
      return ActionItem(
        "await-answer", about: .invitation(invitation.name), arguments,
        actor: .customer(names.count == 1 ? names.first : nil),
        since: status.since, guide: guide)
    default: return nil
    }
  }

  /// What is to be settled about subscriptions that the customer has no full use of.
  private func subscriptionActions(_ status: CustomerStatus) -> [ActionItem] {
    let people = reseller.people(for: .manageSubscriptions, in: catalog, on: today)
    return status.subscriptions.compactMap { subscription in
      guard let standing = Ability.standing(of: subscription), standing.sign == .blocked else {
        return nil
      }
      let name = subscription.offer?.value ?? subscription.service?.value.rawValue ?? ""
      return ActionItem(
        "settle-subscription", about: .subscription(status.customer.name.value),
        [.text("customer", status.customer.displayName), .text("offer", name)], actor: .reseller,
        people: people, role: "admin-agent", blocks: standing.blocks,
        guide: NextStep.lostSubscription)
    }
  }

  private func inviteAction(_ customers: [CustomerStatus]) -> ActionItem? {
    let open = customers.filter { $0.relationship.state == .none || $0.relationship.isLapsed }
    guard !open.isEmpty else { return nil }
    let senders = reseller.users.filter {
      catalog.roles.answer(.requestRelationship, for: $0) == .allowed
    }
    return ActionItem(
      "invite-customers", about: .customers, [.number("count", open.count)], actor: .reseller,
      people: senders,
      role: "admin-agent", guide: GuidePlace("guide-existing-customers", "how-to-invite-a-customer")
    )
  }

  private var globalAdmins: [User] {
    reseller.users.filter { $0.until == nil && catalog.isGlobalAdmin($0) }
  }
}

/// Where the guide explains the next step of an enrolment.
private enum EnrolmentGuide {
  static func anchor(_ state: EnrolmentState) -> String {
    switch state {
    case .notStarted: "step-1-open-the-enrolment-page"
    case .started: "step-2-read-the-welcome-page"
    case .welcomeReviewed: "step-3-sign-in-with-your-work-account"
    case .signedIn: "step-4-read-about-the-mpn-id"
    case .pmcSignedIn: "step-7-choose-the-organisation-profile"
    case .mpnSelected, .submitted: "step-8-give-your-details-and-apply"
    case .contactEmailVerified, .inReview, .completed: "what-happens-next"
    case .rejected: "what-can-go-wrong"
    case .accountReady, .adminAgentConfirmed: "step-9-check-your-own-role"
    }
  }
}

/// Where the guide explains what a rule is about.
public enum RuleGuide {
  /// The place for an area of rules.
  public static func place(_ area: RuleArea) -> GuidePlace {
    switch area {
    case .structure, .records, .languages, .site: GuidePlace("guide")
    case .enrolment, .contacts: GuidePlace("guide-enrol", "what-can-go-wrong")
    case .partnerId: GuidePlace("guide-enrol", "step-7-choose-the-organisation-profile")
    case .users: GuidePlace("guide-permissions")
    case .partnerships: GuidePlace("guide-connect-provider", "what-can-go-wrong")
    case .relationships: GuidePlace("guide-existing-customers", "what-can-go-wrong")
    case .invitations: GuidePlace("guide-new-customers", "what-can-go-wrong")
    }
  }
}
