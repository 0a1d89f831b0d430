import Diagnostics
import MarkdownHTML

/// Writes one page as GitHub-flavoured Markdown and remembers the ids of its headings.
struct MarkdownBuilder {
  private(set) var text = ""
  private(set) var headingIDs: [String] = []
  private(set) var quotations: [String: String] = [:]

  /// The page as one part.
  var part: PagePart {
    var part = PagePart(markdown: text, headingIDs: headingIDs)
    part.quotations = quotations
    return part
  }

  /// A text that somebody wrote in another language, emphasised and marked with its language.
  mutating func quotation(_ text: String, in language: String) -> String {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    quotations[text] = language
    return "*\(Markdown.escape(text))*"
  }

  /// How a column of a table stands.
  enum Alignment { case left, right, center }

  /// A heading; the id is the same in all languages.
  mutating func heading(_ level: Int, id: String, _ title: String) {
    text += String(repeating: "#", count: level) + " " + title + "\n\n"
    headingIDs.append(id)
  }

  mutating func paragraph(_ line: String) {
    text += line + "\n\n"
  }

  mutating func bullets(_ items: [String]) {
    guard !items.isEmpty else { return }
    text += items.map { "- \($0)\n" }.joined() + "\n"
  }

  mutating func numbered(_ items: [String]) {
    guard !items.isEmpty else { return }
    text += items.enumerated().map { "\($0 + 1). \($1)\n" }.joined() + "\n"
  }

  /// An alert of the kind `NOTE`, `TIP`, `IMPORTANT` or `WARNING`.
  mutating func alert(_ kind: String, _ lines: [String]) {
    text += "> [!\(kind)]\n" + lines.map { "> \($0)\n" }.joined() + "\n"
  }

  /// A letter or a part of it, as it is, in a language that may differ from the page's.
  mutating func letter(_ content: String, locale: String) {
    let fence = MarkdownBuilder.fence(around: content)
    text += "\(fence)text lang=\(locale)\n\(content)"
    text += content.hasSuffix("\n") ? "\(fence)\n\n" : "\n\(fence)\n\n"
  }

  /// Lines to be copied as they are, such as a piece of a manifest.
  mutating func code(_ content: String, language: String) {
    let fence = MarkdownBuilder.fence(around: content)
    text += "\(fence)\(language)\n\(content)\n\(fence)\n\n"
  }

  /// The address of a link by its name, for addresses too long to stand among words.
  mutating func address(_ name: String, _ address: String) {
    text += "[\(name)]: \(address)\n\n"
  }

  /// A table whose columns line up in plain text, as far as a terminal has room for them.
  mutating func table(_ header: [String], _ rows: [[String]], align: [Int: Alignment] = [:]) {
    guard !rows.isEmpty else { return }
    let natural = header.indices.map { column in
      ([header] + rows).map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 3
    }
    let fits = natural.reduce(1) { $0 + $1 + 3 } <= 120
    let widths = fits ? natural : natural.map { min(40, $0) }
    text += line(header, widths, align)
    text +=
      "|" + header.indices.map { delimiter(align[$0] ?? .left, widths[$0]) }.joined(separator: "|")
    text += "|\n" + rows.map { line($0, widths, align) }.joined() + "\n"
  }

  /// Markdown that is already whole, such as a chapter of the guide.
  mutating func append(_ markdown: String) { text += markdown }

  private func line(_ cells: [String], _ widths: [Int], _ align: [Int: Alignment]) -> String {
    let padded = zip(cells, widths).enumerated().map { column, cell in
      let space = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return align[column] == .right ? space + cell.0 : cell.0 + space
    }
    return "| " + padded.joined(separator: " | ") + " |\n"
  }

  private func delimiter(_ alignment: Alignment, _ width: Int) -> String {
    let dashes = String(repeating: "-", count: max(3, width))
    return switch alignment {
    case .left: dashes + "--"
    case .right: dashes + "-:"
    case .center: ":" + dashes + ":"
    }
  }

  /// A fence longer than any run of backticks in the content.
  private static func fence(around content: String) -> String {
    var longest = 0
    var run = 0
    for scalar in content.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: max(3, longest + 1))
  }
}
