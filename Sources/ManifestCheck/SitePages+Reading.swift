import Diagnostics
import ManifestRules
import MarkdownHTML
import Phrases

extension SitePages {
  /// Reads the pages of a site's own among the texts, with the chapters that stand around them.
  init(_ sources: SourceSet, _ resources: Resources) {
    let texts = sources.all.compactMap { PageText($0.text, id: $0.id) }
    guard !texts.isEmpty else {
      self.init()
      return
    }
    var bodies: [PagePath: PageText] = [:]
    for path in resources.paths(below: "Guide/") {
      guard let bytes = resources.bytes(path), let chapter = PagePath(chapter: path) else {
        continue
      }
      bodies[chapter] = PageText(bytes, path: chapter)
    }
    for text in texts { bodies[text.path] = text }
    var ids: [String: [String]] = [:]
    func headingIDs(_ name: String) -> [String] {
      if let known = ids[name] { return known }
      let english = bodies[PagePath(locale: "en", name: name)]
      let found = english.map { Markdown.headings(of: $0.body).map(\.id) } ?? []
      ids[name] = found
      return found
    }
    var anchors: [String: [String: Set<String>]] = [:]
    for locale in Set(texts.map(\.path.locale)) {
      for name in Set(bodies.keys.filter { [locale, "en"].contains($0.locale) }.map(\.name)) {
        let own = bodies[PagePath(locale: locale, name: name)]
        guard let text = own ?? bodies[PagePath(locale: "en", name: name)] else { continue }
        let options = MarkdownOptions(headingIDs: headingIDs(name))
        anchors[locale, default: [:]][name] = Set(
          Markdown.render(text.body, options: options).ids)
      }
    }
    let english = bodies.values.filter { $0.path.locale == "en" }
    self.init(
      texts.map { PageReader.page($0, headingIDs: headingIDs($0.path.name)) }, anchors: anchors,
      marks: Dictionary(english.map { ($0.path.name, $0.mark) }) { first, _ in first },
      files: Set(bodies.keys))
  }
}

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

  /// A short mark of the whole text, the same for all line ends: FNV-1a in 64 bits.
  var mark: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in lines.joined(separator: "\n").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
