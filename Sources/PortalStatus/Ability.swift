public import Diagnostics
public import ManifestModel

/// Whether something is possible, why, since when, and what would change it.
public struct Ability: Sendable {
  /// Yes, no, or nil when the records do not say.
  public let answer: Bool?
  /// The key of the reason, in `reason.KEY`.
  public let reason: String
  /// The day of the fact behind it.
  public let day: Day?
  /// How it shows.
  public let sign: StatusSign
  /// Who must act, nobody when nothing is open.
  public let actor: Actor
  /// What comes next and where the guide explains it; nil when nothing does.
  public let next: NextStep?
  /// The last day, where the answer is yes for a time only.
  public let until: Day?
  /// The key of what does not go on without it, in `blocks.KEY`; nil when it blocks nothing.
  public let blocks: String?
  /// How far granular administration has come, where it decides.
  public let stage: GDAPStatus?

  init(
    _ answer: Bool?, _ reason: String, since day: Day?, _ sign: StatusSign,
    by actor: Actor = .nobody, next: NextStep? = nil, until: Day? = nil, blocks: String? = nil,
    stage: GDAPStatus? = nil
  ) {
    self.answer = answer
    self.reason = reason
    self.day = day
    self.sign = sign
    self.actor = actor
    self.next = next
    self.until = until
    self.blocks = blocks
    self.stage = stage
  }
}

/// Something that somebody can do next.
public struct NextStep: Hashable, Sendable {
  /// The key of its words, in `customer-step.KEY`.
  public let key: String
  /// Where the guide explains it.
  public let guide: GuidePlace
  /// What a person of the reseller must be allowed to do for it; nil when anybody may do it.
  public let needs: RoleQuestion?

  init(_ key: String, _ guide: GuidePlace, needs: RoleQuestion? = nil) {
    self.key = key
    self.guide = guide
    self.needs = needs
  }
}

extension NextStep {
  /// Where the guide says what to do about a subscription that is not in use.
  static let lostSubscription = GuidePlace("guide-existing-customers", "what-can-go-wrong")

  static let invite = NextStep(
    "invite", GuidePlace("guide-existing-customers", "how-to-invite-a-customer"),
    needs: .requestRelationship)
  static let inviteAgain = NextStep("invite-again", invite.guide, needs: .requestRelationship)
  static let inviteToBoth = NextStep(
    "invite-to-both", GuidePlace("guide-new-customers", "how-to-invite-to-both-at-once"),
    needs: .requestRelationship)
  static let chooseProvider = NextStep(
    "choose-provider", GuidePlace("guide-new-customers", "which-invitation-to-choose"))
  static let askAgain = NextStep("ask-again", invite.guide, needs: .requestRelationship)
  static let awaitAnswer = NextStep(
    "await-answer", GuidePlace("guide-existing-customers", "what-happens-next"))
  static let awaitAnswerToBoth = NextStep(
    "await-answer", GuidePlace("guide-new-customers", "what-happens-next"))
  static let acceptPartnership = NextStep(
    "accept-partnership",
    GuidePlace("guide-connect-provider", "how-the-partnership-comes-about"),
    needs: .acceptPartnership)
  static let awaitPartnership = NextStep("await-partnership", acceptPartnership.guide)
  static let agreeOrders = NextStep(
    "agree-orders", GuidePlace("guide-connect-provider", "what-it-grants"))
  static let recordAgreement = NextStep(
    "record-agreement", GuidePlace("guide-connect-provider", "what-it-does-not-grant"))
  static let signAgreement = NextStep("sign-agreement", recordAgreement.guide)
  static let recordAccess = NextStep(
    "record-access", GuidePlace("guide-existing-customers", "what-happens-next"))
  static let requestAccess = NextStep(
    "request-access", recordAccess.guide, needs: .requestGranularAdmin)
  static let renewAccess = NextStep(
    "renew-access", recordAccess.guide, needs: .requestGranularAdmin)
  static let checkAccess = NextStep("check-access", recordAccess.guide)
  static let lookUpSubscription = NextStep(
    "look-up-subscription", lostSubscription, needs: .manageSubscriptions)
  static let awaitOrder = NextStep("await-order", lostSubscription)
  static let askAboutOrder = NextStep("ask-about-order", lostSubscription)
  static let reactivate = NextStep(
    "reactivate-subscription", lostSubscription, needs: .manageSubscriptions)
  static let orderAnew = NextStep("order-anew", lostSubscription, needs: .manageSubscriptions)
}

extension Reseller {
  /// The people who are there on a day and may do what is asked for.
  public func people(for question: RoleQuestion, in catalog: Catalog, on day: Day) -> [User] {
    users.filter { $0.isPresent(on: day) && catalog.roles.answer(question, for: $0) == .allowed }
  }
}
