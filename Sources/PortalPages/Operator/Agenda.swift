import Diagnostics
import ManifestModel
import ManifestRules
import PortalStatus

/// What is due soon, and what is late, as numbers with links to the lists.
struct Agenda {
  private static let days = 30
  /// The rules that find something late, in the order in which they show.
  private static let lateRules = [
    "overdue-review", "unanswered-invitation", "unconfirmed-record",
  ]

  let writer: Writer

  func append(
    _ statuses: [ResellerStatus], _ findings: [ReportedFinding], to builder: inout MarkdownBuilder
  ) {
    builder.heading(2, id: "due", writer.say("due.title"))
    let soon = soon(statuses)
    let late = late(findings)
    let days = writer.say("agenda.due", [.number("days", Agenda.days)])
    builder.bullets(
      [
        "\(days): \(soon.isEmpty ? writer.say("agenda.none") : soon.joined(separator: " · "))",
        late.isEmpty ? nil : "\(writer.say("agenda.late")): \(late.joined(separator: " · "))",
      ].compactMap(\.self))
  }

  private func soon(_ statuses: [ResellerStatus]) -> [String] {
    let dates = statuses.flatMap(\.due).filter { writer.today.days(until: $0.day) <= Agenda.days }
    return DueDate.Kind.allCases.compactMap { kind in
      let count = dates.count { $0.kind == kind }
      let label = writer.say("due-kind.\(kind.rawValue)")
      return count == 0 ? nil : "\(writer.link(label, DuePages.paging.name)) **\(count)**"
    }
  }

  private func late(_ findings: [ReportedFinding]) -> [String] {
    Agenda.lateRules.compactMap { rule in
      let count = findings.count { $0.rule.name == rule }
      let days = writer.catalog.settings.confirmationDays
      let label = writer.say("late.\(rule)", [.number("days", days)])
      return count == 0 ? nil : "\(writer.link(label, "findings")) **\(count)**"
    }
  }
}
