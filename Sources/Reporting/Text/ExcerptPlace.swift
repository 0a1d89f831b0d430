import Diagnostics

/// A place in an excerpt, with what is said about it.
struct ExcerptPlace {
  let span: SourceSpan
  let label: String?
  /// Whether the finding itself stands here, and not something that explains it.
  let isMain: Bool

  /// The longest place is shown by its first lines.
  static let longest = 3

  /// The numbers of the lines that are shown of the place.
  var numbers: ClosedRange<Int> {
    let first = max(1, Int(span.start.line))
    return first...max(first, min(Int(span.end.line), first + Self.longest - 1))
  }

  /// Whether the place goes on below the lines that are shown.
  var goesOn: Bool { Int(span.end.line) > numbers.upperBound }

  /// The columns of the place on a line, from 0; nil where it begins or ends on another line.
  func columns(_ number: Int) -> (start: Int?, end: Int?) {
    (
      number == Int(span.start.line) ? max(0, Int(span.start.column) - 1) : nil,
      number == Int(span.end.line) ? max(0, Int(span.end.column) - 1) : nil
    )
  }
}
