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
    /// Whether its HTML passes an allow-list.
    let trustsHTML: Bool
    /// The English text that it is a translation of.
    let original: String?
  }

  /// The line that the generated role table replaces.
  static let tableMark = "%permissions-table%\n"

  private static let order = [
    "guide", "guide-model", "guide-prepare", "guide-enrol", "guide-add-user", "guide-permissions",
    "guide-connect-provider", "guide-existing-customers", "guide-new-customers",
    "guide-next-steps",
  ]

  /// Loads the chapters; some are pages of the site's own that may hold HTML.
  init(locale: String, resources: Resources, trusted: Set<PagePath> = []) {
    let found = (resources.paths(below: "Guide/en/") + resources.paths(below: "Guide/\(locale)/"))
      .compactMap(Guide.name)
    let known = Guide.order.filter(found.contains)
    let further = Set(found).subtracting(known).sorted()
    chapters = (known + further).compactMap {
      Chapter(name: $0, locale: locale, resources: resources, trusted: trusted)
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
  fileprivate init?(
    name: String, locale: String, resources: Resources, trusted: Set<PagePath>
  ) {
    let english = resources.text("Guide/en/\(name).md").map(FrontMatter.init)
    let own = resources.text("Guide/\(locale)/\(name).md").map(FrontMatter.init)
    guard let page = own ?? english else { return nil }
    self.name = name
    title = page.text("title") ?? name
    summary = page.text("summary") ?? page.text("description") ?? ""
    body = page.ownBody
    trustsHTML = trusted.contains(PagePath(locale: own == nil ? "en" : locale, name: name))
    headings = Guide.Chapter.headings(of: body, trustsHTML: trustsHTML)
    headingIDs =
      english.map { english in
        let isTrusted = trusted.contains(PagePath(locale: "en", name: name))
        return Guide.Chapter.headings(of: english.body, trustsHTML: isTrusted).map(\.id)
      } ?? headings.map(\.id)
    original = own != nil && locale != "en" ? english?.ownBody : nil
  }

  private static func headings(of body: String, trustsHTML: Bool) -> [Heading] {
    Markdown.render(body, options: MarkdownOptions(trustsHTML: trustsHTML)).headings
  }
}

extension FrontMatter {
  /// The body without the empty line below the head.
  fileprivate var ownBody: String { body.hasPrefix("\n") ? String(body.dropFirst()) : body }
}
