public import Diagnostics

/// A finding with what its rule and the workspace make of it.
public struct ReportedFinding: Sendable {
  /// What was found.
  public let finding: Finding
  /// The rule.
  public let rule: RuleDescription
  /// How much it weighs.
  public let severity: Severity

  /// Makes a reported finding.
  public init(_ finding: Finding, rule: RuleDescription, severity: Severity) {
    self.finding = finding
    self.rule = rule
    self.severity = severity
  }

  /// Whether the file or the world is wrong, or nothing yet.
  public var nature: Nature { rule.nature }

  /// Whether it makes a record unfit to be shown.
  public var holdsSites: Bool { nature == .data && severity == .error }
}
