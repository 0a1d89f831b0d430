import Diagnostics
import ManifestModel
import ManifestRules
import Phrases
import PortalStatus

/// All findings, by reseller and then by nature, each with its place and its rule.
struct FindingsPages {
  /// A finding is a paragraph, so a page holds fewer of them than rows of a table.
  private static let paging = Paging("findings", size: 50)

  /// A finding with the reseller that it is about, nil where it is about none.
  struct Entry {
    let reseller: Reseller?
    let finding: ReportedFinding
  }

  private let writer: Writer
  private let findings: FindingList
  private let entries: [Entry]
  private let firstRows: [String: Int]

  init(writer: Writer, all: [ReportedFinding], findings: FindingList) {
    self.writer = writer
    self.findings = findings
    let byReseller = Dictionary(grouping: all) { $0.finding.subject.reseller ?? "" }
    let resellers = writer.catalog.resellers.sorted {
      ($0.displayName, $0.name) < ($1.displayName, $1.name)
    }
    let known = Set(resellers.map(\.name))
    let general = all.filter { !known.contains($0.finding.subject.reseller ?? "") }
    let groups =
      resellers.map { (Optional($0), byReseller[$0.name] ?? []) } + [(nil, general)]
    entries = groups.flatMap { reseller, group in
      Nature.allCases.flatMap { nature in FindingList.ranked(group.filter { $0.nature == nature }) }
        .map { Entry(reseller: reseller, finding: $0) }
    }
    firstRows = Dictionary(
      entries.enumerated().compactMap { row, entry in entry.reseller.map { ($0.name, row) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// A link to the findings about a reseller, nil when there are none.
  func link(_ label: String, to reseller: Reseller) -> String? {
    firstRows[reseller.name].map { row in
      writer.link(
        label, FindingsPages.paging.name(ofRow: row), FindingsPages.anchor(of: reseller))
    }
  }

  /// The pages in their order.
  func pages(footer: [String]) -> [Page] {
    let title = writer.book.text("nav.findings")
    return FindingsPages.paging.sheets(entries).map { sheet in
      writer.page(
        sheet, markdown(sheet), section: "findings", title: title,
        isRepetition: true, footer: footer)
    }
  }

  private func markdown(_ sheet: Sheet<Entry>) -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "findings", writer.say("nav.findings"))
    builder.paragraph(
      entries.isEmpty
        ? writer.say("findings.none") : writer.findingCounts(entries.map(\.finding)))
    builder.sheet(sheet, writer) { builder, entries in
      var rest = entries[...]
      while let first = rest.first {
        let group = rest.prefix { $0.reseller?.name == first.reseller?.name }
        rest = rest.dropFirst(group.count)
        append(group.map(\.finding), of: first.reseller, to: &builder)
      }
    }
    return builder
  }

  private func append(
    _ group: [ReportedFinding], of reseller: Reseller?, to builder: inout MarkdownBuilder
  ) {
    builder.heading(
      2, id: reseller.map(FindingsPages.anchor) ?? "general",
      reseller.map { writer.plain($0.displayName) } ?? writer.say("findings.general"))
    if let reseller {
      builder.paragraph(
        writer.link(writer.say("findings.reseller"), "reseller-\(reseller.name)"))
    }
    for nature in Nature.allCases {
      let own = group.filter { $0.nature == nature }
      guard !own.isEmpty else { continue }
      builder.heading(
        3, id: "\(nature.rawValue)-\(reseller.map { "of-\($0.name)" } ?? "general")",
        writer.say("findings.\(nature.rawValue)"))
      builder.bullets(own.map { findings.line($0, writer) })
    }
  }

  private static func anchor(of reseller: Reseller) -> String { "reseller-\(reseller.name)" }
}

extension Writer {
  /// How many findings there are of each nature.
  func findingCounts(_ findings: [ReportedFinding]) -> String {
    say(
      "overview.findings",
      [
        .number("data", findings.count { $0.nature == .data }),
        .number("breaches", findings.count { $0.nature == .breach }),
        .number("todos", findings.count { $0.nature == .todo }),
      ])
  }
}
