import Diagnostics
import ManifestFix
import ManifestRules
import ManifestSource
import Manual
import Phrases

/// What fixing came to, in words.
struct FixReport {
  private let book: Phrasebook

  init(_ book: Phrasebook) { self.book = book }

  /// How many findings of which rules were fixed in which files.
  ///
  /// - Parameters:
  ///   - outcome: what came of fixing.
  ///   - isDone: whether the files were written.
  /// - Returns: the words.
  func text(of outcome: FixOutcome, isDone: Bool) -> String {
    guard !outcome.changes.isEmpty else { return book.text("fix.none") + leftOut(outcome) }
    let rules = outcome.fixed.sorted { $0.key < $1.key }.map { code, count in
      let name = RuleIndex.description(of: code.text).map { " \($0.name)" } ?? ""
      return "\(count) × \(code.text)\(name)"
    }
    let files = outcome.changes.map { "\n  \(shown($0.new.path))" }.joined()
    return book.text(
      isDone ? "fix.fixed" : "fix.fixable",
      [
        .number("count", outcome.fixed.values.reduce(0, +)),
        .verbatim("files", book.text("fix.files", [.number("count", outcome.changes.count)])),
        .verbatim("rules", rules.joined(separator: ", ")),
      ]) + files + leftOut(outcome)
  }

  /// Why a file was not written.
  func text(of problem: FileReplacement.Problem, path: String) -> String {
    switch problem {
    case .changed: book.text("fix.changed", [.text("path", shown(path))])
    case .refused(let number):
      book.text("fix.refused", [.text("path", shown(path)), .verbatim("number", String(number))])
    }
  }

  /// That a difference would show a secret.
  func secret(in path: String) -> String { book.text("fix.secret", [.text("path", shown(path))]) }

  /// That a difference would steer the terminal.
  func controlCharacter(in path: String) -> String {
    book.text("fix.control-character", [.text("path", shown(path))])
  }

  private func shown(_ path: String) -> String { TerminalText.harmless(path[...]) }

  private func leftOut(_ outcome: FixOutcome) -> String {
    guard outcome.leftOut > 0 else { return "" }
    return "\n" + book.text("fix.left-out", [.number("count", outcome.leftOut)])
  }
}
