import Diagnostics
import ManifestRules

/// All parts of a finding as plain lines, for outputs that have one place for a long text.
struct Notes {
  /// The message first, then each part after its word.
  let lines: [String]

  init(_ report: CheckReport, _ reported: ReportedFinding) {
    let rule = reported.rule
    let affected = report.affected(by: reported.finding) { $0 }.joined(separator: " · ")
    let severity = "\(report.words.severity(reported)), \(report.words.nature(reported))"
    let parts: [(String, String?)] = [
      ("why", report.words.why(reported)), ("affects", affected),
      ("help", report.words.help(reported)), ("source", report.sourceWords(of: rule)),
      ("rule", "\(rule.code.text) \(rule.name) (\(severity))"),
      ("page", "\(report.page(of: rule)) · \(report.command(for: rule))"),
    ]
    lines =
      [report.words.message(reported)]
      + parts.compactMap { word, text in
        guard let text, !text.isEmpty else { return nil }
        return "\(report.say("report.\(word)")): \(text)"
      }
  }
}
