public import Diagnostics
public import ManifestRules

/// Which findings make a check fail.
public struct FailurePolicy: Equatable, Sendable {
  /// The last nature that counts; nil when none does.
  public let nature: Nature?
  /// The least severity that counts.
  public let severity: Severity

  /// Makes a policy.
  public init(nature: Nature?, severity: Severity = .error) {
    self.nature = nature
    self.severity = severity
  }

  /// Reads `data`, `breach`, `todo` or `never`, perhaps followed by `:warning` or `:info`.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, parts.count <= 2 else { return nil }
    guard let severity = parts.count == 2 ? Severity(rawValue: parts[1]) : .error else {
      return nil
    }
    if first == "never", parts.count == 1 {
      self.init(nature: nil)
    } else if let nature = Nature(rawValue: first) {
      self.init(nature: nature, severity: severity)
    } else {
      return nil
    }
  }

  /// Whether a finding makes the check fail: its nature or an earlier one counts.
  public func counts(_ finding: ReportedFinding) -> Bool {
    guard let nature else { return false }
    return finding.nature <= nature && finding.severity >= severity
  }
}
