import Diagnostics
import ManifestRules
public import ManifestSyntax

/// Keeps secrets out of excerpts: whatever finding an excerpt belongs to, a secret's text is masked.
public struct Redaction: Sendable {
  private let spans: [SourceID: [SourceSpan]]

  /// Masks the secrets of documents, and whatever a scan of the lines themselves finds.
  public init(_ documents: [SyntaxDocument]) {
    spans = Dictionary(grouping: SecretScanner.spans(in: documents).map(\.span), by: \.source)
  }

  /// The lines of a text with their secrets masked by as many stars as keep the columns.
  func lines(_ lines: [String], of source: SourceID) -> [String] {
    let masked = lines.enumerated().map { line($0.element, number: $0.offset + 1, of: source) }
    return SecretScanner.redact(lines: masked)
  }

  private func line(_ text: String, number: Int, of source: SourceID) -> String {
    var scalars = Array(text.unicodeScalars)
    for span in spans[source] ?? []
    where (Int(span.start.line)...Int(span.end.line)).contains(number) {
      let start = number == Int(span.start.line) ? Int(span.start.column) - 1 : 0
      let end = number == Int(span.end.line) ? Int(span.end.column) - 1 : scalars.count
      for index in scalars.indices where index >= start && index < end && scalars[index] != " " {
        scalars[index] = "*"
      }
    }
    var masked = String.UnicodeScalarView()
    masked.append(contentsOf: scalars)
    return String(masked)
  }
}
