import Diagnostics

extension Located where Value == String {
  /// The place of a part of the text.
  ///
  /// It is exact for a text that is written on one line without escapes, else the whole place.
  func place(of part: Substring) -> SourceSpan {
    let written = Int(span.end.column) - Int(span.start.column)
    let extra = written - value.unicodeScalars.count
    guard span.start.line == span.end.line, extra == 0 || extra == 2 else { return span }
    let before = value.unicodeScalars.distance(from: value.startIndex, to: part.startIndex)
    let line = Int(span.start.line)
    let column = Int(span.start.column) + extra / 2 + before
    return SourceSpan(
      source: span.source, start: Position(line: line, column: column),
      end: Position(line: line, column: column + part.unicodeScalars.count))
  }
}
