import Diagnostics

/// The text of a page, with its head apart.
struct PageText {
  let path: PagePath
  let source: SourceID
  let lines: [String]
  /// How many of the lines are the head.
  let headLength: Int

  /// Takes a page of a site's own; nil for any other text.
  init?(_ text: SourceText, id: SourceID) {
    guard let path = PagePath(text.path) else { return nil }
    self.init(text.lines(), path: path, source: id)
  }

  /// Takes a page that comes with the program.
  init(_ bytes: [UInt8], path: PagePath) {
    self.init(
      SourceText(path: path.name, bytes: bytes).lines(), path: path, source: SourceID(-1))
  }

  private init(_ lines: [String], path: PagePath, source: SourceID) {
    self.path = path
    self.source = source
    self.lines = lines
    let end = lines.first == "---" ? lines.dropFirst().firstIndex(of: "---") : nil
    headLength = end.map { $0 + 1 } ?? 0
  }

  /// The Markdown below the head.
  var body: String { lines.dropFirst(headLength).joined(separator: "\n") + "\n" }

  /// A short mark of the whole text, the same for all line ends.
  var mark: String { TextMark.mark(of: lines) }
}
