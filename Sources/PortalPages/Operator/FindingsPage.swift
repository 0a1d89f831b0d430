import Diagnostics
import ManifestModel
import ManifestRules

/// All findings, by nature, each with its place and its rule.
struct FindingsPage {
  let writer: Writer
  let all: [ReportedFinding]
  let findings: FindingList

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "findings", writer.say("nav.findings"))
    if all.isEmpty { builder.paragraph(writer.say("findings.none")) }
    for nature in Nature.allCases {
      let group = all.filter { $0.nature == nature }
      guard !group.isEmpty else { continue }
      builder.heading(2, id: nature.rawValue, writer.say("findings.\(nature.rawValue)"))
      builder.bullets(
        FindingList.ranked(group).map { findings.line($0, writer, of: reseller(of: $0)) })
    }
    return builder
  }

  /// A link to the reseller that a finding is about, where it is about one.
  private func reseller(of finding: ReportedFinding) -> String? {
    let subject = finding.finding.subject.reseller
    return subject.flatMap { writer.catalog.reseller($0) }.map { reseller in
      writer.link(writer.plain(reseller.displayName), "reseller-\(reseller.name)")
    }
  }
}
