import Foundation

/// The rows of a table in Markdown, below its header.
struct MarkdownTable {
  let header: [String]
  let rows: [[String]]

  /// All tables of a text, in their order.
  static func all(in markdown: String) -> [MarkdownTable] {
    var tables: [MarkdownTable] = []
    var lines: [String] = []
    for line in markdown.components(separatedBy: "\n") + [""] {
      if line.hasPrefix("|") {
        lines.append(line)
      } else if !lines.isEmpty {
        let cells = lines.map(cells)
        tables.append(MarkdownTable(header: cells[0], rows: Array(cells.dropFirst(2))))
        lines = []
      }
    }
    return tables
  }

  private static func cells(_ line: String) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

/// The names in backticks of a text.
func namesInCode(_ text: String) -> [String] {
  text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
}
