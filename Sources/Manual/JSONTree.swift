/// A JSON value whose keys keep their order, so that the same value gives the same bytes.
public indirect enum JSONTree: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONTree])
  case object([(key: String, value: JSONTree)])

  /// The value as JSON over several lines, ending in a line end.
  public var document: String { written(indent: 0) + "\n" }

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONTree { .list(texts.map(JSONTree.text)) }

  private func written(indent: Int) -> String {
    switch self {
    case .text(let text): JSONTree.quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): list(items, indent: indent)
    case .object(let entries):
      block(
        entries.map { "\(JSONTree.quoted($0.key)): \($0.value.written(indent: indent + 2))" },
        "{", "}", indent)
    }
  }

  /// A list of plain values stands on one line where it fits.
  private func list(_ items: [JSONTree], indent: Int) -> String {
    let texts = items.map { $0.written(indent: indent + 2) }
    let line = "[\(texts.joined(separator: ", "))]"
    return items.allSatisfy(\.isPlain) && line.utf8.count <= 88
      ? line : block(texts, "[", "]", indent)
  }

  private func block(_ items: [String], _ open: String, _ close: String, _ indent: Int) -> String {
    guard !items.isEmpty else { return open + close }
    let margin = String(repeating: " ", count: indent)
    let lines = items.map { "\(margin)  \($0)" }.joined(separator: ",\n")
    return "\(open)\n\(lines)\n\(margin)\(close)"
  }

  private var isPlain: Bool {
    switch self {
    case .text, .number, .flag: true
    case .list, .object: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
