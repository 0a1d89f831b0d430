import Diagnostics
import MarkdownHTML
import Phrases
import PortalStatus

/// The onboarding guide in one language, with the headings of its English original.
struct Guide: Sendable {
  let chapters: [Chapter]

  /// A chapter of the guide.
  struct Chapter: Sendable {
    let name: String
    let title: String
    let summary: String
    let body: String
    let headings: [Heading]
    let headingIDs: [String]
  }

  /// The line that the generated role table replaces.
  static let tableMark = "%permissions-table%\n"

  private static let order = [
    "guide", "guide-model", "guide-prepare", "guide-enrol", "guide-add-user", "guide-permissions",
    "guide-connect-provider", "guide-existing-customers", "guide-new-customers",
    "guide-next-steps",
  ]

  init(locale: String, resources: Resources) {
    let found = (resources.paths(below: "Guide/en/") + resources.paths(below: "Guide/\(locale)/"))
      .compactMap(Guide.name)
    let known = Guide.order.filter(found.contains)
    let further = Set(found).subtracting(known).sorted()
    chapters = (known + further).compactMap {
      Chapter(name: $0, locale: locale, resources: resources)
    }
  }

  func chapter(_ name: String) -> Chapter? { chapters.first { $0.name == name } }

  /// What a place of the guide is called: its heading, which is the chapter's title at the top.
  func label(of place: GuidePlace, in book: Phrasebook) -> String {
    guard let chapter = chapter(place.page) else { return book.text("guide.title") }
    let index = chapter.headingIDs.firstIndex(of: place.anchor)
    guard let index, index > 0, chapter.headings.indices.contains(index) else {
      return Markdown.escape(chapter.title)
    }
    return Markdown.escape(chapter.headings[index].text)
  }

  private static func name(_ path: String) -> String? {
    guard path.hasSuffix(".md"), let file = path.split(separator: "/").last else { return nil }
    return String(file.dropLast(3))
  }
}

extension Guide.Chapter {
  fileprivate init?(name: String, locale: String, resources: Resources) {
    let english = resources.text("Guide/en/\(name).md").map(FrontMatter.init)
    let own = resources.text("Guide/\(locale)/\(name).md").map(FrontMatter.init)
    guard let page = own ?? english else { return nil }
    self.name = name
    title = page.text("title") ?? name
    summary = page.text("summary") ?? ""
    body = page.body.hasPrefix("\n") ? String(page.body.dropFirst()) : page.body
    headings = Markdown.headings(of: body)
    headingIDs = Markdown.headings(of: (english ?? page).body).map(\.id)
  }
}
