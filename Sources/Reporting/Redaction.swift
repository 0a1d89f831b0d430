public import Diagnostics

/// Keeps secrets out of excerpts: whatever finding an excerpt belongs to, a secret's text is masked.
public struct Redaction: Sendable {
  private let spans: [SourceID: [SourceSpan]]
  private let redactLine: @Sendable (String) -> String

  /// Masks some spans, and whatever a scan of a line's own text finds.
  ///
  /// - Parameters:
  ///   - spans: the places of secrets.
  ///   - redactLine: masks what looks like a secret in a line, for texts that have no spans.
  public init(spans: [SourceSpan], redactLine: @escaping @Sendable (String) -> String) {
    self.spans = Dictionary(grouping: spans, by: \.source)
    self.redactLine = redactLine
  }

  /// A line with its secrets masked by as many stars as keep the columns.
  func line(_ text: String, number: Int, of source: SourceID) -> (text: String, isMasked: Bool) {
    var scalars = Array(text.unicodeScalars)
    var isMasked = false
    for span in spans[source] ?? []
    where (Int(span.start.line)...Int(span.end.line)).contains(number) {
      let start = number == Int(span.start.line) ? Int(span.start.column) - 1 : 0
      let end = number == Int(span.end.line) ? Int(span.end.column) - 1 : scalars.count
      for index in scalars.indices where index >= start && index < end && scalars[index] != " " {
        scalars[index] = "*"
        isMasked = true
      }
    }
    var masked = String.UnicodeScalarView()
    masked.append(contentsOf: scalars)
    let line = redactLine(String(masked))
    return (line, isMasked || line != text)
  }
}
