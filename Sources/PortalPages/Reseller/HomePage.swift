import Diagnostics
import ManifestModel
import ManifestRules
import Phrases
import PortalStatus

/// The first page of a reseller: whose turn it is, what that blocks, how to go on.
struct HomePage {
  let writer: Writer
  let guide: Guide
  let status: ResellerStatus
  let findings: FindingList

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "home", writer.plain(status.reseller.displayName))
    let actions = ActionText(writer: writer, words: findings.words)
    builder.paragraph(hero(actions))
    if let first = status.first {
      if let finding = first.finding { builder.paragraph(findings.sentence(finding, writer)) }
      builder.bullets(details(first, actions))
    }
    phases(into: &builder)
    open(into: &builder, actions)
    due(into: &builder)
    numbers(into: &builder)
    breaches(into: &builder)
    return builder
  }

  /// The line that answers "how do I stand?".
  private func hero(_ actions: ActionText) -> String {
    guard let first = status.first else {
      return "\(writer.badge(.done)) \(writer.say("home.nothing-open"))"
    }
    return "\(actions.badge(first)) \(actions.title(first))"
  }

  private func details(_ item: ActionItem, _ actions: ActionText) -> [String] {
    var lines = ["\(writer.say("home.who-acts")): \(actions.who(item))"]
    if let since = item.since {
      let days = writer.say(
        "home.days", [.number("count", max(0, since.days(until: writer.today)))])
      lines.append("\(writer.say("home.since")): \(writer.day(since)) (\(days))")
    }
    if let blocks = item.blocks {
      lines.append("\(writer.say("home.blocks")): \(writer.say("blocks.\(blocks)"))")
    }
    lines.append("\(writer.say("home.how")): \(writer.link(item.guide, guide))")
    if let mail = doneMail(item, actions) { lines.append(mail) }
    return lines
  }

  /// A prefilled mail to the account manager.
  private func doneMail(_ item: ActionItem, _ actions: ActionText) -> String? {
    guard item.actor == .reseller else { return nil }
    return writer.mailToManager(
      of: status.reseller, label: "home.done",
      subject: writer.book.text(
        "home.done-subject", [.text("reseller", status.reseller.displayName)]))
  }

  private func phases(into builder: inout MarkdownBuilder) {
    let header = ["home.phase", "home.state", "home.day"].map { writer.say($0) }
    builder.table(
      header,
      status.enrolment.phases.map { phase in
        let waits: Actor = phase.sign == .waiting ? .microsoft : .nobody
        return [
          writer.say("phase.\(phase.phase.rawValue)"),
          phase.sign == .notNeeded
            ? writer.later : writer.badge(phase.sign, waitingFor: waits),
          phase.day.map { writer.book.day($0) } ?? "",
        ]
      })
  }

  private func open(into builder: inout MarkdownBuilder, _ actions: ActionText) {
    let rest = status.actions.dropFirst().filter { $0.finding == nil }
    guard !rest.isEmpty else { return }
    builder.heading(2, id: "open", writer.say("home.open"))
    builder.bullets(
      rest.map { item in
        "\(actions.line(item)) – \(writer.link(item.guide, guide))"
      })
  }

  private func due(into builder: inout MarkdownBuilder) {
    guard !status.due.isEmpty else { return }
    builder.heading(2, id: "due", writer.say("due.title"))
    builder.table(
      [writer.say("home.day"), writer.say("home.subject")],
      status.due.map { date in
        [writer.book.day(date.day), writer.say("due.\(date.kind.rawValue)", date.arguments)]
      })
    builder.paragraph("[\(writer.say("due.calendar"))](\(Calendar.name))")
  }

  private func numbers(into builder: inout MarkdownBuilder) {
    let active = status.partnerships.count { $0.sign == .done }
    let rows: [[String]] = [
      [
        writer.link(writer.say("nav.providers"), "providers"),
        writer.say(
          "home.providers",
          [.number("active", active), .number("open", status.partnerships.count - active)]),
      ],
      [
        writer.link(writer.say("nav.customers"), "customers"),
        writer.relations(status.customers),
      ],
      [
        writer.link(writer.say("nav.invitations"), "invitations"),
        writer.say(
          "home.invitations",
          [
            .number("drafts", status.invitations.count { $0.state == .drafted }),
            .number("sent", status.invitations.count { $0.state == .sent }),
          ]),
      ],
    ]
    builder.heading(2, id: "at-a-glance", writer.say("home.at-a-glance"))
    builder.table([writer.say("home.subject"), writer.say("home.state")], rows)
  }

  private func breaches(into builder: inout MarkdownBuilder) {
    let breaches = status.findings.filter { $0.nature == .breach }
    guard !breaches.isEmpty else { return }
    builder.heading(2, id: "against-the-rules", writer.say("home.breaches"))
    builder.paragraph(writer.say("home.breaches-intro"))
    builder.bullets(FindingList.ranked(breaches).map { findings.line($0, writer) })
  }
}
