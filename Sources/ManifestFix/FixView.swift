public import Diagnostics
public import ManifestRules

/// What a check sees in some texts.
public struct FixView: Sendable {
  /// The texts.
  public let sources: SourceSet
  /// All findings, whoever asked for them.
  public let findings: [ReportedFinding]
  /// The findings to fix.
  public let chosen: [ReportedFinding]

  /// Makes a view.
  public init(sources: SourceSet, findings: [ReportedFinding], chosen: [ReportedFinding]) {
    self.sources = sources
    self.findings = findings
    self.chosen = chosen
  }
}
