import Diagnostics
import ManifestModel
import ManifestRules
import Phrases
import PortalStatus

/// All resellers at a glance: whose turn it is, what is due and late, and what is open.
struct OverviewPages {
  /// The sites that are named where some are held back.
  private static let mostNames = 20

  let writer: Writer
  let table: ResellerTable
  let standings: [Standing]
  let findings: [ReportedFinding]
  let held: [String: [String]]
  let managers: ManagerPages

  /// The pages in their order; the first one has the summary.
  func pages(footer: [String]) -> [Page] {
    let title = writer.book.text("nav.home")
    return Paging("index").sheets(standings).map { sheet in
      writer.page(
        sheet, markdown(sheet), section: "index", title: title,
        footer: footer)
    }
  }

  private func markdown(_ sheet: Sheet<Standing>) -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(
      1, id: "overview",
      writer.plain(writer.catalog.settings.title ?? writer.book.text("overview.title")))
    if sheet.isFirst { summary(into: &builder) }
    builder.heading(2, id: "resellers", writer.say("overview.resellers"))
    builder.sheet(sheet, writer) { builder, rows in table.append(rows, to: &builder) }
    return builder
  }

  private func summary(into builder: inout MarkdownBuilder) {
    TurnTable(writer: writer, groups: TurnGroup.shown(standings)).append(standings, to: &builder)
    if !held.isEmpty { builder.alert("WARNING", [heldSites]) }
    builder.paragraph(
      writer.findingCounts(findings) + " "
        + writer.link(writer.say("overview.all-findings"), "findings") + " · "
        + writer.link(writer.say("nav.figures"), "figures"))
    Agenda(writer: writer).append(standings.map(\.status), findings, to: &builder)
    managers.append(to: &builder)
  }

  private var heldSites: String {
    let names = held.keys.sorted().map { writer.plain($0) }
    let shown = names.prefix(OverviewPages.mostNames).joined(separator: ", ")
    let text = writer.say(
      "overview.held", [.number("count", names.count), .verbatim("names", shown)])
    return names.count > OverviewPages.mostNames ? "\(text), …" : text
  }
}
