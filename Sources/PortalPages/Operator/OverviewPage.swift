import Diagnostics
import ManifestModel
import ManifestRules
import Phrases
import PortalStatus
import Reporting

/// All resellers at a glance: whose turn it is, and what is open.
struct OverviewPage {
  let writer: Writer
  let words: FindingWords
  let statuses: [ResellerStatus]
  let findings: [ReportedFinding]
  let held: [String: [String]]

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "overview", writer.plain(writer.catalog.settings.title))
    turns(into: &builder)
    builder.paragraph(
      writer.say(
        "overview.findings",
        [
          .number("breaches", findings.count { $0.nature == .breach }),
          .number("todos", findings.count { $0.nature == .todo }),
        ]) + " " + writer.link(writer.say("overview.all-findings"), "findings"))
    if !held.isEmpty {
      let names = held.keys.sorted().map { writer.plain($0) }.joined(separator: ", ")
      builder.alert("WARNING", [writer.say("overview.held", [.verbatim("names", names)])])
    }
    builder.heading(2, id: "resellers", writer.say("overview.resellers"))
    builder.table(
      [
        "table.reseller", "overview.turn", "table.next", "table.since", "table.customers",
        "table.findings", "table.manager",
      ].map { writer.say($0) }, statuses.sorted(by: urgency).map(row),
      align: [4: .right, 5: .right])
    return builder
  }

  private func turns(into builder: inout MarkdownBuilder) {
    let groups: [(String, (ResellerStatus) -> Bool)] = [
      ("overview.ours", { isOurs($0.turn) }), ("overview.their", { $0.turn == .reseller }),
      ("actor.microsoft", { $0.turn == .microsoft }),
      ("overview.customers", { if case .customer = $0.turn { true } else { false } }),
      ("overview.fine", { $0.turn == .nobody }),
    ]
    let counts = groups.map { group in String(statuses.count(where: group.1)) }
    builder.table(
      groups.map { writer.say($0.0) }, [counts],
      align: Dictionary(uniqueKeysWithValues: groups.indices.map { ($0, .right) }))
  }

  private func row(_ status: ResellerStatus) -> [String] {
    let actions = ActionText(writer: writer, words: words)
    let name = writer.plain(status.reseller.displayName)
    let manager = status.reseller.accountManager.flatMap { manager in
      writer.catalog.operatorUsers.first { $0.name?.value == manager.value }
    }
    return [
      writer.link(name, "reseller-\(status.reseller.name)"),
      status.first.map { actions.badge($0) } ?? writer.badge(.done),
      status.first.map { actions.title($0) } ?? writer.say("home.nothing-open"),
      status.first?.since.map { writer.book.day($0) } ?? "–",
      String(status.customers.count), String(status.findings.count),
      manager.map { writer.person($0) } ?? "–",
    ]
  }

  private func isOurs(_ actor: Actor) -> Bool {
    if case .provider(let name) = actor { name == writer.catalog.operatorName } else { false }
  }

  /// Resellers with something to do come first, the longest wait first.
  private func urgency(_ one: ResellerStatus, _ other: ResellerStatus) -> Bool {
    let oneDay = one.first.map { $0.since?.number ?? Int.max - 1 } ?? Int.max
    let otherDay = other.first.map { $0.since?.number ?? Int.max - 1 } ?? Int.max
    return (oneDay, one.reseller.name) < (otherDay, other.reseller.name)
  }
}
