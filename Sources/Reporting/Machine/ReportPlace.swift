import Diagnostics

/// A place as other programs take it: numbers from 1, and no end before the start.
struct ReportPlace {
  let line: Int
  let column: Int
  let endLine: Int
  let endColumn: Int

  init(_ span: SourceSpan) {
    line = max(1, Int(span.start.line))
    column = max(1, Int(span.start.column))
    endLine = max(line, Int(span.end.line))
    let end = max(1, Int(span.end.column))
    endColumn = endLine == line ? max(column, end) : end
  }
}
