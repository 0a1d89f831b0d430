import JSONText
import MarkdownHTML
import PortalPages

/// What a language's search looks through: titles and headings of all pages, and the guide's text.
///
/// It is a script and not JSON, because pages opened from a disk may load nothing else.
struct SearchFile {
  static let name = "search.js"

  private let locale: String
  private var pages: [JSONValue] = []
  private var links: [String] = []

  init(locale: String) { self.locale = locale }

  /// Takes a page in; only what all readers share is searched to its last word.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - headings: its headings.
  ///   - texts: what stands below them of the parts that all readers share, by their ids.
  mutating func add(_ page: Page, _ headings: [Heading], _ texts: [String: String]) {
    let title = headings.first { $0.level == 1 }
    let below = page.isRepetition ? [] : headings.filter { $0.level > 1 }
    let sections = below.map { heading in
      let text = texts[heading.id].map { [JSONValue.text($0)] } ?? []
      return JSONValue.list([.text(heading.id), .text(heading.text)] + text)
    }
    links.append("\(page.name).html")
    links += below.map { "\(page.name).html#\($0.id)" }
    let own = title.flatMap { texts[$0.id] } ?? ""
    pages.append(
      .list([
        .text(page.name), .text(title?.text ?? page.title),
        .text(page.keywords.joined(separator: " ")), .text(own), .list(sections),
      ]))
  }

  /// The script, which hands the data to the one that searches.
  var file: RenderedFile {
    var bytes = Array("portalSearch(".utf8)
    bytes += JSONWriter.bytes(of: .list(pages))
    // The semicolon comes before the line break with which a JSON file ends.
    bytes.removeLast()
    bytes += ");\n".utf8
    return RenderedFile(path: "\(locale)/\(SearchFile.name)", bytes: bytes, links: links)
  }
}
