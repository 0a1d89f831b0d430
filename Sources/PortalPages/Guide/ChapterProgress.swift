import Diagnostics
import ManifestModel
import ManifestRules
import Phrases
import PortalStatus

/// What a reseller has done of each chapter of the guide, and what is left: "For you, today".
struct ChapterProgress {
  let writer: Writer
  let guide: Guide
  let status: ResellerStatus
  let findings: FindingList

  /// The reseller's name as an argument of phrases.
  var name: Argument { .text("reseller", status.reseller.displayName) }

  /// How the enrolment stands, and what comes next.
  var overview: [String] {
    let enrolment = status.enrolment
    let state = writer.sentence(
      "enrolment.state.\(enrolment.state.rawValue)", since: enrolment.since)
    guard let first = status.first else {
      return [state, "\(writer.badge(.done)) \(writer.say("home.nothing-open"))"]
    }
    return [state, ActionText(writer: writer, words: findings.words).line(first)]
  }

  /// The end of a chapter; nil where nothing is recorded that the chapter speaks of.
  func part(of chapter: String) -> PagePart? {
    part(of: chapter, id: "today", level: 2) { $0 }
  }

  /// The same in a document that holds all chapters.
  func part(of chapter: String, in document: GuideDocument) -> PagePart? {
    part(of: chapter, id: document.id(of: "today", in: chapter), level: 3) {
      document.shifted($0, in: chapter)
    }
  }

  private func part(
    of chapter: String, id: String, level: Int, _ linked: (String) -> String
  ) -> PagePart? {
    let done = facts(of: chapter)
    let left = left(in: chapter)
    guard !done.isEmpty || !left.isEmpty else { return nil }
    var builder = MarkdownBuilder()
    builder.heading(level, id: id, writer.say("today.title"))
    builder.bullets(done.map(linked))
    if !left.isEmpty {
      builder.paragraph(writer.say("today.left"))
      builder.bullets(left.map(linked))
    } else if let isComplete = isComplete(chapter) {
      builder.paragraph(
        isComplete
          ? "\(writer.badge(.done)) \(writer.say("today.nothing-left"))"
          : "\(writer.later) \(writer.say("today.not-yet"))")
    }
    return builder.part
  }

  /// Whether all of what a chapter describes has been done; nil where it describes no end.
  private func isComplete(_ chapter: String) -> Bool? {
    func isAccepted(_ origin: CustomerOrigin) -> Bool {
      status.customers.allSatisfy {
        $0.link.origin?.value != origin || $0.relationship.state == .accepted
      }
    }
    return switch chapter {
    // What is missing stands in the list, and may be gathered at any time.
    case "guide-prepare":
      status.readiness.allSatisfy { [.done, .notNeeded].contains($0.sign) } ? true : nil
    case "guide-enrol": status.enrolment.steps.allSatisfy { $0.sign == .done }
    case "guide-connect-provider": status.partnerships.contains { $0.sign == .done }
    case "guide-existing-customers": isAccepted(.existing)
    case "guide-new-customers": isAccepted(.new)
    default: nil
    }
  }

  /// What is open that the chapter explains.
  private func left(in chapter: String) -> [String] {
    let actions = ActionText(writer: writer, words: findings.words)
    let open = status.actions.filter { $0.finding == nil && $0.guide.page == chapter }
    let found = status.findings.filter { RuleGuide.place($0.rule.area).page == chapter }
    return open.map(actions.line) + FindingList.ranked(found).map { findings.line($0, writer) }
  }

  private func facts(of chapter: String) -> [String] {
    switch chapter {
    case "guide":
      overview
        + [writer.say("today.document", [.verbatim("link", "\(GuidePages.document).md")])]
    case "guide-model": numbers
    case "guide-prepare":
      status.readiness.map { "\(writer.badge($0.sign)) \(writer.say("readiness.\($0.key)"))" }
    case "guide-enrol": steps
    case "guide-add-user": [people]
    case "guide-permissions": holders
    case "guide-connect-provider": status.partnerships.map(partnership)
    case "guide-existing-customers": customers(.existing)
    case "guide-new-customers": customers(.new)
    case "guide-next-steps":
      status.due.prefix(3).map { date in
        "\(writer.book.day(date.day)): \(writer.say("due.\(date.kind.rawValue)", date.arguments))"
      }
    default: []
    }
  }

  private var numbers: [String] {
    let active = status.partnerships.count { $0.sign == .done }
    return [
      writer.link(writer.say("nav.providers"), "providers") + ": "
        + writer.say(
          "home.providers",
          [.number("active", active), .number("open", status.partnerships.count - active)]),
      relations(status.customers),
    ]
  }

  private var steps: [String] {
    let done = status.enrolment.steps.filter { $0.sign == .done }
    let rest = status.enrolment.steps.filter { $0.sign != .done }
    let count = writer.say(
      "today.steps",
      [.number("done", done.count), .number("all", status.enrolment.steps.count)])
    return [rest.isEmpty ? "\(writer.badge(.done)) \(count)" : count]
      + rest.map { step in
        let badge =
          step.sign == .notNeeded
          ? writer.later : writer.badge(step.sign, waitingFor: step.actor)
        return "\(badge) \(step.number). \(writer.say("step.\(step.number)"))"
      }
  }

  private var people: String {
    let present = status.reseller.users.filter { $0.isPresent(on: writer.today) }
    return writer.link(writer.say("nav.people"), "people") + ": "
      + (present.isEmpty
        ? writer.say("people.none") : present.map { writer.person($0) }.joined(separator: ", "))
  }

  /// Each role of the edition with the people who have it.
  private var holders: [String] {
    let present = status.reseller.users.filter { $0.isPresent(on: writer.today) }
    return writer.catalog.roles.roles.compactMap { $0.id?.value }.map { role in
      let names = present.filter { $0.heldRoles.contains { $0.value == role } }
        .map { writer.person($0) }
      return "**\(writer.role(role))**: "
        + (names.isEmpty ? writer.say("people.nobody") : names.joined(separator: ", "))
    }
  }

  private func partnership(_ status: PartnershipStatus) -> String {
    let waits: Actor =
      status.sign == .waiting ? .provider(status.provider.name) : .nobody
    return "\(writer.badge(status.sign, waitingFor: waits)) "
      + "\(writer.plain(status.provider.displayName)): \(writer.say(status.wordKey))"
  }

  private func customers(_ origin: CustomerOrigin) -> [String] {
    let group = status.customers.filter { $0.link.origin?.value == origin }
    guard !group.isEmpty else { return [] }
    let label = writer.say("today.\(origin.rawValue)-customers")
    return ["\(writer.link(label, "customers")): \(writer.relations(group))"]
  }

  private func relations(_ group: [CustomerStatus]) -> String {
    writer.link(writer.say("nav.customers"), "customers") + ": " + writer.relations(group)
  }
}
