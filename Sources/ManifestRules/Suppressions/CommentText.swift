import Diagnostics

/// A piece of a comment that knows its place.
struct CommentText {
  private let scalars: ArraySlice<Unicode.Scalar>
  private let source: SourceID
  /// The place of the scalar of index 0.
  private let origin: Position

  init(_ text: String, at span: SourceSpan) {
    scalars = Array(text.unicodeScalars)[...]
    source = span.source
    origin = span.start
  }

  private init(_ part: ArraySlice<Unicode.Scalar>, of whole: CommentText) {
    scalars = part
    source = whole.source
    origin = whole.origin
  }

  var isEmpty: Bool { scalars.isEmpty }

  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  var span: SourceSpan {
    SourceSpan(source: source, start: place(scalars.startIndex), end: place(scalars.endIndex))
  }

  /// The piece without blanks at its ends.
  var trimmed: CommentText {
    let start = scalars.drop(while: CommentText.isBlank)
    let last = start.lastIndex { !CommentText.isBlank($0) } ?? start.startIndex - 1
    return CommentText(start[...last], of: self)
  }

  /// Takes away a text at the start; false where another one stands there.
  mutating func take(_ text: String) -> Bool {
    guard scalars.starts(with: text.unicodeScalars) else { return false }
    self = CommentText(scalars.dropFirst(text.unicodeScalars.count), of: self)
    return true
  }

  /// Takes away blanks at the start, and what comes then up to a blank or one of some characters.
  mutating func takeWord(until ends: [Unicode.Scalar] = []) -> CommentText {
    let rest = scalars.drop(while: CommentText.isBlank)
    let word = rest.prefix { !CommentText.isBlank($0) && !ends.contains($0) }
    self = CommentText(rest.dropFirst(word.count), of: self)
    return CommentText(word, of: self)
  }

  /// The words between blanks and commas.
  var words: [CommentText] {
    scalars.split { CommentText.isBlank($0) || $0 == "," }.map { CommentText($0, of: self) }
  }

  /// What stands before and after the first `--` that follows a blank, nil without one.
  var parted: (before: CommentText, after: CommentText)? {
    var isAfterBlank = true
    for index in scalars.indices.dropLast() {
      if isAfterBlank, scalars[index] == "-", scalars[index + 1] == "-" {
        return (
          CommentText(scalars[..<index], of: self), CommentText(scalars[(index + 2)...], of: self)
        )
      }
      isAfterBlank = CommentText.isBlank(scalars[index])
    }
    return nil
  }

  /// The last word and what stands before it.
  var lastWord: (before: CommentText, word: CommentText) {
    let start = scalars.lastIndex(where: CommentText.isBlank).map { $0 + 1 } ?? scalars.startIndex
    return (
      CommentText(scalars[..<start], of: self).trimmed, CommentText(scalars[start...], of: self)
    )
  }

  private func place(_ index: Int) -> Position {
    Position(line: Int(origin.line), column: Int(origin.column) + index)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t"
  }
}
