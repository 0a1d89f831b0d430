import Diagnostics
import Foundation
import ManifestRules
import Reporting
import TestSupport
import Testing

/// Every form over one portal, in both languages, as it was recorded and read.
@Suite struct GoldenReportTests {
  @Test("is written as recorded", arguments: ReportFormat.allCases, ["en", "it"])
  func recorded(format: ReportFormat, locale: String) async {
    let text = await ReportInput.report(locale).text(as: format)
    let path = "Tests/ReportingTests/Expected/\(format.rawValue).\(locale).txt"
    let difference = Golden.difference(text, path: path)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("is in colours only where asked for, and says the same in them")
  func colors() async {
    let report = await ReportInput.report()
    let colored = TextReport(report, isColored: true).text
    #expect(colored.contains("\u{1B}[1;31merror[RP-X03]\u{1B}[0m"))
    #expect(colored.contains("\u{1B}[1;33mwarning["))
    var plain = ""
    var isEscape = false
    for scalar in colored.unicodeScalars {
      if scalar == "\u{1B}" { isEscape = true }
      if !isEscape { plain.unicodeScalars.append(scalar) }
      if scalar == "m" { isEscape = false }
    }
    #expect(plain == TextReport(report).text)
    for format in ReportFormat.allCases {
      #expect(!report.text(as: format).contains("\u{1B}"), "\(format)")
    }
  }

  @Test("never shows a secret", arguments: ReportFormat.allCases)
  func secrets(format: ReportFormat) async {
    let text = await ReportInput.report().text(as: format)
    #expect(text.contains("RP-U12"))
    #expect(!text.contains("Winter-1999"))
  }

  @Test("names files as a host of code sees them, from where the program runs")
  func folder() async {
    let report = await ReportInput.report(folder: "portal/")
    for format in [ReportFormat.github, .gitlab, .sarif, .markdown] {
      #expect(report.text(as: format).contains("portal/Content/resellers/vela.yaml"), "\(format)")
    }
    for format in [ReportFormat.text, .concise, .json] {
      #expect(!report.text(as: format).contains("portal/Content"), "\(format)")
    }
  }

  @Test("a usual finding takes no more than 14 lines of text")
  func length() async {
    let report = await ReportInput.report()
    for finding in report.findings {
      let lines = TextReport(report).text(of: finding).split(separator: "\n").count
      #expect(lines <= 14, "\(finding.rule.name) takes \(lines)")
    }
  }
}

extension CheckReport {
  /// The report in a form, without colours.
  func text(as format: ReportFormat) -> String {
    switch format {
    case .text: TextReport(self).text
    case .concise: ConciseReport(self).text
    case .json: String(decoding: JSONReport(self).bytes, as: UTF8.self)
    case .sarif: String(decoding: SARIFReport(self).bytes, as: UTF8.self)
    case .github: GitHubReport(self).text
    case .gitlab: String(decoding: GitLabReport(self).bytes, as: UTF8.self)
    case .junit: JUnitReport(self).text
    case .markdown: MarkdownReport(self).text
    }
  }
}
