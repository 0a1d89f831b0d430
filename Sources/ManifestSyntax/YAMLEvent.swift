import Diagnostics

/// One step through a YAML text.
///
/// Flat rather than an enumeration with values: events are copied often, and this halves the cost.
struct YAMLEvent {
  let kind: Kind
  /// The text of a scalar, the name of an alias.
  var text = ""
  /// How a scalar is written.
  var style = SyntaxNode.Scalar.Style.plain
  /// Whether a sequence or mapping is written in brackets or braces.
  var isFlow = false
  /// Whether it may have an anchor or a tag, which then stand at its start.
  var mayHaveProperties = false
  /// Where it starts.
  var start: Position
  /// The place after it.
  var end: Position

  /// What the step is.
  enum Kind {
    case scalar, alias, sequenceStart, mappingStart, collectionEnd, document, streamEnd
  }

  /// Whether it is an opening bracket or brace; a pair in a flow sequence has none.
  var isBracket: Bool { isFlow && start < end }

  /// Whether it is a scalar of which nothing is written.
  var isEmpty: Bool { kind == .scalar && style == .plain && text.isEmpty }
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

  /// The same problem at a place that the text has.
  ///
  /// At the end of a text without a last line end libyaml moves on to a line that is not there.
  func within(_ lines: SourceLines) -> YAMLProblem {
    let last = lines.starts.count
    guard place.line > last else { return self }
    let column = lines.line(last).count { !$0.isContinuation } + 1
    return YAMLProblem(
      text: text, context: context, place: Position(line: last, column: column),
      contextPlace: contextPlace)
  }
}
