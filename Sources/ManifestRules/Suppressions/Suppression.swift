public import Diagnostics

/// A comment that allows findings: `# portal: allow RP-C02 -- reason until 2026-12-31`.
public struct Suppression: Sendable {
  /// The whole comment.
  public let span: SourceSpan
  /// The line on which the findings start, nil where nothing follows the comment.
  public let line: Int?
  /// The rules, each with the place of its code or name.
  public let rules: [(rule: RuleDescription, span: SourceSpan)]
  /// Why.
  public let reason: Located<String>
  /// The last day on which it holds, nil for as long as it stands there.
  public let until: Located<Day>?
}

/// A finding that a comment allows.
public struct SuppressedFinding: Sendable {
  /// The finding.
  public let reported: ReportedFinding
  /// Why it is allowed.
  public let reason: String
  /// The last day on which it is.
  public let until: Day?
  /// The comment.
  public let comment: SourceSpan
}
