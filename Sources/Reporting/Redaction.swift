import Diagnostics
public import ManifestRules

/// Keeps secrets out of excerpts: whatever finding an excerpt belongs to, a secret's text is masked.
public struct Redaction: Sendable {
  private let spans: [SourceID: [SourceSpan]]

  /// Masks the secrets of documents, and whatever a scan of the lines themselves finds.
  public init(_ secrets: [SecretMatch]) {
    spans = Dictionary(grouping: secrets.map(\.span), by: \.source)
  }

  /// Whether a part of a secret stands at a place.
  func hides(_ place: SourceSpan) -> Bool {
    (spans[place.source] ?? []).contains { $0.start < place.end && place.start < $0.end }
  }

  /// The lines of a text with their secrets masked by as many stars as keep the columns.
  func lines(_ lines: [String], of source: SourceID) -> [String] {
    var masked = lines
    for span in spans[source] ?? [] {
      let first = max(1, Int(span.start.line))
      let last = min(lines.count, Int(span.end.line))
      guard first <= last else { continue }
      for number in first...last { masked[number - 1] = mask(masked[number - 1], number, span) }
    }
    return SecretScanner.redact(lines: masked)
  }

  private func mask(_ text: String, _ number: Int, _ span: SourceSpan) -> String {
    var scalars = Array(text.unicodeScalars)
    let start = number == Int(span.start.line) ? Int(span.start.column) - 1 : 0
    let end = number == Int(span.end.line) ? Int(span.end.column) - 1 : scalars.count
    for index in scalars.indices where index >= start && index < end && scalars[index] != " " {
      scalars[index] = "*"
    }
    var masked = String.UnicodeScalarView()
    masked.append(contentsOf: scalars)
    return String(masked)
  }
}
