import Diagnostics
import ManifestModel
import ManifestRules
import Phrases

/// The words around the rules' pages.
struct ManualWords {
  let book: Phrasebook

  func say(_ key: String) -> String { book.text(key) }

  /// The editions in which a rule is on.
  func editions(of rule: RuleDescription) -> String {
    guard rule.editions.count < Edition.allCases.count else { return say("rules.all-editions") }
    return Edition.allCases.filter(rule.editions.contains).map(\.rawValue).joined(separator: ", ")
  }

  /// What the rule is, each fact with its name.
  func facts(of rule: RuleDescription) -> [(name: String, value: String)] {
    [
      (say("table.name"), rule.name),
      (say("table.severity"), say("severity.\(rule.severity.rawValue)")),
      (say("table.nature"), say("nature.\(rule.nature.rawValue)")),
      (say("table.area"), say("area.\(rule.area.rawValue)")),
      (say("table.editions"), editions(of: rule)),
    ]
  }

  /// The title of a document with the spans that count.
  func title(of source: (document: SourceDocument, spans: [Int])) -> String {
    guard !source.spans.isEmpty else { return source.document.title }
    let spans = source.spans.map(String.init).joined(separator: ", ")
    let numbers = book.text(
      "rules.spans", [.number("count", source.spans.count), .verbatim("spans", spans)])
    return "\(source.document.title), \(numbers)"
  }

  /// The revision of a document with its day.
  func revision(of document: SourceDocument) -> String {
    guard let date = document.date else { return document.revision }
    return "\(document.revision), \(book.day(date))"
  }
}
