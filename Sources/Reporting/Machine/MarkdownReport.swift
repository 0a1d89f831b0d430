import Diagnostics
import ManifestRules

/// Writes findings for a comment on a change or the summary of a pipeline, the worst first.
///
/// Whatever comes from a manifest stands in code spans, where it is neither markup nor a mention.
public struct MarkdownReport {
  private let report: CheckReport

  /// As many characters as a comment on GitHub may have.
  static let limit = 65_536

  /// Room for the line that says what is left out.
  private static let reserve = 512

  /// Makes a report.
  public init(_ report: CheckReport) { self.report = report }

  /// The whole report, ending in a line end.
  public var text: String {
    var text = "### \(report.say("report.title"))\n\n\(report.summary)\n"
    var length = text.utf8.count
    var left = report.findings.count
    for severity in [Severity.error, .warning, .info] {
      let group = report.findings.filter { $0.severity == severity }
      guard !group.isEmpty else { continue }
      let heading =
        "\n#### " + report.say("report.group.\(severity.rawValue)", [.number("count", group.count)])
        + "\n\n"
      var section = heading
      for finding in group {
        let item = item(finding)
        guard length + section.utf8.count + item.utf8.count <= Self.limit - Self.reserve else {
          return text + (section == heading ? "" : section)
            + "\n\(report.say("report.more-markdown", [.number("count", left)]))\n"
        }
        section += item
        left -= 1
      }
      text += section
      length += section.utf8.count
    }
    return text
  }
}

extension MarkdownReport {
  private func item(_ reported: ReportedFinding) -> String {
    let words = report.words
    let finding = reported.finding
    let rule = reported.rule
    let code = "**\(rule.code.text)** \(rule.name) (\(words.nature(reported)))"
    let message = words.message(reported, escape: MarkdownText.code)
    var lines = ["- \(code): \(message)", place(finding.span)]
    for related in finding.related.prefix(CheckReport.shownPlaces) {
      let label = words.label(related, of: finding, escape: MarkdownText.code)
      lines.append(place(related.span) + (label.map { ": \($0)" } ?? ""))
    }
    let affected = report.affected(by: finding, escape: MarkdownText.code)
    let notes: [(String, String?)] = [
      ("why", words.why(reported).map(MarkdownText.plain)),
      ("affects", affected.joined(separator: " · ")),
      ("help", words.help(reported, escape: MarkdownText.code)),
      ("source", MarkdownText.plain(report.sourceWords(of: rule))),
      ("page", "\(page(rule)) · `\(report.command(for: rule))`"),
    ]
    for case (let word, let note?) in notes where !note.isEmpty {
      lines.append("*\(report.say("report.\(word)"))*: \(note)")
    }
    // Two blanks at the end of a line would be lost in editors, a backslash is not.
    return lines.joined(separator: "\\\n  ") + "\n"
  }

  private func place(_ span: SourceSpan) -> String {
    let place = ReportPlace(span)
    let path = report.outerPath(of: span.source)
    let range = "\(place.line):\(place.column)-\(place.endLine):\(place.endColumn)"
    let anchor = place.line == place.endLine ? "" : "-L\(place.endLine)"
    let target = "\(PercentText.path(path))#L\(place.line)\(anchor)"
    return "[\(MarkdownText.code("\(path):\(range)"))](\(target))"
  }

  private func page(_ rule: RuleDescription) -> String {
    let page = report.page(of: rule)
    return page.contains("://") ? "<\(page)>" : "`\(page)`"
  }
}
