import Diagnostics
import ManifestSyntax

extension RuleContext {
  /// Whether a record has a key at all, be its value good or not.
  ///
  /// A value that cannot be read counts as absent in the model and is reported where it is read.
  func isWritten(_ key: String, in record: SourceSpan) -> Bool {
    mapping(at: record)?.entries.contains { $0.key.value == key } ?? false
  }

  /// A record as it is written.
  func mapping(at record: SourceSpan) -> SyntaxNode.Mapping? {
    documents.first { $0.root.span.contains(record) }?.root.mapping(at: record)
  }
}

extension SyntaxNode {
  /// The mapping of a place, found by going down the nodes that hold the place.
  fileprivate func mapping(at place: SourceSpan) -> Mapping? {
    switch content {
    case .scalar: return nil
    case .sequence(let items):
      return items.first { $0.span.contains(place) }?.mapping(at: place)
    case .mapping(let mapping):
      if span == place { return mapping }
      return mapping.entries.first { $0.value.span.contains(place) }?.value.mapping(at: place)
    }
  }
}
