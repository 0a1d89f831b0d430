import Diagnostics
import ManifestCheck
import ManifestRules
import Phrases
import Reporting

/// What a build says about the findings of an inspection.
struct Report {
  private let inspection: Inspection
  private let report: CheckReport

  init(_ inspection: Inspection, _ resources: Resources) {
    self.inspection = inspection
    report = CheckReport(
      inspection, locale: "en", policy: FailurePolicy(nature: .data), resources: resources)
  }

  var words: FindingWords { report.words }

  /// The findings that hold sites back, as text.
  var holding: String {
    TextReport(report).text(of: inspection.findings.filter(\.holdsSites))
  }

  /// The countable last line.
  var summary: String { report.summary }
}
