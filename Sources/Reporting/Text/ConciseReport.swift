import Diagnostics
import ManifestRules

/// Writes each finding as one line that editors and scripts can read.
public struct ConciseReport {
  private let report: CheckReport
  private let palette: Palette

  /// Makes a report, in colours if a terminal shows it.
  public init(_ report: CheckReport, isColored: Bool = false) {
    self.report = report
    palette = Palette(isOn: isColored)
  }

  /// All findings and the countable last line.
  public var text: String {
    var text = ""
    for entry in FindingSelection(report.findings).entries {
      switch entry {
      case .finding(let finding): text += line(finding)
      case .more(let finding, let count): text += report.more(finding, count)
      }
      text += "\n"
    }
    return text + report.summary + "\n"
  }

  private func line(_ reported: ReportedFinding) -> String {
    let span = reported.finding.span
    let place = palette.paint(ExcerptLine.shown(report.path(of: span.source)), .path)
    // The words of severities stay as the manifests write them, because programs read this line.
    let code = palette.paint(
      "\(reported.severity.rawValue)[\(reported.rule.code.text)]", .severity(reported.severity))
    return "\(place):\(span.start): \(code) \(OneLine.shown(report.words.message(reported)))"
  }
}
