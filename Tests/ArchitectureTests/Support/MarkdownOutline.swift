import Foundation

/// What two languages of one page must have in common.
struct MarkdownOutline: Equatable {
  /// The levels of the headings in their order.
  private(set) var headings: [Int] = []
  /// The number of lines of each table.
  private(set) var tables: [Int] = []
  /// The indentation of each entry of a list.
  private(set) var items: [Int] = []
  /// Where links and images lead.
  private(set) var targets: [String] = []
  /// The numbers in the prose.
  private(set) var numbers: [String] = []
  /// Code blocks, and code within lines.
  private(set) var code: [String] = []

  init(_ markdown: String) {
    var block: [String]?
    var tableLines = 0
    for line in (markdown + "\n").split(separator: "\n", omittingEmptySubsequences: false) {
      let content = line.drop { $0 == " " }
      if content.hasPrefix("```") {
        if let lines = block { code.append(lines.joined(separator: "\n")) }
        block = block == nil ? [] : nil
      } else if block != nil {
        block?.append(String(line))
      } else {
        if content.hasPrefix("|") {
          tableLines += 1
        } else if tableLines > 0 {
          tables.append(tableLines)
          tableLines = 0
        }
        readLine(content, indent: line.count - content.count)
      }
    }
    targets.sort()
    numbers.sort()
    code.sort()
  }

  private mutating func readLine(_ line: Substring, indent: Int) {
    let marks = line.prefix { $0 == "#" }
    if !marks.isEmpty, line.dropFirst(marks.count).first == " " { headings.append(marks.count) }
    let digits = line.prefix { $0.isNumber }
    if line.hasPrefix("- ") || (!digits.isEmpty && line.dropFirst(digits.count).hasPrefix(". ")) {
      items.append(indent)
    }
    readInline(line)
  }

  /// Code stands between backticks, targets after `](`; what is left holds the numbers.
  private mutating func readInline(_ line: Substring) {
    var prose = ""
    for (number, part) in line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    {
      if number.isMultiple(of: 2) { prose += part + " " } else { code.append(String(part)) }
    }
    var rest = prose[...]
    var words = ""
    while let open = rest.range(of: "]("), let close = rest[open.upperBound...].firstIndex(of: ")")
    {
      words += rest[..<open.lowerBound] + " "
      targets.append(String(rest[open.upperBound..<close]))
      rest = rest[close...]
    }
    words += rest
    numbers += words.split { !$0.isASCII || !$0.isNumber }.map(String.init)
  }

  /// Names each part that differs, with both sides.
  func differences(from other: MarkdownOutline) -> [String] {
    var found: [String] = []
    if headings != other.headings { found.append("headings \(headings) and \(other.headings)") }
    if tables != other.tables { found.append("lines of tables \(tables) and \(other.tables)") }
    if items != other.items { found.append("entries of lists \(items) and \(other.items)") }
    for (name, one, two) in [
      ("links", targets, other.targets), ("numbers", numbers, other.numbers),
      ("code", code, other.code),
    ] where one != two {
      found.append(
        "\(name): lacks \(MarkdownOutline.rest(of: two, without: one)),"
          + " adds \(MarkdownOutline.rest(of: one, without: two))")
    }
    return found
  }

  /// The values that are left when each value of the other list has taken one away.
  private static func rest(of values: [String], without other: [String]) -> [String] {
    other.reduce(into: values) { rest, value in
      if let index = rest.firstIndex(of: value) { rest.remove(at: index) }
    }
  }
}
