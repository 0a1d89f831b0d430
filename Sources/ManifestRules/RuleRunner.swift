public import Diagnostics
public import ManifestModel

/// Runs the rules and settles what their findings weigh.
public enum RuleRunner {
  /// The findings of all rules that are on in the workspace's edition.
  public static func run(_ context: RuleContext) async -> [Finding] {
    let edition = context.catalog.settings.edition
    return await withTaskGroup(of: [Finding].self) { group in
      for rule in RuleIndex.all where rule.description.editions.contains(edition) {
        group.addTask { rule.init().check(context) }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }

  /// Sorts findings, gives each its severity and drops those that the workspace turned off.
  public static func judge(_ findings: [Finding], settings: Settings) -> [ReportedFinding] {
    let rules = Dictionary(
      RuleIndex.descriptions.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    return findings.sorted { $0.precedes($1) }.compactMap { finding in
      guard let rule = rules[finding.rule] else { return nil }
      let setting = settings.severities[rule.code.text] ?? settings.severities[rule.name]
      guard let severity = severity(of: finding, rule, setting) else { return nil }
      return ReportedFinding(finding, rule: rule, severity: severity)
    }
  }

  private static func severity(
    of finding: Finding, _ rule: RuleDescription, _ setting: SeveritySetting?
  ) -> Severity? {
    switch setting {
    case .off: nil
    case .error: .error
    case .warning: .warning
    case .info: .info
    case nil: finding.severity ?? rule.severity
    }
  }
}
