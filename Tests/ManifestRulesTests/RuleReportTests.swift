import Diagnostics
import Foundation
import ManifestCheck
import ManifestRules
import Phrases
import Reporting
import TestSupport
import Testing

/// Every finding of every rule has all its parts in every form, as far as the form has a place.
@Suite struct RuleReportTests {
  @Test(
    "reports every part of the findings of its examples", arguments: RulePageTests.names,
    ReportFormat.allCases)
  func parts(name: String, format: ReportFormat) async throws {
    let rule = try #require(RuleIndex.description(of: name))
    for example in try examples(rule) where example.isFailing {
      let inspection = await inspection(of: example.sources)
      for finding in inspection.findings where finding.rule.code == rule.code {
        let report = CheckReport(inspection, findings: [finding])
        let text = Reported(report, as: format)
        for part in Parts(finding, inspection, report).of(format) {
          #expect(text.holds(part), "\(example) lacks \(part) in \(format):\n\(text.text)")
        }
      }
    }
  }

  @Test(
    "keeps the fingerprints of its examples when ten lines are inserted above",
    arguments: RulePageTests.names)
  func fingerprints(name: String) async throws {
    let rule = try #require(RuleIndex.description(of: name))
    for example in try examples(rule) where example.isFailing {
      let comments = String(repeating: "# a remark\n", count: 10)
      var found: [[Fingerprint]] = []
      let moved = example.sources.map { source in
        source.path.hasSuffix(".yaml")
          ? SourceText(path: source.path, bytes: Array(comments.utf8) + source.bytes) : source
      }
      for sources in [example.sources, moved] {
        let inspection = await inspection(of: sources)
        let lines = MaskedLines(
          inspection.sources, for: inspection.findings, redaction: Redaction(inspection.secrets))
        found.append(
          zip(inspection.findings, Fingerprint.all(of: inspection.findings, in: lines))
            .filter { $0.0.rule.code == rule.code }.map(\.1))
      }
      #expect(found[0] == found[1], "\(example)")
      #expect(Set(found[0]).count == found[0].count, "\(example)")
    }
  }

  @Test("says in one sentence why it matters", arguments: RulePageTests.names, ["en", "it"])
  func reasons(name: String, locale: String) throws {
    let page = try #require(
      RulePage(rule: name, locale: locale, resources: Repository.resources))
    let reason = try #require(page.reason, "the second section of \(name) is empty")
    #expect(reason.hasSuffix(".") || reason.hasSuffix("?"), "\(reason)")
    #expect(reason.count <= 320, "begin the second section of \(name) with a shorter sentence")
    #expect(!reason.contains("]("), "\(reason)")
  }

  private func examples(_ rule: RuleDescription) throws -> [RuleExample] {
    let page = FrontMatter(try Repository.text("Sources/CBundle/Rules/\(rule.name)/en.md"))
    return RuleExample.all(in: page.body, code: rule.code.text, name: rule.name)
  }
}

/// What has to stand in a report of one finding.
private struct Parts {
  let finding: ReportedFinding
  let report: CheckReport
  let path: String

  init(_ finding: ReportedFinding, _ inspection: Inspection, _ report: CheckReport) {
    self.finding = finding
    self.report = report
    path = inspection.sources.path(of: finding.finding.span.source)
  }

