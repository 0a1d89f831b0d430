import Diagnostics
import ManifestRules
public import Phrases

/// Rules as Markdown.
public struct RuleMarkdown {
  private let words: ManualWords

  /// Writes in a language.
  public init(_ book: Phrasebook) { words = ManualWords(book: book) }

  /// A table with a row for each rule.
  public func list(_ manuals: [RuleManual]) -> String {
    let names = [
      "table.code", "table.name", "table.severity", "table.nature", "table.editions",
      "table.title",
    ].map(words.say)
    let rows = manuals.map { manual in
      [
        manual.rule.code.text, "`\(manual.rule.name)`",
        words.say("severity.\(manual.rule.severity.rawValue)"),
        words.say("nature.\(manual.rule.nature.rawValue)"), words.editions(of: manual.rule),
        manual.page.title,
      ]
    }
    return ([names, names.map { _ in "---" }] + rows)
      .map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  /// The whole manual of a rule.
  public func page(_ manual: RuleManual) -> String {
    let facts = words.facts(of: manual.rule).map { "- \($0.name): \($0.value)\n" }.joined()
    var text = "# \(manual.rule.code.text): \(manual.page.title)\n\n\(facts)\(manual.page.body)"
    guard !manual.sources.isEmpty else { return text }
    text += "\n## \(words.say("rules.sources"))\n\n"
    for source in manual.sources {
      let revision = words.revision(of: source.document)
      text += "- [\(words.title(of: source))](\(source.document.url)): \(revision)\n"
    }
    return text
  }
}
