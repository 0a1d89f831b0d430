public import Diagnostics
import ManifestRules

/// A finding that a baseline knows, and how many equal ones there are.
public struct BaselineEntry: Hashable, Sendable {
  /// What makes findings equal.
  struct Key: Hashable, Comparable, Sendable {
    let path: String
    let code: RuleCode
    let fingerprint: String

    static func < (one: Key, other: Key) -> Bool {
      (one.path, one.code.text, one.fingerprint) < (other.path, other.code.text, other.fingerprint)
    }
  }

  let key: Key
  /// How many findings are equal.
  public let count: Int

  init(_ key: Key, count: Int) {
    self.key = key
    self.count = count
  }

  /// The rule.
  public var code: RuleCode { key.code }
  /// The path of the file.
  public var path: String { key.path }
  /// The path without what would steer a terminal.
  public var shownPath: String { ExcerptLine.shown(key.path) }

  /// The keys of findings, in their order.
  static func keys(of findings: [ReportedFinding], in lines: MaskedLines) -> [Key] {
    zip(findings, Fingerprint.all(of: findings, in: lines)).map { finding, fingerprint in
      Key(
        path: lines.sources.path(of: finding.finding.span.source), code: finding.rule.code,
        fingerprint: content(of: fingerprint))
    }
  }

  /// The fingerprint without the number that tells equal findings apart, since these are counted.
  private static func content(of fingerprint: Fingerprint) -> String {
    String(fingerprint.description.prefix { $0 != ":" })
  }
}
