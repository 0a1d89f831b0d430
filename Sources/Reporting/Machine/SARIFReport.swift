import Diagnostics
import ManifestRules

/// Writes findings as SARIF 2.1.0, as code scanning takes them.
public struct SARIFReport {
  let report: CheckReport
  private let rules: [RuleDescription]
  private let indices: [RuleCode: Int]

  private let limit: Int
  private let kept: Int

  /// The base of all relative addresses: the folder where the program ran.
  static let base = "SRCROOT"

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - report: what to write.
  ///   - limit: how many results to write; GitHub refuses a run with more.
  ///   - kept: how many of them GitHub shows, by severity.
  public init(_ report: CheckReport, limit: Int = 25_000, kept: Int = 5_000) {
    self.report = report
    self.limit = limit
    self.kept = kept
    var seen: [RuleCode: RuleDescription] = [:]
    for finding in report.findings { seen[finding.rule.code] = finding.rule }
    rules = seen.values.sorted { $0.code < $1.code }
    indices = Dictionary(
      rules.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The whole report, ending in a line end.
  public var bytes: [UInt8] {
    var writer = JSONWriter(spread: 5, capacity: 2048 * (report.findings.count + 8))
    writer.object { root in
      root.field(
        "$schema",
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
      )
      root.field("version", "2.1.0")
      root.array("runs") { runs in runs.object { run(to: &$0) } }
    }
    writer.finish()
    return writer.bytes
  }
}

extension SARIFReport {
  private func run(to run: inout JSONWriter) {
    run.object("tool") { tool in
      tool.object("driver") { driver in
        driver.field("name", "portal")
        driver.field(
          "semanticVersion", report.context.version.isEmpty ? nil : report.context.version)
        driver.field("language", report.context.locale)
        driver.array("rules") { list in
          for rule in rules { list.object { describe(rule, to: &$0) } }
        }
      }
    }
    run.object("automationDetails") { $0.field("id", "portal/check/") }
    run.field("language", report.context.locale)
    run.field("columnKind", "unicodeCodePoints")
    run.object("originalUriBaseIds") { bases in
      bases.object(Self.base) { base in
        base.object("description") { text in
          text.field("text", report.say("report.base"))
        }
      }
    }
    invocation(to: &run)
    results(to: &run)
  }

  private func invocation(to run: inout JSONWriter) {
    run.array("invocations") { list in
      list.object { entry in
        entry.field("executionSuccessful", true)
        entry.field("exitCode", report.fails ? 1 : 0)
        let notes = notifications
        guard !notes.isEmpty else { return }
        entry.array("toolExecutionNotifications") { list in
          for text in notes {
            list.object { note in
              note.field("level", "warning")
              note.object("message") { $0.field("text", text) }
            }
          }
        }
      }
    }
  }

  /// What code scanning does not show of many results.
  private var notifications: [String] {
    let count = report.findings.count
    var texts: [String] = []
    if count > limit {
      texts.append(report.say("report.left-out", [.number("count", count - limit)]))
    }
    if count > kept {
      texts.append(report.say("report.kept", [.number("count", count - kept)]))
    }
    return texts
  }

  private func results(to run: inout JSONWriter) {
    // A fingerprint numbers findings of the same content, so all are made before any is left out.
    let prints = Fingerprint.all(of: report.findings, in: report.lines)
    let ranked = [Severity.error, .warning, .info].flatMap { severity in
      zip(report.findings, prints).filter { $0.0.severity == severity }
    }
    run.array("results") { list in
      for (finding, print) in ranked.prefix(limit) {
        list.object { result(finding, print, indices[finding.rule.code] ?? -1, to: &$0) }
      }
    }
  }
}