  func of(_ format: ReportFormat) -> [String] {
    let message = report.words.message(finding)
    let span = finding.finding.span
    let severity = finding.severity == .info && format == .text ? "note" : finding.severity.rawValue
    switch format {
    case .concise:
      return ["\(path):\(span.start): \(severity)[\(finding.rule.code.text)] \(message)"]
    case .text:
      return explained + [
        "\(severity)[\(finding.rule.code.text)]: \(message)", "\(path):\(span.start)",
        "operator/en/rule-\(finding.rule.name).html",
      ]
    case .json:
      return explained + structured + [
        severity, message, "operator/en/rule-\(finding.rule.name).html",
      ]
    case .sarif:
      return explained + structured + [
        severity, message, "operator/en/rule-\(finding.rule.name).html",
      ]
    case .gitlab:
      return explained + page + [
        "begin.line=\(span.start.line)", "begin.column=\(span.start.column)",
        "end.line=\(span.end.line)", "end.column=\(span.end.column)", path, message,
      ]
    case .github:
      let columns = span.start.line == span.end.line
      return explained + page + [
        "file=\(path),line=\(span.start.line),endLine=\(span.end.line),"
          + (columns ? "col=\(span.start.column),endColumn=\(span.end.column)," : ""), message,
      ]
    case .junit, .markdown:
      return explained + page + ["\(path):\(span.start)-\(span.end)", message]
    }
  }

  /// The page of the rule with the command, where both stand together.
  private var page: [String] {
    ["operator/en/rule-\(finding.rule.name).html · portal rules \(finding.rule.code.text)"]
  }

  /// What every form but the shortest one says in words.
  private var explained: [String] {
    let rule = finding.rule
    let nature = report.words.nature(finding)
    let spans = rule.spans.map(String.init).joined(separator: ", ")
    return [
      rule.code.text, rule.name, nature == "to do" ? "todo|to do" : nature,
      report.words.help(finding) ?? "no help", "portal rules \(rule.code.text)",
      rule.spans.isEmpty ? "" : "Indirect reseller tasks in Partner Center", spans,
    ].filter { !$0.isEmpty }
  }

  private var structured: [String] {
    let span = finding.finding.span
    return [
      path, "ine=\(span.start.line)", "olumn=\(span.start.column)", "ndLine=\(span.end.line)",
      "ndColumn=\(span.end.column)",
    ]
  }
}

/// A report as a reader of its form understands it.
private struct Reported {
  let text: String
  private let bareText: String

  init(_ report: CheckReport, as format: ReportFormat) {
    switch format {
    case .text: text = TextReport(report).text
    case .concise: text = ConciseReport(report).text
    case .json: text = Reported.leaves(JSONReport(report).bytes)
    case .sarif: text = Reported.leaves(SARIFReport(report).bytes)
    case .gitlab: text = Reported.leaves(GitLabReport(report).bytes)
    case .github:
      text = Reported.replacing(
        GitHubReport(report).text, ["%0A": "\n", "%0D": "\r", "%3A": ":", "%2C": ",", "%25": "%"])
    case .junit:
      text = Reported.replacing(
        JUnitReport(report).text,
        ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#10;": "\n", "&amp;": "&"])
    case .markdown: text = MarkdownReport(report).text
    }
    bareText = Reported.bare(text)
  }

  /// Whether a part, or one of several forms of it, stands in the report; marks of code aside.
  func holds(_ part: String) -> Bool {
    part.split(separator: "|").contains { bareText.contains(Reported.bare(String($0))) }
  }

  private static func bare(_ text: String) -> String {
    let marks: Set<Unicode.Scalar> = ["`", "\\", "\n", "\t", "\u{FFFD}", "{", " "]
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !marks.contains($0) }))
  }

  private static func replacing(_ text: String, _ pairs: KeyValuePairs<String, String>) -> String {
    pairs.reduce(text) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
  }

  /// All values of a JSON text with the last parts of their paths.
  private static func leaves(_ bytes: [UInt8]) -> String {
    func walk(_ value: Any, _ path: String) -> [String] {
      switch value {
      case let object as [String: Any]:
        return object.sorted { $0.key < $1.key }.flatMap { walk($0.value, "\(path).\($0.key)") }
      case let list as [Any]:
        return ["\(path)=" + list.map { "\($0)" }.joined(separator: ", ")]
          + list.flatMap { walk($0, path) }
      default: return ["\(path)=\(value)"]
      }
    }
    let root = try? JSONSerialization.jsonObject(with: Data(bytes))
    return root.map { walk($0, "").joined(separator: "\n") } ?? "no JSON"
  }
}
