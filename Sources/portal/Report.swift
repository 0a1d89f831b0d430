import ManifestCheck
import ManifestRules
import Phrases
import Reporting

/// The findings of an inspection in the form that somebody asked for.
struct Report {
  private let inspection: Inspection
  let words: FindingWords
  private let redaction: Redaction

  init(_ inspection: Inspection, _ resources: Resources) {
    self.inspection = inspection
    words = FindingWords(inspection.findings, locale: "en", resources: resources)
    redaction = Redaction(inspection.secrets)
  }

  func text(as format: ReportFormat) -> String {
    switch format {
    case .json:
      return JSONReport(sources: inspection.sources, words: words)
        .text(inspection.findings, manifests: inspection.manifestCount)
    case .text:
      var report = TextReport(sources: inspection.sources, words: words, redaction: redaction)
      return inspection.findings.map { report.text(of: $0) }.joined() + summary + "\n"
    }
  }

  /// The findings that hold sites back, as text.
  var holding: String {
    var report = TextReport(sources: inspection.sources, words: words, redaction: redaction)
    return inspection.findings.filter(\.holdsSites).map { report.text(of: $0) }.joined()
  }

  /// The countable last line.
  var summary: String {
    words.summary(inspection.findings, manifests: inspection.manifestCount)
  }
}
