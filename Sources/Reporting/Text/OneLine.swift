/// Texts for outputs that give each finding one line.
enum OneLine {
  /// The text with what would end a line, steer a terminal or turn its direction made visible.
  static func shown(_ text: String, limit: Int = 2_000) -> String {
    let shown = ExcerptLine.shown(text)
    guard shown.utf8.count > limit, shown.unicodeScalars.count > limit else { return shown }
    var cut = String.UnicodeScalarView()
    cut.append(contentsOf: shown.unicodeScalars.prefix(limit))
    return String(cut) + "…"
  }
}
