import ArgumentParser
import Diagnostics
import ManifestCheck
import Phrases
import Reporting

extension CheckReport {
  /// The report of an inspection.
  init(
    _ inspection: Inspection, locale: String, policy: FailurePolicy, root: String = ".",
    resources: Resources
  ) {
    self.init(
      inspection.findings, sources: inspection.sources, catalog: inspection.catalog,
      secrets: inspection.secrets, manifests: inspection.manifestCount,
      context: Context(
        locale: locale, day: inspection.today, policy: policy,
        version: Portal.configuration.version, folder: CheckReport.folder(root)),
      resources: resources)
  }

  /// The report in a form.
  func bytes(as format: ReportFormat, isColored: Bool) -> [UInt8] {
    switch format {
    case .text: Array(TextReport(self, isColored: isColored).text.utf8)
    case .concise: Array(ConciseReport(self, isColored: isColored).text.utf8)
    case .json: JSONReport(self).bytes
    case .sarif: SARIFReport(self).bytes
    case .github: Array(GitHubReport(self).text.utf8)
    case .gitlab: GitLabReport(self).bytes
    case .junit: Array(JUnitReport(self).text.utf8)
    case .markdown: Array(MarkdownReport(self).text.utf8)
    }
  }

  /// The way from here to the root, for hosts of code that know paths from where a step runs;
  /// empty where the root lies elsewhere.
  private static func folder(_ root: String) -> String {
    let parts = root.split(separator: "/").filter { $0 != "." }
    guard !root.hasPrefix("/"), !parts.contains("..") else { return "" }
    return parts.map { $0 + "/" }.joined()
  }
}
