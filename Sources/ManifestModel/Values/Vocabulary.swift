/// A closed set of words that a field may hold.
public protocol Vocabulary: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {}

extension Vocabulary {
  /// All words, in the order of their cases.
  public static var words: [String] { allCases.map(\.rawValue) }
}

/// A vocabulary of states that follow each other in time.
public protocol StateVocabulary: Vocabulary {
  /// Whether the person behind `by` must be a user in the manifests.
  ///
  /// People of a customer are in no manifest, so what a customer does has free names.
  var actorIsUser: Bool { get }
}

extension StateVocabulary {
  /// True unless a vocabulary says otherwise.
  public var actorIsUser: Bool { true }
}
