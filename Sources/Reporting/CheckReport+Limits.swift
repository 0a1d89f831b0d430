import Diagnostics
import ManifestRules

extension CheckReport {
  /// How many further places of a finding a report for people shows.
  static let shownPlaces = 4

  /// The line that stands for the findings of a rule in a file that are not shown.
  func more(_ finding: ReportedFinding, _ count: Int) -> String {
    say(
      "report.more",
      [
        .number("count", count), .text("code", finding.rule.code.text),
        .text("rule", finding.rule.name),
        .text("path", ExcerptLine.shown(path(of: finding.finding.span.source))),
      ])
  }
}
