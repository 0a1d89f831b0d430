import Diagnostics
import ManifestCheck
import ManifestRules
import ManifestSyntax
import TestSupport
import Testing

/// Findings of structure (`RP-X..`) as `RP-X04 octal 3:8-15`, with the message's arguments.
func structure(_ yaml: String, path: String = "Content/example.yaml") async -> [String] {
  structure(await inspection(of: [SourceText(path: path, text: yaml)]))
}

/// Findings of structure of a whole portal.
func structure(_ inspection: Inspection) -> [String] {
  inspection.findings.map(\.finding).filter { $0.rule.text.hasPrefix("RP-X") }.map(described)
}

/// Compares lines, showing both sides when they differ, which `#expect` does not for awaited ones.
func expectEqual(
  _ found: [String], _ expected: [String], _ comment: Comment? = nil,
  at location: SourceLocation = #_sourceLocation
) {
  #expect(found == expected, comment, sourceLocation: location)
}

/// A finding as one line.
func described(_ finding: Finding) -> String {
  ([finding.rule.text, finding.message.key, described(finding.span)]
    + finding.message.arguments.map(described)
    + finding.related.map { "\($0.label.key) at \(described($0.span))" })
    .joined(separator: " ")
}

/// A place as `3:8-15`, or `3:8-4:2` when it is of several lines.
func described(_ span: SourceSpan) -> String {
  let end = span.start.line == span.end.line ? "\(span.end.column)" : span.end.description
  return "\(span.start)-\(end)"
}

private func described(_ argument: Argument) -> String {
  switch argument.value {
  case .text(let text), .phrase(let text), .verbatim(let text): "\(argument.name)=\(text)"
  case .number(let number): "\(argument.name)=\(number)"
  case .day(let day): "\(argument.name)=\(day)"
  case .list(let texts), .phrases(let texts):
    "\(argument.name)=\(texts.joined(separator: "|"))"
  }
}
