public import Diagnostics
public import ManifestCheck
public import ManifestRules
public import Reporting

extension CheckReport {
  /// The report of an inspection, or of some of its findings.
  public init(
    _ inspection: Inspection, findings: [ReportedFinding]? = nil, locale: String = "en",
    policy: FailurePolicy = FailurePolicy(nature: .breach), folder: String = ""
  ) {
    self.init(
      findings ?? inspection.findings, sources: inspection.sources, catalog: inspection.catalog,
      secrets: inspection.secrets, manifests: inspection.manifestCount,
      context: Context(
        locale: locale, day: inspection.today, policy: policy, version: "1.2.3", folder: folder),
      resources: Repository.resources)
  }
}
