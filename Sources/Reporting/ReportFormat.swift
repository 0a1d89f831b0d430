/// The forms of a report.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For people: excerpts, reasons and ways out.
  case text
  /// One line for each finding.
  case concise
  /// Everything for programs, in a form with a version of its own.
  case json
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Commands that GitHub Actions shows as annotations.
  case github
  /// GitLab's code quality report.
  case gitlab
  /// Test results as JUnit writes them.
  case junit
  /// For a comment or the summary of a pipeline.
  case markdown
}
