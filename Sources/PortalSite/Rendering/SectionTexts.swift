/// The words of a page's HTML by the heading that they stand under.
enum SectionTexts {
  /// The text below each heading, without markup; keys are the ids of the headings.
  ///
  /// It reads what the Markdown writer makes, in which every heading begins with its id.
  static func texts(of html: [UInt8]) -> [String: String] {
    var texts: [String: String] = [:]
    var id = ""
    var words: [UInt8] = []
    var index = 0
    func close() {
      guard !id.isEmpty, !words.isEmpty else { return }
      texts[id] = String(
        decoding: words.last == space ? words.dropLast() : words[...], as: UTF8.self)
    }
    while index < html.count {
      switch html[index] {
      case UInt8(ascii: "<"):
        if let heading = Heading(at: index, in: html) {
          close()
          words.removeAll(keepingCapacity: true)
          id = heading.id
          index = heading.end
        } else if let end = endOfOriginal(at: index, in: html) {
          index = end
        } else {
          if BareTag.at(index, in: html)?.isInline != true { append(space, to: &words) }
          index = end(of: index, in: html)
        }
      case UInt8(ascii: "&"):
        let found = HTMLEntities.reference(in: html, at: index)
        words += found.map { Array(String($0.scalar).utf8) } ?? [html[index]]
        index += found?.count ?? 1
      case let byte:
        append(byte <= space ? space : byte, to: &words)
        index += 1
      }
    }
    close()
    return texts
  }

  private static let space = UInt8(ascii: " ")

  /// A heading's id, and the place behind its last tag.
  private struct Heading {
    let id: String
    let end: Int

    init?(at start: Int, in html: [UInt8]) {
      let opening = Array("<hN id=\"".utf8)
      let text = start + opening.count
      guard text < html.count, html[start + 1] == opening[1],
        html[(start + 3)..<text].elementsEqual(opening[3...]),
        let quote = html[text...].firstIndex(of: UInt8(ascii: "\""))
      else { return nil }
      id = String(decoding: html[text..<quote], as: UTF8.self)
      var index = quote
      while index < html.count, !html[index...].starts(with: "</h".utf8) { index += 1 }
      end = SectionTexts.end(of: index, in: html)
    }
  }

  /// The place behind an English original on a page in another language, which has its own search.
  private static func endOfOriginal(at start: Int, in html: [UInt8]) -> Int? {
    for name in ["span", "div"]
    where html[start...].starts(with: "<\(name) class=\"original\"".utf8) {
      var depth = 0
      var index = start
      while index < html.count {
        if html[index...].starts(with: "<\(name)".utf8) { depth += 1 }
        if html[index...].starts(with: "</\(name)>".utf8) { depth -= 1 }
        index = end(of: index, in: html)
        if depth == 0 { return index }
        while index < html.count, html[index] != UInt8(ascii: "<") { index += 1 }
      }
    }
    return nil
  }

  /// The place behind a tag; values of attributes hold no `>` as such.
  private static func end(of tag: Int, in html: [UInt8]) -> Int {
    html[tag...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.count
  }

  /// Appends a byte; white space never stands first or twice.
  private static func append(_ byte: UInt8, to words: inout [UInt8]) {
    if byte == space, words.last ?? space == space { return }
    words.append(byte)
  }
}
