import Diagnostics
import ManifestRules

/// What is left of all findings when severities are settled and comments have allowed some.
struct Verdict {
  let findings: [ReportedFinding]
  let suppressed: [SuppressedFinding]

  /// Settles findings.
  ///
  /// - Parameters:
  ///   - found: all findings.
  ///   - files: what was read.
  ///   - isWhole: whether every file could be opened.
  ///   - plan: the rules that report.
  ///   - today: the day that the findings are true on.
  init(_ found: [Finding], of files: [ReadFile], isWhole: Bool, plan: RulePlan, today: Day) {
    let judged = RuleRunner.judge(found, plan)
    let filter = SuppressionFilter(
      files.flatMap(\.suppressions.suppressions), findings: judged, plan: plan, today: today,
      unsettled: Verdict.unsettled(judged, files, isWhole: isWhole))
    suppressed = filter.suppressed
    let faults = RuleRunner.judge(
      files.flatMap(\.suppressions.findings) + filter.findings, plan)
    findings =
      faults.isEmpty
      ? filter.kept : (filter.kept + faults).sorted { $0.finding.precedes($1.finding) }
  }

  /// The texts in which a wrong record may keep a rule from finding what a comment allows.
  private static func unsettled(
    _ judged: [ReportedFinding], _ files: [ReadFile], isWhole: Bool
  ) -> Set<SourceID> {
    guard isWhole, files.allSatisfy(\.isComplete) else { return Set(files.map(\.id)) }
    return Set(judged.filter(\.holdsSites).map(\.finding.span.source))
  }
}
