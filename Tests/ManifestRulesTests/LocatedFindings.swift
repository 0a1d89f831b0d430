import Diagnostics
import ManifestRules
import TestSupport

/// One rule's findings as `3:8-3:15 warning overdue`, in the order of their places.
func located(
  _ rule: RuleCode, _ yaml: String, today: String = "2026-11-22"
) async -> [String] {
  await inspect(yaml + "\n", today: today).filter { $0.rule.code == rule }.map { reported in
    let span = reported.finding.span
    return "\(span.start)-\(span.end) \(reported.severity.rawValue) \(reported.finding.message.key)"
  }
}
