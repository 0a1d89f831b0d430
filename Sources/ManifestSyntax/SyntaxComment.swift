public import Diagnostics

/// A comment that speaks to the program: `#` and then the word `portal`.
public struct SyntaxComment: Hashable, Sendable {
  /// From `#` to the last character before the line ends or ` # ` begins another comment.
  public let text: String
  /// Where it stands.
  public let span: SourceSpan
  /// The line that it is about: its own, or after a comment on a line of its own the next one that
  /// is neither blank nor a comment; nil where none follows.
  public let line: Int?

  /// Makes a comment.
  public init(text: String, span: SourceSpan, line: Int?) {
    self.text = text
    self.span = span
    self.line = line
  }

  /// The comments that were found in lines, in the order of their places.
  static func all(
    _ found: [CommentScan.Candidate], in lines: SourceLines, of source: SourceID
  ) -> [SyntaxComment] {
    var target: (from: Int, line: Int?)?
    return found.map { candidate in
      let number = Int(candidate.start.line)
      let text = String(decoding: lines.bytes[candidate.range], as: UTF8.self)
      let end = Position(
        line: number, column: Int(candidate.start.column) + text.unicodeScalars.count)
      let span = SourceSpan(source: source, start: candidate.start, end: end)
      guard isComment(lines.line(number)) else {
        return SyntaxComment(text: text, span: span, line: number)
      }
      // Comments in a row are about the same line, which is looked for once.
      if let known = target, number < known.line ?? Int.max {
        return SyntaxComment(text: text, span: span, line: known.line)
      }
      let next = (number..<lines.starts.count).lazy.map { $0 + 1 }.first {
        !YAMLSegment.isCommentOrBlank(lines.line($0))
      }
      target = (number, next)
      return SyntaxComment(text: text, span: span, line: next)
    }
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.first { !$0.isBlank } == .hash
  }
}
