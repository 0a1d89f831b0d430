import Phrases

/// The words that the layout shows around every page.
enum LayoutWords {
  private static let keys = [
    "skip", "navigation", "languages", "contents", "chapters", "markdown", "choose-language",
    "footnotes", "footnote-back", "task-done", "task-open", "original", "alert.note", "alert.tip",
    "alert.important", "alert.warning", "alert.caution", "held-title", "held-text",
    "trail", "search", "found", "none", "filter", "shown", "copy", "formatted", "copied",
    "missing-title", "missing-text",
  ]

  /// The words by name.
  static func words(_ book: Phrasebook) -> [String: String] {
    Dictionary(
      keys.map { ($0, book.text("layout.\($0)")) }, uniquingKeysWith: { first, _ in first })
  }

  /// Interface labels that exist only in English: numbered phrases of the locale file.
  static func labels(_ book: Phrasebook) -> Set<String> {
    Set((1...40).map { "english-labels.\($0)" }.filter(book.hasOwn).map { book.text($0) })
  }
}
