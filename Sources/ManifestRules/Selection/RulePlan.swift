public import Diagnostics
public import ManifestModel

/// Which rules report in a run, and how much their findings weigh.
public struct RulePlan: Sendable {
  private let entries: [RuleCode: Entry]

  private struct Entry: Sendable {
    let rule: RuleDescription
    let isIncluded: Bool
    let setting: SeveritySetting?
  }

  /// Makes the plan of a workspace and of what somebody asked for.
  public init(_ settings: Settings, _ selection: RuleSelection = .all) {
    let own = settings.severities.compactMap { choice in
      RuleSelector(choice.rules).map { (rules: $0, setting: choice.setting) }
    }
    var entries: [RuleCode: Entry] = [:]
    for rule in RuleIndex.descriptions {
      let setting =
        RulePlan.setting(for: rule, in: selection.severities)
        ?? RulePlan.setting(for: rule, in: own)
      entries[rule.code] = Entry(
        rule: rule,
        isIncluded: rule.editions.contains(settings.edition) && selection.includes(rule),
        setting: rule.isAboutSecrets ? nil : setting)
    }
    self.entries = entries
  }

  /// Whether findings of a rule are reported at all, in the edition of the workspace.
  public func reports(_ code: RuleCode) -> Bool {
    entries[code].map { $0.isIncluded && $0.setting != .off } ?? false
  }

  /// What findings of a rule weigh unless they say otherwise themselves, nil when it is off.
  public func severity(of code: RuleCode) -> Severity? {
    guard let entry = entries[code] else { return nil }
    return entry.isIncluded ? RulePlan.severity(entry, own: nil) : nil
  }

  /// A finding with its weight, nil when nobody wants to hear of it.
  public func judge(_ finding: Finding) -> ReportedFinding? {
    guard let entry = entries[finding.rule], entry.isIncluded,
      let severity = RulePlan.severity(entry, own: finding.severity)
    else { return nil }
    return ReportedFinding(finding, rule: entry.rule, severity: severity)
  }
}

extension RulePlan {
  /// The closest setting for a rule; of equally close ones the last.
  private static func setting(
    for rule: RuleDescription, in choices: [(rules: RuleSelector, setting: SeveritySetting)]
  ) -> SeveritySetting? {
    var best: (closeness: Int, setting: SeveritySetting)?
    for choice in choices where choice.rules.names(rule) {
      if choice.rules.closeness >= best?.closeness ?? 0 {
        best = (choice.rules.closeness, choice.setting)
      }
    }
    return best?.setting
  }

  private static func severity(_ entry: Entry, own: Severity?) -> Severity? {
    switch entry.setting {
    case .off: nil
    case .error: .error
    case .warning: .warning
    case .info: .info
    case nil: own ?? entry.rule.severity
    }
  }
}
