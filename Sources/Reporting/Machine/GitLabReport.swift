import Diagnostics
import ManifestRules

/// Writes findings as GitLab's code quality report.
public struct GitLabReport {
  private let report: CheckReport

  /// Makes a report.
  public init(_ report: CheckReport) { self.report = report }

  /// The whole report, ending in a line end.
  public var bytes: [UInt8] {
    let prints = Fingerprint.all(of: report.findings, in: report.lines)
    var writer = JSONWriter(spread: 1, capacity: 768 * (report.findings.count + 1))
    writer.array { list in
      for (finding, print) in zip(report.findings, prints) {
        list.object { write(finding, print, to: &$0) }
      }
    }
    writer.finish()
    return writer.bytes
  }
}

extension GitLabReport {
  private func write(
    _ reported: ReportedFinding, _ print: Fingerprint, to writer: inout JSONWriter
  ) {
    let code = reported.rule.code.text
    let message = OneLine.shown(report.words.message(reported))
    let help = report.words.help(reported).map { help in
      " · \(report.say("report.help")): \(OneLine.shown(help))"
    }
    writer.field("type", "issue")
    // GitLab shows this text alone, so it carries the code and what to do.
    writer.field("description", "\(code): \(message)\(help ?? "")")
    writer.field("check_name", "\(code) \(reported.rule.name)")
    writer.field("categories", [reported.nature == .data ? "Bug Risk" : "Style"])
    writer.field("severity", Self.severity(reported))
    writer.field("fingerprint", print.description)
    writer.object("location") { location in
      let place = ReportPlace(reported.finding.span)
      location.field("path", Self.path(report.outerPath(of: reported.finding.span.source)))
      location.object("lines") { lines in
        lines.field("begin", place.line)
        lines.field("end", place.endLine)
      }
      location.object("positions") { positions in
        position("begin", place.line, place.column, to: &positions)
        position("end", place.endLine, place.endColumn, to: &positions)
      }
    }
    writer.object("content") { content in
      content.field("body", Notes(report, reported).lines.joined(separator: "\n\n"))
    }
  }

  private func position(_ key: String, _ line: Int, _ column: Int, to writer: inout JSONWriter) {
    writer.object(key) { position in
      position.field("line", line)
      position.field("column", column)
    }
  }

  /// An error in the file is worse than one in the world: nobody can tell what it hides.
  private static func severity(_ reported: ReportedFinding) -> String {
    switch reported.severity {
    case .error: reported.nature == .data ? "critical" : "major"
    case .warning: "minor"
    case .info: "info"
    }
  }

  /// GitLab compares paths with those of the repository, which begin with a name.
  private static func path(_ path: String) -> String {
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
    return String(rest)
  }
}
