public import ManifestModel

/// Which rules somebody wants to hear of in one run, and how much their findings are to weigh.
public struct RuleSelection: Sendable {
  /// The rules that report; all of them when there is none.
  public let selected: [RuleSelector]
  /// The rules that do not.
  public let ignored: [RuleSelector]
  /// Severities for this run, which stand in front of the workspace's.
  public let severities: [(rules: RuleSelector, setting: SeveritySetting)]

  /// Makes a selection.
  public init(
    selected: [RuleSelector] = [], ignored: [RuleSelector] = [],
    severities: [(rules: RuleSelector, setting: SeveritySetting)] = []
  ) {
    self.selected = selected
    self.ignored = ignored
    self.severities = severities
  }

  /// Every rule.
  public static let all = RuleSelection()

  /// Whether a rule reports.
  ///
  /// The closer of what selects and what ignores it holds, and the latter where both are equally
  /// close. Sign-in data are always reported.
  public func includes(_ rule: RuleDescription) -> Bool {
    guard !rule.isAboutSecrets else { return true }
    let least = selected.isEmpty ? 0 : -1
    let wanted = max(least, closeness(selected, rule))
    return wanted > closeness(ignored, rule)
  }

  /// Whether no rule is left but those about sign-in data, which nobody has to ask for.
  public var isEmpty: Bool {
    !RuleIndex.descriptions.contains { rule in
      includes(rule) && (!rule.isAboutSecrets || closeness(selected, rule) >= 0)
    }
  }

  private func closeness(_ selectors: [RuleSelector], _ rule: RuleDescription) -> Int {
    selectors.filter { $0.names(rule) }.map(\.closeness).max() ?? -1
  }
}
