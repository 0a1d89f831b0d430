/// The names of `layout.mustache`.
struct PageLayout: Layout {
  struct Link {
    let href: String
    let label: String
    let isCurrent: Bool
  }

  struct LanguageLink {
    let href: String
    let locale: String
    let name: String
    let isCurrent: Bool
  }

  struct Alternate {
    let locale: String
    let address: String
  }

  static let words = [
    "skip", "navigation", "languages", "contents", "chapters", "markdown", "trail", "search",
    "found", "none", "filter", "shown", "copy", "formatted", "copied",
  ]

  let look: SiteLook
  let locale: String
  let title: String
  let siteTitle: String
  let description: String?
  let homeHref: String
  let assets: String
  let markdownHref: String?
  let canonical: String?
  let isIndexed: Bool
  let navigation: [Link]
  let languages: [LanguageLink]
  let chapters: [Link]
  let contents: [Link]
  let trail: [Link]
  let alternates: [Alternate]
  let footer: [String]
  let words: [String: String]

  func visit(_ visitor: inout some LayoutVisitor) {
    visitor.text("lang", locale)
    visitor.text("title", title)
    visitor.text("siteTitle", siteTitle)
    visitor.optional("description", description)
    visitor.text("homeHref", homeHref)
    visitor.text("assets", assets)
    visitor.look(look)
    visitor.optional("markdownHref", markdownHref)
    visitor.optional("canonical", canonical)
    visitor.body("body")
    visitor.flag("noindex", !isIndexed)
    visitor.flag("hasChapters", !chapters.isEmpty)
    visitor.flag("hasToc", !contents.isEmpty)
    visitLists(&visitor)
    visitor.group("words") { group in
      for word in PageLayout.words { group.text(word, words[word] ?? "") }
    }
  }

  private func visitLists(_ visitor: inout some LayoutVisitor) {
    visitor.list("nav", navigation, PageLayout.visit)
    visitor.list("languages", languages) { entry, link in
      entry.text("href", link.href)
      entry.text("lang", link.locale)
      entry.text("label", link.name)
      entry.flag("current", link.isCurrent)
    }
    visitor.list("chapters", chapters, PageLayout.visit)
    visitor.list("toc", contents, PageLayout.visit)
    visitor.list("trail", trail, PageLayout.visit)
    visitor.list("alternates", alternates) { entry, alternate in
      entry.text("lang", alternate.locale)
      entry.text("href", alternate.address)
    }
    visitor.list("footer", footer) { $0.text("text", $1) }
  }

  private static func visit(_ visitor: inout some LayoutVisitor, _ link: Link) {
    visitor.text("href", link.href)
    visitor.text("label", link.label)
    visitor.flag("current", link.isCurrent)
  }
}
