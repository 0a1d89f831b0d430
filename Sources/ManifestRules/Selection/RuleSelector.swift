import Diagnostics
import ManifestModel

/// What names one rule or many: a code, a name, an area, a nature, the start of a code, or `ALL`.
public struct RuleSelector: Hashable, Sendable {
  /// As it was written.
  public let text: String
  private let form: Form

  private enum Form: Hashable, Sendable {
    case all
    case nature(Nature)
    case area(RuleArea)
    /// The start of a code, with `RP-` before it.
    case start(String)
    case rule(RuleCode)
  }

  /// Reads a selector; nil where there is no rule that it could name.
  public init?(_ text: String) {
    guard let form = RuleSelector.form(text) else { return nil }
    self.text = text
    self.form = form
  }

  /// Whether it names a rule.
  public func names(_ rule: RuleDescription) -> Bool {
    switch form {
    case .all: true
    case .nature(let nature): rule.nature == nature
    case .area(let area): rule.area == area
    case .start(let start): rule.code.text.hasPrefix(start)
    case .rule(let code): rule.code == code
    }
  }

  /// The rule that it names alone, nil where it names a group.
  public var rule: RuleDescription? {
    guard case .rule(let code) = form else { return nil }
    return RuleIndex.description(of: code.text)
  }

  /// How closely it names a rule; the closer of two selectors is the one that holds.
  ///
  /// Areas and natures are groups of one size: neither is part of the other.
  public var closeness: Int {
    switch form {
    case .all: 0
    case .nature, .area: 1
    case .start(let start): start.utf8.count - RuleSelector.codeStart.utf8.count
    case .rule: 10
    }
  }

  /// Everything that can be written, but for the starts of codes.
  public static let vocabulary: [String] =
    RuleIndex.descriptions.map(\.name) + groups + RuleIndex.descriptions.map(\.code.text)

  /// The words for many rules at once.
  public static let groups: [String] =
    Nature.allCases.map(\.rawValue)
    + RuleArea.allCases.filter(hasRules).map(\.rawValue) + [everything]

  /// What somebody meant who wrote something that names no rule, nil when nothing is near.
  public static func nearest(to text: String) -> String? {
    NearestName.of(text, in: vocabulary)
  }
}

extension RuleSelector {
  private static let everything = "ALL"
  private static let codeStart = "RP-"

  private static func form(_ text: String) -> Form? {
    if text == everything { return .all }
    if let rule = RuleIndex.description(of: text) { return .rule(rule.code) }
    if let nature = Nature(rawValue: text) { return .nature(nature) }
    if let area = RuleArea(rawValue: text), hasRules(area) { return .area(area) }
    let start = text.hasPrefix(codeStart) ? text : codeStart + text
    guard start.utf8.count > codeStart.utf8.count,
      RuleIndex.descriptions.contains(where: { $0.code.text.hasPrefix(start) })
    else { return nil }
    return RuleIndex.description(of: start).map { .rule($0.code) } ?? .start(start)
  }

  private static func hasRules(_ area: RuleArea) -> Bool {
    RuleIndex.descriptions.contains { $0.area == area }
  }
}
