public import ManifestRules
public import Phrases

/// All that there is to say about a rule, in one language.
public struct RuleManual: Sendable {
  /// What the rule is.
  public let rule: RuleDescription
  /// Its page.
  public let page: RulePage
  /// The documents behind it, with the numbers of the spans where those are known.
  public let sources: [(document: SourceDocument, spans: [Int])]

  /// Loads the manual of a rule, nil when the rule has no page.
  init?(
    _ rule: RuleDescription, locale: String, documents: [SourceDocument], _ resources: Resources
  ) {
    guard let page = RulePage(rule: rule.name, locale: locale, resources: resources) else {
      return nil
    }
    self.rule = rule
    self.page = page
    var named = rule.sources.map { (id: $0, spans: [Int]()) }
    if !rule.spans.isEmpty { named.insert((SourceDocument.first, rule.spans), at: 0) }
    sources = named.compactMap { id, spans in
      documents.first { $0.id == id }.map { ($0, spans) }
    }
  }

  /// The manuals of some rules, in their order.
  public static func all(
    of rules: [RuleDescription], locale: String, resources: Resources
  ) -> [RuleManual] {
    let documents = SourceDocument.all(resources)
    return rules.compactMap { RuleManual($0, locale: locale, documents: documents, resources) }
  }
}
