import Diagnostics
import ManifestSyntax

/// Fixes that change a word and leave everything around it as it is.
enum WordFix {
  /// Writes another word in the place of one, within its quotes if there are any.
  ///
  /// - Parameters:
  ///   - found: the word with its place.
  ///   - word: the right word, nil when it is not known for sure.
  ///   - reveals: what is read for the first time then.
  /// - Returns: nil where the word is written with escapes or over several lines.
  static func replacing(
    _ found: Located<String>, with word: String?, reveals: SourceSpan? = nil
  ) -> Fix? {
    guard let word, isPlain(word), found.span.start.line == found.span.end.line else { return nil }
    let letters = found.value.unicodeScalars.count
    var span = found.span
    switch Int(span.end.column - span.start.column) - letters {
    case 0: break
    case 2:
      span.start.column += 1
      span.end.column -= 1
    default: return nil
    }
    return Fix(replacing: span, with: word, reveals: reveals)
  }

  /// Puts a plain text into quotes; nil for one that may have been meant to be nothing.
  static func quoting(_ scalar: Located<SyntaxNode.Scalar>, takenFor other: String) -> Fix? {
    guard other != "null" else { return nil }
    return quoting(scalar.span, pieces: [scalar.value.text])
  }

  /// Puts quotes around a place that holds plain texts and what separates them.
  static func quoting(_ span: SourceSpan, pieces: [String]) -> Fix? {
    let quotes: [Character] = ["\"", "'"]
    guard span.start.line == span.end.line,
      let quote = quotes.first(where: { quote in
        !pieces.contains { $0.contains(quote) || $0.contains("\\") }
      })
    else { return nil }
    let (start, end) = (span.start, span.end)
    return Fix([
      TextEdit(SourceSpan(source: span.source, start: start, end: start), String(quote)),
      TextEdit(SourceSpan(source: span.source, start: end, end: end), String(quote)),
    ])
  }

  /// Whether a word means the same without quotes, in quotes and in braces.
  private static func isPlain(_ word: String) -> Bool {
    word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || "-._".utf8.contains(byte)
    } && word.utf8.first.map { $0 | 0x20 >= 0x61 || (0x30...0x39).contains($0) } == true
  }
}
