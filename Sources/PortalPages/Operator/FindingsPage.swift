import Diagnostics
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
      builder.bullets(group.map { findings.line($0, writer) })
    }
    return builder
  }
}
