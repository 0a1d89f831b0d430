import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

/// How a reseller's enrolment stands: what must be at hand, and the nine steps.
struct EnrolmentPage {
  let writer: Writer
  let guide: Guide
  let status: ResellerStatus
  let actions: ActionText

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    let enrolment = status.enrolment
    builder.heading(1, id: "enrolment", writer.say("enrolment.title"))
    let sign = enrolment.phases.first { $0.phase == Phase.current(in: enrolment.state) }?.sign
    let waits: Actor = sign == .waiting ? .microsoft : .nobody
    builder.paragraph(
      "\(writer.badge(sign ?? .unknown, waitingFor: waits)) "
        + writer.sentence("enrolment.state.\(enrolment.state.rawValue)", since: enrolment.since))
    builder.bullets(actions.steps(status.action(about: .enrolment), sign, guide))
    if status.reseller.enrolment?.alreadyInCsp?.value == true {
      builder.alert("NOTE", [writer.say("enrolment.already-in-csp")])
    }
    if enrolment.state == .rejected { builder.alert("WARNING", rejection()) }
    readiness(into: &builder)
    partnerProfile(into: &builder)
    steps(into: &builder)
    vetting(into: &builder)
    verification(into: &builder)
    return builder
  }

  private func readiness(into builder: inout MarkdownBuilder) {
    builder.heading(2, id: "readiness", writer.say("enrolment.readiness"))
    builder.paragraph(
      writer.say("enrolment.readiness-intro") + " "
        + writer.link(GuidePlace("guide-prepare"), guide) + ".")
    builder.table(
      [writer.say("table.item"), writer.say("home.state"), writer.say("table.recorded")],
      status.readiness.map { item in
        [
          writer.say("readiness.\(item.key)"), writer.badge(item.sign),
          recorded(item),
        ]
      })
  }

  private func partnerProfile(into builder: inout MarkdownBuilder) {
    guard let profile = status.partnerProfile else { return }
    builder.heading(2, id: "partner-profile", writer.say("enrolment.partner-profile"))
    let sign: StatusSign = profile.status == .active ? .done : .blocked
    let key = "enrolment.profile.\(profile.status.rawValue)"
    // The manifest has no day for it.
    builder.paragraph(
      "\(writer.badge(sign)) "
        + (sign == .done ? writer.say(key) : writer.sentence(key, since: nil)))
    builder.bullets(actions.steps(profile.action, sign, guide))
  }

  /// How far Microsoft's vetting has come and at which check it is.
  private func vetting(into builder: inout MarkdownBuilder) {
    guard let vetting = status.enrolment.vetting else { return }
    builder.heading(2, id: "vetting", writer.say("enrolment.vetting"))
    let key = "vetting-state.\(vetting.status.rawValue)"
    let action = status.action(about: .enrolment)
    // At some checks Microsoft waits for the primary contact.
    let isTurn = vetting.sign == .waiting && action?.actor == .reseller
    let sign = isTurn ? .turn : vetting.sign
    builder.paragraph(
      vetting.status == .none
        ? "\(writer.later) \(writer.say(key))"
        : "\(writer.badge(sign, waitingFor: .microsoft)) "
          + writer.sentence(key, since: vetting.since))
    if vetting.status == .pending, let check = vetting.check {
      builder.paragraph(writer.say("vetting-check.\(check.rawValue)"))
    }
    guard vetting.status != .authorized else { return }
    builder.bullets(actions.steps(action, sign, guide))
  }

  private func recorded(_ item: ReadinessItem) -> String {
    // An address ends with the country, unless that is missing.
    let isAddress = item.key == "address"
    let texts = item.values.enumerated().map { index, value in
      if isAddress, index == item.values.count - 1 { return writer.countryName(value) }
      return item.isPeople ? writer.person(named: value) : writer.plain(value)
    }
    return texts.isEmpty ? "–" : texts.joined(separator: ", ")
  }

  private func steps(into builder: inout MarkdownBuilder) {
    builder.heading(2, id: "steps", writer.say("enrolment.steps"))
    let anchors = guide.chapter("guide-enrol")?.headingIDs ?? []
    builder.table(
      ["table.step", "home.state", "home.who", "home.day"].map { writer.say($0) },
      status.enrolment.steps.map { step in
        let label = "\(step.number). \(writer.say("step.\(step.number)"))"
        let anchor = anchors.first { $0.hasPrefix("step-\(step.number)-") } ?? ""
        // What is done names who did it, as far as that is recorded.
        let actor = step.sign == .done ? "–" : writer.name(of: step.actor)
        let who = step.person.map { writer.person(named: $0) } ?? actor
        return [
          writer.link(label, "guide-enrol", anchor),
          step.sign == .notNeeded
            ? writer.later
            : writer.badge(step.sign, waitingFor: step.sign == .waiting ? step.actor : .nobody),
          who, step.day.map { writer.book.day($0) } ?? "–",
        ]
      })
  }

  /// What is known of the mail by which the primary contact confirms the address.
  private func verification(into builder: inout MarkdownBuilder) {
    guard let verification = status.reseller.enrolment?.emailVerification else { return }
    builder.heading(2, id: "address", writer.say("enrolment.address"))
    func answer(_ fact: Located<Bool>?) -> String {
      switch fact?.value {
      case true?: writer.badge(.done)
      case false?: writer.badge(.blocked)
      case nil: writer.badge(.unknown)
      }
    }
    builder.table(
      [writer.say("table.item"), writer.say("home.state")],
      [
        [writer.say("enrolment.mail-sent"), writer.day(verification.sentOn?.value)],
        [writer.say("enrolment.mail-confirmed"), confirmation(verification)],
        [writer.say("enrolment.signed-up"), answer(verification.signedUp)],
        [writer.say("enrolment.address-owned"), answer(verification.addressOwned)],
      ])
  }

  /// The day of the confirmation; before it, whose turn it is.
  private func confirmation(_ verification: EmailVerification) -> String {
    let sign = status.enrolment.phases.first { $0.phase == .verify }?.sign
    return switch sign {
    case .turn? where verification.verifiedOn == nil: writer.badge(.turn)
    case .notNeeded? where verification.verifiedOn == nil: writer.later
    default: writer.day(verification.verifiedOn?.value)
    }
  }

  private func rejection() -> [String] {
    let check = status.reseller.enrolment?.vettingSubStatus?.value
    return [
      writer.say("enrolment.rejected"),
      check.map { writer.say("vetting.\($0.rawValue)") } ?? writer.say("vetting.unknown"),
    ]
  }
}
