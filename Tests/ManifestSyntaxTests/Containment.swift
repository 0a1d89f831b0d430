import Diagnostics
import ManifestSyntax

/// Looks whether places lie in their text and children in their parents.
struct Containment {
  /// How many characters each line has.
  private let widths: [Int]

  init(_ bytes: [UInt8]) {
    let text = SourceText(path: "", bytes: bytes)
    widths = text.lines().map { $0.unicodeScalars.count } + [0]
  }

  /// The first place that is out of bounds, nil when there is none.
  func problem(in file: SyntaxFile) -> String? {
    for finding in file.findings {
      for span in [finding.span] + finding.related.map(\.span) where !isInText(span) {
        return "finding out of bounds: \(Dump.line(finding))"
      }
    }
    if file.isComplete, !file.findings.allSatisfy(Containment.isHarmless) {
      return "complete in spite of its findings"
    }
    return file.documents.lazy.compactMap { problem($0.root) }.first
  }

  private func problem(_ node: SyntaxNode) -> String? {
    guard isInText(node.span) else { return "out of bounds: \(node)" }
    switch node.content {
    case .scalar: return nil
    case .sequence(let items): return problem(items, in: node)
    case .mapping(let mapping):
      let keys = mapping.entries.map { entry in
        SyntaxNode(.scalar(.init(text: entry.key.value, style: .plain)), at: entry.key.span)
      }
      let children = zip(keys, mapping.entries.map(\.value)).flatMap { [$0, $1] }
      return problem(children, in: node)
    }
  }

  private func problem(_ children: [SyntaxNode], in parent: SyntaxNode) -> String? {
    for child in children where !parent.span.contains(child.span) {
      return "child \(child) outside of \(parent)"
    }
    for (one, other) in zip(children, children.dropFirst()) where other.span.start < one.span.end {
      return "\(other) overlaps \(one)"
    }
    return children.lazy.compactMap { problem($0) }.first
  }

  private func isInText(_ span: SourceSpan) -> Bool {
    span.start <= span.end && isInText(span.start) && isInText(span.end)
  }

  private func isInText(_ position: Position) -> Bool {
    let line = Int(position.line)
    // Bytes that are not UTF-8 are shown as fewer characters than they count.
    guard line >= 1, line <= widths.count, position.column >= 1 else { return false }
    return Int(position.column) <= widths[line - 1] + 2
  }

  /// Whether the finding leaves the documents whole.
  private static func isHarmless(_ finding: Finding) -> Bool {
    switch finding.rule {
    case "RP-X10", "RP-X11": true
    case "RP-X07": finding.message.key == "complex-key"
    case "RP-X08": !["invalid-utf8", "utf16"].contains(finding.message.key)
    default: false
    }
  }
}
