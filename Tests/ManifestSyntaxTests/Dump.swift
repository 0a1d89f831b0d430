import Diagnostics
import ManifestSyntax

/// What a text holds, as lines that tests compare.
struct Dump {
  let file: SyntaxFile

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) {
    file = YAMLReader.read(SourceText(path: "Content/a.yaml", bytes: bytes), id: SourceID(0))
  }

  var isComplete: Bool { file.isComplete }

  /// A line for each document and node: kind, place and text.
  var tree: [String] {
    file.documents.flatMap { document in
      [document.isBroken ? "--- broken" : "---"] + Dump.lines(document.root, indent: "")
    }
  }

  /// A line for each finding: rule, key, arguments, place and related places.
  var findings: [String] { file.findings.map(Dump.line) }

  static func line(_ finding: Finding) -> String {
    let arguments = finding.message.arguments.map { argument in
      switch argument.value {
      case .text(let text), .phrase(let text), .verbatim(let text): "\(argument.name)=\(text)"
      case .number(let number): "\(argument.name)=\(number)"
      case .day, .list, .phrases: argument.name
      }
    }
    let related = finding.related.map { "\($0.label.key)@\(place($0.span))" }
    let words = [finding.rule.text, finding.message.key] + arguments + [place(finding.span)]
    return (words + related).joined(separator: " ")
  }

  private static func lines(_ node: SyntaxNode, indent: String) -> [String] {
    switch node.content {
    case .scalar(let scalar):
      let words = ["\(scalar.style)", place(node.span), escaped(scalar.text)]
      return [indent + words.filter { !$0.isEmpty }.joined(separator: " ")]
    case .sequence(let items):
      return ["\(indent)sequence \(place(node.span))"]
        + items.flatMap { lines($0, indent: indent + "  ") }
    case .mapping(let mapping):
      let kind = mapping.isFlow ? "flow mapping" : "mapping"
      return ["\(indent)\(kind) \(place(node.span))"]
        + mapping.entries.flatMap { entry in
          ["\(indent)  key \(place(entry.key.span)) \(escaped(entry.key.value))"]
            + lines(entry.value, indent: indent + "    ")
        }
    }
  }

  private static func place(_ span: SourceSpan) -> String {
    "\(span.start.line):\(span.start.column)-\(span.end.line):\(span.end.column)"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\r", with: "\\r").replacing("\n", with: "\\n")
  }
}
