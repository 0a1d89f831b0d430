import Diagnostics
import ManifestSyntax

/// The words of a dated state or mark with their places, at most as many as one can have.
struct DatedWords {
  private var words: [Located<String>] = []
  private var next = 0
  private let span: SourceSpan
  private let quote: Int
  private let isExact: Bool

  /// Splits a scalar at spaces of any kind, since no-break spaces arrive unseen by copying.
  ///
  /// Places are exact for texts without escapes on one line; else each word has the whole place.
  init(_ scalar: Located<SyntaxNode.Scalar>) {
    span = scalar.span
    let text = scalar.value.text
    quote = scalar.value.style == .plain ? 0 : 1
    let width = Int(span.end.column - span.start.column)
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let letters = isASCII ? text.utf8.count : text.unicodeScalars.count
    isExact = span.start.line == span.end.line && width == letters + 2 * quote
    words.reserveCapacity(4)
    if isASCII { splitASCII(text) } else { splitScalars(text) }
  }

  /// Whether all words are taken.
  var isEmpty: Bool { next >= words.count }

  /// Takes the next word when it satisfies a condition.
  mutating func take(if condition: (String) -> Bool = { _ in true }) -> Located<String>? {
    guard next < words.count, condition(words[next].value) else { return nil }
    next += 1
    return words[next - 1]
  }

  /// Takes `by NAME` from the end of the words.
  mutating func takeActor() -> Located<String>? {
    guard words.count - next >= 2, words[next].value == "by" else { return nil }
    next += 2
    return words[next - 1]
  }

  private mutating func splitASCII(_ text: String) {
    var start: (index: String.Index, column: Int)?
    var column = 0
    for index in text.utf8.indices {
      let byte = text.utf8[index]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        if let begun = start { add(text[begun.index..<index], begun.column, column) }
        start = nil
      } else if start == nil {
        start = (index, column)
      }
      column += 1
    }
    if let begun = start { add(text[begun.index...], begun.column, column) }
  }

  private mutating func splitScalars(_ text: String) {
    var column = 0
    for word in text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: \.properties.isWhitespace)
    {
      if !word.isEmpty { add(Substring(word), column, column + word.count) }
      column += word.count + 1
    }
  }

  private mutating func add(_ word: Substring, _ start: Int, _ end: Int) {
    var place = span
    if isExact {
      let first = Int(span.start.column) + quote
      place.start = Position(line: Int(span.start.line), column: first + start)
      place.end = Position(line: Int(span.start.line), column: first + end)
    }
    words.append(Located(String(word), at: place))
  }
}
