public import Diagnostics
public import ManifestRules
import Phrases

/// Writes for people which findings comments allow, and why.
public struct SuppressedList {
  private let sources: SourceSet
  private let words: FindingWords

  /// Makes a list over texts in a language.
  public init(sources: SourceSet, words: FindingWords) {
    self.sources = sources
    self.words = words
  }

  /// The findings in their order, each with its place, its reason and its last day.
  public func text(_ suppressed: [SuppressedFinding]) -> String {
    suppressed.map(text(of:)).joined()
  }

  private func text(of allowed: SuppressedFinding) -> String {
    let reported = allowed.reported
    let span = reported.finding.span
    let path = ExcerptLine.shown(sources.path(of: span.source))
    let reason = ExcerptLine.shown(SecretScanner.redact(line: allowed.reason))
    let until = allowed.until.map { words.book.text("report.until", [.day("day", $0)]) }
    return """
      \(words.book.text("report.allowed"))[\(reported.rule.code.text)]: \
      \(ExcerptLine.shown(words.message(reported)))
       --> \(path):\(span.start)
        = \(words.book.text("report.reason")): \(reason)\(until.map { " (\($0))" } ?? "")


      """
  }
}
