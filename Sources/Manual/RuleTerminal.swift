import Diagnostics
import ManifestRules
public import Phrases

/// Rules as text for a terminal.
public struct RuleTerminal {
  private let words: ManualWords
  private let width: Int

  /// Writes in a language, in lines of at most so many characters.
  public init(_ book: Phrasebook, width: Int) {
    words = ManualWords(book: book)
    self.width = width
  }

  /// A line for each rule, below the names of the columns.
  public func list(_ manuals: [RuleManual]) -> String {
    let names = ["table.code", "table.severity", "table.nature", "table.editions", "table.title"]
    let rows =
      [names.map(words.say)]
      + manuals.map { manual in
        [
          manual.rule.code.text, words.say("severity.\(manual.rule.severity.rawValue)"),
          words.say("nature.\(manual.rule.nature.rawValue)"), words.editions(of: manual.rule),
          TerminalText.plain(manual.page.title[...]),
        ]
      }
    let count = words.book.text("rules.count", [.number("count", manuals.count)])
    return aligned(rows).map { $0 + "\n" }.joined() + "\n\(count)\n"
  }

  /// The whole manual of a rule.
  public func page(_ manual: RuleManual) -> String {
    let title = "\(manual.rule.code.text): \(TerminalText.plain(manual.page.title[...]))"
    let facts = aligned(words.facts(of: manual.rule).map { [$0.name, $0.value] })
    let body = TerminalText.text(of: manual.page.body, width: width)
    return "\(title)\n\n" + facts.map { "  \($0)\n" }.joined() + "\n\(body)" + sources(manual)
  }

  private func sources(_ manual: RuleManual) -> String {
    guard !manual.sources.isEmpty else { return "" }
    let items = manual.sources.map { source in
      [words.title(of: source), words.revision(of: source.document), source.document.url]
        .map { TerminalText.text(of: $0, width: width) }.joined()
    }
    return "\n\(words.say("rules.sources"))\n\n" + items.joined(separator: "\n")
  }

  /// The rows with columns of equal width; the last column has its own.
  private func aligned(_ rows: [[String]]) -> [String] {
    let columns = rows.first?.count ?? 0
    let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let space = column == columns - 1 ? 0 : cell.1 - cell.0.count + 2
        return cell.0 + String(repeating: " ", count: space)
      }.joined()
    }
  }
}
