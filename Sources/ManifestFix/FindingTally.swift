import Diagnostics
import ManifestRules

/// How often each thing is wrong in each file, wherever in the file that is.
struct FindingTally {
  private struct Key: Hashable {
    let source: SourceID
    let rule: RuleCode
    let message: String

    init(_ finding: Finding) {
      source = finding.span.source
      rule = finding.rule
      message = finding.message.key
    }
  }

  private var counts: [Key: Int] = [:]
  /// What is wrong with a file is somebody's mistake; breaches and open points are true, and
  /// only seen more clearly once the file is right.
  private var mistakes: Set<Key> = []

  init(_ findings: [ReportedFinding]) {
    for reported in findings {
      let key = Key(reported.finding)
      counts[key, default: 0] += 1
      if reported.nature == .data { mistakes.insert(key) }
    }
  }

  /// Takes some findings out.
  mutating func remove(_ findings: [Finding]) {
    for finding in findings { counts[Key(finding), default: 0] -= 1 }
  }

  /// Whether nothing is wrong more often than in another tally.
  func isWithin(_ limit: FindingTally, besides fixed: [Finding]) -> Bool {
    let keys = mistakes.union(fixed.map(Key.init))
    return keys.allSatisfy { counts[$0, default: 0] <= max(0, limit.counts[$0, default: 0]) }
  }
}
