import Diagnostics
import Foundation
import ManifestCheck
import ManifestRules
import Reporting
import TestSupport
import Testing

/// Many findings: what is left out is said, and nothing becomes slow.
@Suite struct ReportLimitTests {
  /// Findings of one rule in one file, of the given severities.
  private func report(errors: Int, warnings: Int = 0, notes: Int = 0) async -> CheckReport {
    let count = errors + warnings + notes
    let lines = (1...max(1, count)).map { "key-\($0): value\n" }.joined()
    let inspection = await inspection(of: "kind: Provider\nname: a\n")
    let sources = SourceSet([SourceText(path: "Content/a.yaml", text: lines)])
    let found = RuleIndex.description(of: "RP-X03").map { rule in
      (0..<count).map { number in
        let start = Position(line: number + 1, column: 1)
        let span = SourceSpan(
          source: SourceID(0), start: start, end: Position(line: number + 1, column: 4))
        let message = Message(
          "unknown-key-near",
          [.text("found", "key-\(number)"), .text("owner", "Provider"), .text("near", "key")])
        let severity: Severity =
          number < errors ? .error : number < errors + warnings ? .warning : .info
        return ReportedFinding(
          Finding(rule.code, message, at: span, subject: Subject(provider: "a")), rule: rule,
          severity: severity)
      }
    }
    return CheckReport(
      found ?? [], sources: sources, catalog: inspection.catalog, secrets: [], manifests: 1,
      context: CheckReport.Context(
        locale: "en", day: Day.epoch, policy: FailurePolicy(nature: .data)),
      resources: Repository.resources)
  }

  @Test("text and concise stop after 100 findings of a rule in a file, and count on")
  func people() async {
    let report = await report(errors: 250)
    let more = "150 more findings of RP-X03 (unknown-key) in Content/a.yaml\n"
    let text = report.text(as: .text)
    #expect(text.components(separatedBy: "error[RP-X03]").count == 101)
    #expect(text.hasSuffix("\(more)\n250 data errors, 0 breaches, 0 to do in 1 manifest\n"))
    let concise = report.text(as: .concise)
    #expect(concise.components(separatedBy: "error[RP-X03]").count == 101)
    #expect(concise.hasSuffix("\(more)250 data errors, 0 breaches, 0 to do in 1 manifest\n"))
    #expect(report.fails)
  }

  @Test("GitHub gets 10 of a level, the last notice saying how many there are")
  func annotations() async {
    let many = await report(errors: 12, warnings: 11, notes: 13).text(as: .github)
    let lines = many.split(separator: "\n")
    func count(_ level: String) -> Int { lines.count { $0.hasPrefix("::\(level) ") } }
    let counts: [Int] = ["error", "warning", "notice"].map(count)
    #expect(counts == [10, 10, 10])
    #expect(lines.first?.hasPrefix("::error ") == true)
    #expect(
      lines.last
        == "::notice title=portal check::7 more findings are in the other reports of this check")
    let exact = await report(errors: 10, warnings: 10, notes: 10).text(as: .github)
    #expect(exact.split(separator: "\n").count == 30)
    #expect(!exact.contains("more findings"))
  }

  @Test("a comment stays below 65,536 characters and says what is missing")
  func comment() async {
    let text = await report(errors: 900, warnings: 5).text(as: .markdown)
    #expect(text.utf8.count <= 65_536)
    #expect(text.utf8.count > 60_000)
    let shown = text.components(separatedBy: "**RP-X03**").count - 1
    #expect(
      text.hasSuffix(
        "\n\(905 - shown) more findings are left out, because this text may not be longer.\n"))
    let small = await report(errors: 3).text(as: .markdown)
    #expect(!small.contains("left out"))
  }

  @Test("code scanning gets as many results as it takes, the worst ones first")
  func results() async throws {
    let report = await report(errors: 1, warnings: 20, notes: 2)
    let data = Data(SARIFReport(report, limit: 20, kept: 5).bytes)
    let root = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let run = try #require((root?["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 20)
    #expect(results.first?["level"] as? String == "error")
    #expect(results.last?["level"] as? String == "warning")
    let invocation = (run["invocations"] as? [[String: Any]])?.first
    let notes = invocation?["toolExecutionNotifications"] as? [[String: Any]]
    #expect(
      notes?.map { ($0["message"] as? [String: String])?["text"] } == [
        "3 results are left out, because code scanning takes no more; the worst ones are here",
        "GitHub shows the worst results only; 18 more are not shown there",
      ])
  }

  @Test(
    "ten times the findings take no more than about ten times as long",
    arguments: ReportFormat.allCases)
  func speed(format: ReportFormat) async {
    let small = await report(errors: 500)
    let large = await report(errors: 5_000)
    let clock = ContinuousClock()
    let one = clock.measure { #expect(!small.text(as: format).isEmpty) }
    let ten = clock.measure { #expect(!large.text(as: format).isEmpty) }
    // Far from ten times ten, which work for each pair of findings would take.
    #expect(ten < one * 40 + .milliseconds(200), "\(one) and \(ten)")
  }
}
