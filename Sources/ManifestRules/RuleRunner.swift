public import Diagnostics

/// Runs the rules and settles what their findings weigh.
public enum RuleRunner {
  /// The findings of all rules that report.
  public static func run(_ context: RuleContext, _ plan: RulePlan) async -> [Finding] {
    await withTaskGroup(of: [Finding].self) { group in
      for rule in RuleIndex.all where plan.reports(rule.description.code) {
        group.addTask { rule.init().check(context) }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }

  /// Sorts findings, gives each its severity and drops those that nobody wants to hear of.
  public static func judge(_ findings: [Finding], _ plan: RulePlan) -> [ReportedFinding] {
    findings.sorted { $0.precedes($1) }.compactMap(plan.judge)
  }
}
