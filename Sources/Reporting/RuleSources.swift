import ManifestRules
import Phrases

/// The documents that rules are taken from, by rule.
struct RuleSources: Sendable {
  private let documents: [SourceDocument]

  /// Takes the documents.
  init(_ documents: [SourceDocument]) { self.documents = documents }

  /// A document with the spans of it that a rule names.
  struct Source {
    let document: SourceDocument
    let spans: [Int]
  }

  /// The sources of a rule: that of its spans first.
  func of(_ rule: RuleDescription) -> [Source] {
    var found: [Source] = []
    if !rule.spans.isEmpty, let first = document(SourceDocument.first) {
      found.append(Source(document: first, spans: rule.spans))
    }
    return found
      + rule.sources.compactMap { id in
        document(id).map { Source(document: $0, spans: []) }
      }
  }

  private func document(_ id: String) -> SourceDocument? {
    documents.first { $0.id == id }
  }
}
