import Diagnostics
import ManifestSyntax

/// The words of a dated state or mark with their places.
private struct DatedWords {
  var words: [Located<String>]
  let span: SourceSpan

  /// Splits a scalar at spaces of any kind, since no-break spaces arrive unseen by copying.
  ///
  /// Places are exact for texts without escapes on one line; else each word has the whole place.
  init(_ scalar: Located<SyntaxNode.Scalar>) {
    span = scalar.span
    words = []
    let letters = scalar.value.text.unicodeScalars
    let quote = scalar.value.style == .plain ? 0 : 1
    let width = Int(span.end.column - span.start.column)
    let isExact = span.start.line == span.end.line && width == letters.count + 2 * quote
    var column = Int(span.start.column) + quote
    for word in letters.split(
      omittingEmptySubsequences: false, whereSeparator: \.properties.isWhitespace)
    {
      let length = word.count
      if length > 0 {
        var place = scalar.span
        if isExact {
          let line = Int(scalar.span.start.line)
          place.start = Position(line: line, column: column)
          place.end = Position(line: line, column: column + length)
        }
        words.append(Located(String(word), at: place))
      }
      column += length + 1
    }
  }

  /// Takes the first word when it satisfies a condition.
  mutating func take(if condition: (String) -> Bool) -> Located<String>? {
    guard let first = words.first, condition(first.value) else { return nil }
    words.removeFirst()
    return first
  }

  /// Takes `by NAME` from the end of the words.
  mutating func takeActor() -> Located<String>? {
    guard words.count >= 2, let by = words.first, by.value == "by" else { return nil }
    words.removeFirst()
    return words.removeFirst()
  }
}

extension MappingReader {
  /// One dated state or a list of them, oldest first.
  func history<State: StateVocabulary>(_ key: String, _ type: State.Type) -> History<State> {
    guard let entry = entry(key, .history(State.words)) else { return History(entries: []) }
    return History(entries: scalars(entry).compactMap { dated(key, $0, type) })
  }

  /// A day, perhaps followed by `by NAME`.
  func mark(_ key: String, actor: ReferenceTarget?) -> Mark? {
    guard let scalar = scalar(key, .mark) else { return nil }
    var words = DatedWords(scalar)
    guard let first = words.take(if: { _ in true }), let day = Day(first.value) else {
      reportFormat("day", key, scalar)
      return nil
    }
    let by = words.takeActor()
    guard words.words.isEmpty else {
      reportFormat("mark", key, scalar)
      return nil
    }
    if let by, let actor { log.refer(to: actor, by: by) }
    return Mark(day: Located(day, at: first.span), actor: by, span: scalar.span)
  }

  private func dated<State: StateVocabulary>(
    _ key: String, _ scalar: Located<SyntaxNode.Scalar>, _ type: State.Type
  ) -> Dated<State>? {
    var words = DatedWords(scalar)
    guard let word = words.take(if: { _ in true }) else {
      reportFormat("dated-state", key, scalar)
      return nil
    }
    guard let state = choice(key, word, State.self) else { return nil }
    var day: Located<Day>?
    if let second = words.take(if: { $0 != "by" }) {
      guard let value = Day(second.value) else {
        let arguments: [Argument] = [.text("key", key), .text("found", second.value)]
        log.report(Finding("RP-X06", Message("day", arguments), at: second.span))
        return nil
      }
      day = Located(value, at: second.span)
    }
    let actor = words.takeActor()
    guard words.words.isEmpty else {
      reportFormat("dated-state", key, scalar)
      return nil
    }
    if let actor, state.value.actorIsUser { log.refer(to: .user, by: actor) }
    return Dated(state: state, day: day, actor: actor, span: scalar.span)
  }

  private func reportFormat(
    _ format: String, _ key: String, _ scalar: Located<SyntaxNode.Scalar>
  ) {
    let arguments: [Argument] = [.text("key", key), .text("found", scalar.value.text)]
    log.report(Finding("RP-X06", Message(format, arguments), at: scalar.span))
  }
}
