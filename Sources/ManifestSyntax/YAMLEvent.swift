import Diagnostics

/// One step through a YAML text.
struct YAMLEvent {
  var kind: Kind
  /// Where it starts.
  var start: Position
  /// The place after it.
  var end: Position
  /// Whether it may have an anchor or a tag, which then stand at its start.
  var mayHaveProperties = false

  /// What the step is.
  enum Kind {
    case scalar(SyntaxNode.Scalar)
    case alias(String)
    case sequenceStart
    case mappingStart(isFlow: Bool)
    case collectionEnd
    case document
    case streamEnd
  }

  /// Whether it is a scalar of which nothing is written.
  var isEmpty: Bool {
    guard case .scalar(let scalar) = kind else { return false }
    return scalar.style == .plain && scalar.text.isEmpty
  }
}

/// What libyaml says about a text that it cannot read, in its own words.
struct YAMLProblem: Error {
  /// What is wrong.
  let text: String
  /// What it was doing.
  let context: String
  /// Where it gave up.
  let place: Position
  /// Where the thing began that it was reading.
  let contextPlace: Position?
}
