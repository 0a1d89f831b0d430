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
    builder.heading(
      1, id: "overview",
      writer.plain(writer.catalog.settings.title ?? writer.book.text("overview.title")))
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
      ("overview.ours", { isOurs(turn($0)) }), ("overview.their", { turn($0) == .reseller }),
      ("actor.microsoft", { turn($0) == .microsoft }),
      ("overview.customers", { if case .customer = turn($0) { true } else { false } }),
      ("overview.fine", { turn($0) == .nobody }),
    ]
    let counts = groups.map { group in String(statuses.count(where: group.1)) }
    builder.table(
      groups.map { writer.say($0.0) }, [counts],
      align: Dictionary(uniqueKeysWithValues: groups.indices.map { ($0, .right) }))
  }

  private func row(_ status: ResellerStatus) -> [String] {
    let actions = ActionText(writer: writer, words: words)
    let name = writer.plain(status.reseller.displayName)
    let next = next(status)
    return [
      writer.link(name, "reseller-\(status.reseller.name)"),
      next.map { actions.badge($0) } ?? writer.badge(.done),
      next.map { actions.title($0) } ?? writer.say("home.nothing-open"),
      next?.since.map { writer.book.day($0) } ?? "–",
      String(status.customers.count), String(status.findings.count),
      writer.manager(of: status.reseller) ?? "–",
    ]
  }

  /// What the operator should see first: its own turn, or else what is most urgent.
  private func next(_ status: ResellerStatus) -> ActionItem? {
    status.actions.first { isOurs($0.actor) } ?? status.first
  }

  private func turn(_ status: ResellerStatus) -> Actor { next(status)?.actor ?? .nobody }

  private func isOurs(_ actor: Actor) -> Bool {
    if case .provider(let name) = actor { name == writer.catalog.operatorName } else { false }
  }

  /// Our own turn comes first, then the longest wait.
  private func urgency(_ one: ResellerStatus, _ other: ResellerStatus) -> Bool {
    func rank(_ status: ResellerStatus) -> (Int, Int, String) {
      let action = next(status)
      let day = action.map { $0.since?.number ?? Int.max - 1 } ?? Int.max
      return (action.map { isOurs($0.actor) } == true ? 0 : 1, day, status.reseller.name)
    }
    return rank(one) < rank(other)
  }
}
