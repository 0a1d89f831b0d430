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
  mutating func add(_ page: Page, _ body: RenderedPage) {
    let texts = page.isChapter ? SectionTexts.texts(of: body.html) : [:]
    let title = body.headings.first { $0.level == 1 }
    let headings = page.isRepetition ? [] : body.headings.filter { $0.level > 1 }
    let sections = headings.map { heading in
      let text = texts[heading.id].map { [JSONValue.text($0)] } ?? []
      return JSONValue.list([.text(heading.id), .text(heading.text)] + text)
    }
    links.append("\(page.name).html")
    links += headings.map { "\(page.name).html#\($0.id)" }
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
    bytes += JSONWriter.bytes(of: .list(pages)).dropLast()
    bytes += Array(");\n".utf8)
    return RenderedFile(path: "\(locale)/\(SearchFile.name)", bytes: bytes, links: links)
  }
}
