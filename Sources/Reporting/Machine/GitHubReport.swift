import Diagnostics
import ManifestRules

/// Writes findings as commands that GitHub Actions shows as annotations.
///
/// GitHub keeps 10 of each level for a step and drops the rest in silence, so no more are written,
/// the last notice saying how many there are.
public struct GitHubReport {
  private let report: CheckReport

  /// How many annotations of a level a step may have.
  static let limit = 10

  /// Makes a report.
  public init(_ report: CheckReport) { self.report = report }

  /// One line for each annotation; empty when nothing was found.
  public var text: String {
    let shown = chosen
    let rest = report.findings.count - shown.count
    var text = shown.map { line($0) + "\n" }.joined()
    if rest > 0 {
      let more = report.say("report.more-github", [.number("count", rest)])
      text += "::notice title=portal check::\(Self.data(more))\n"
    }
    return text
  }

  /// A text behind the colons of a command.
  static func data(_ text: String) -> String { escaped(text, isProperty: false) }

  /// A text as the value of a command's property.
  static func property(_ text: String) -> String { escaped(text, isProperty: true) }
}

extension GitHubReport {
  /// The worst ones; where any is left out, the notice that says so takes the place of a note.
  private var chosen: [ReportedFinding] {
    let groups = [Severity.error, .warning, .info].map { severity in
      report.findings.filter { $0.severity == severity }
    }
    let isCut =
      groups.contains { $0.count > Self.limit } || groups.map(\.count).reduce(0, +) > 3 * Self.limit
    return groups.flatMap { group in
      group.prefix(isCut && group.first?.severity == .info ? Self.limit - 1 : Self.limit)
    }
  }

  private func line(_ reported: ReportedFinding) -> String {
    let finding = reported.finding
    let place = ReportPlace(finding.span)
    var properties = [
      "file=\(Self.property(report.outerPath(of: finding.span.source)))", "line=\(place.line)",
      "endLine=\(place.endLine)",
    ]
    // Columns are only shown within one line.
    if place.endLine == place.line {
      properties += ["col=\(place.column)", "endColumn=\(place.endColumn)"]
    }
    let title = "\(reported.rule.code.text) \(reported.rule.name)"
    properties.append("title=\(Self.property(title))")
    let lines = Notes(report, reported).lines.map { OneLine.shown($0) }.joined(separator: "\n")
    return "::\(level(reported.severity)) \(properties.joined(separator: ","))::\(Self.data(lines))"
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      case _ where ExcerptLine.isControl(scalar): result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
