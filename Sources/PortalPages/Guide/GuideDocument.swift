import MarkdownHTML

/// The chapters of the guide as parts of one document: headings a level lower, links within it.
struct GuideDocument: Sendable {
  private let chapters: [String: Guide.Chapter]

  init(_ guide: Guide) {
    chapters = Dictionary(guide.chapters.map { ($0.name, $0) }) { first, _ in first }
  }

  /// A chapter as a part of the document; `text` is its Markdown with everything filled in.
  func part(_ chapter: Guide.Chapter, text: String) -> PagePart {
    var part = PagePart(
      markdown: shifted(text, in: chapter.name),
      headingIDs: chapter.headingIDs.map { id(of: $0, in: chapter.name) }, isShared: true)
    part.trustsHTML = chapter.trustsHTML
    part.rawPrefix = "\(chapter.name)."
    part.showsOriginal = false
    return part
  }

  /// The id of a heading in the document; a chapter's title goes by the chapter's name.
  func id(of anchor: String, in chapter: String) -> String {
    anchor.isEmpty || anchor == chapters[chapter]?.headingIDs.first
      ? chapter : "\(chapter).\(anchor)"
  }

  /// A text of a chapter with its headings a level lower and its links within the document.
  func shifted(_ text: String, in chapter: String) -> String {
    var fence: Substring?
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let mark = line.drop { $0 == " " }.prefix { $0 == "`" || $0 == "~" }
      if mark.count >= 3, fence.map({ mark.hasPrefix($0) }) ?? true {
        fence = fence == nil ? mark : nil
        return String(line)
      }
      guard fence == nil else { return String(line) }
      return (line.hasPrefix("#") ? "#" : "") + linked(line, in: chapter)
    }.joined(separator: "\n")
  }

  /// A line with the destinations of its links in the document, where that has them.
  private func linked(_ line: Substring, in chapter: String) -> String {
    var result = ""
    var rest = line
    while let start = rest.firstRange(of: "](") {
      result += rest[..<start.upperBound]
      rest = rest[start.upperBound...]
      let destination = rest.prefix { $0 != ")" && $0 != " " }
      rest = rest.dropFirst(destination.count)
      result += target(destination, in: chapter) ?? String(destination)
    }
    return result + rest
  }

  private func target(_ destination: Substring, in chapter: String) -> String? {
    let parts = destination.split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = parts.first ?? ""
    guard !destination.isEmpty, file.isEmpty || file.hasSuffix(".md") else { return nil }
    let name = file.isEmpty ? chapter : String(file.dropLast(3))
    guard chapters[name] != nil else { return nil }
    return "#" + id(of: parts.count > 1 ? String(parts[1]) : "", in: name)
  }
}
