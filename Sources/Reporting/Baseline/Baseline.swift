import Diagnostics
public import ManifestRules

/// Findings that are known: recognised by their content, wherever it stands in its file.
public struct Baseline: Sendable {
  /// The entries by path, code and fingerprint, each combination once.
  public let entries: [BaselineEntry]

  /// Takes in the findings that a baseline may know.
  public init(_ findings: [ReportedFinding], in lines: MaskedLines) {
    let known = findings.filter(Baseline.mayKnow)
    self.init(entries: BaselineEntry.keys(of: known, in: lines).map { BaselineEntry($0, count: 1) })
  }

  /// Sorts entries, and makes one of those that are about the same.
  init(entries: [BaselineEntry]) {
    let counts = Dictionary(entries.map { ($0.key, $0.count) }, uniquingKeysWith: +)
    self.entries = counts.map { BaselineEntry($0.key, count: $0.value) }.sorted {
      $0.key < $1.key
    }
  }

  /// Whether a baseline may know a finding: wrong records and sign-in data are never passed over.
  public static func mayKnow(_ finding: ReportedFinding) -> Bool {
    !finding.holdsSites && !finding.rule.isAboutSecrets
  }

  /// The number of findings that it knows.
  public var count: Int { entries.map(\.count).reduce(0, +) }

  /// Tells new findings from known ones.
  ///
  /// Of equal findings as many are known as the baseline counts; the others are new.
  public func compare(_ findings: [ReportedFinding], in lines: MaskedLines) -> BaselineComparison {
    var left = Dictionary(uniqueKeysWithValues: entries.map { ($0.key, $0.count) })
    var new: [ReportedFinding] = []
    let keys = BaselineEntry.keys(of: findings, in: lines)
    for (finding, key) in zip(findings, keys) {
      if Baseline.mayKnow(finding), let count = left[key], count > 0 {
        left[key] = count - 1
      } else {
        new.append(finding)
      }
    }
    let stale = entries.filter { left[$0.key, default: 0] > 0 }.map {
      BaselineEntry($0.key, count: left[$0.key, default: 0])
    }
    return BaselineComparison(new: new, known: findings.count - new.count, stale: stale)
  }
}

/// What a baseline makes of findings.
public struct BaselineComparison: Sendable {
  /// The findings that it does not know, in their order.
  public let new: [ReportedFinding]
  /// The number of those that it knows.
  public let known: Int
  /// What it knows and nobody found, with the number of missing findings.
  public let stale: [BaselineEntry]
}
