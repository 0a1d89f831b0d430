import Diagnostics
import ManifestRules

/// What a report for people shows of many findings: of one rule in one file only the first ones.
struct FindingSelection {
  /// What stands at a place of the report.
  enum Entry {
    /// A finding.
    case finding(ReportedFinding)
    /// How many more there are of the rule of this finding in its file.
    case more(ReportedFinding, Int)
  }

  /// Beyond this nobody reads on before the first ones are corrected.
  static let limit = 100

  let entries: [Entry]

  init(_ findings: [ReportedFinding]) {
    var counts: [Key: Int] = [:]
    for finding in findings { counts[Key(finding), default: 0] += 1 }
    var shown: [Key: Int] = [:]
    var entries: [Entry] = []
    for finding in findings {
      let key = Key(finding)
      let number = (shown[key] ?? 0) + 1
      shown[key] = number
      guard number <= Self.limit else { continue }
      entries.append(.finding(finding))
      let rest = (counts[key] ?? 0) - number
      if number == Self.limit, rest > 0 { entries.append(.more(finding, rest)) }
    }
    self.entries = entries
  }

  private struct Key: Hashable {
    let source: SourceID
    let rule: RuleCode

    init(_ finding: ReportedFinding) {
      source = finding.finding.span.source
      rule = finding.rule.code
    }
  }
}
