import MarkdownHTML
import PortalPages

extension SiteContext {
  /// The layout of a page around its body.
  func layout(
    _ page: Page, of own: Language, headings: [Heading]
  ) -> PageLayout {
    let up = SitePath.up(from: page.name)
    let sections = headings.filter { $0.level == 2 }
    return PageLayout(
      locale: page.locale, title: page.title, siteTitle: site.title,
      description: page.summary.isEmpty ? nil : page.summary,
      homeHref: "\(up)\(own.home).html", assets: "../\(up)",
      markdownHref: "\(SitePath.split(page.name).name).md",
      canonical: address.map { "\($0)\(page.locale)/\(page.name).html" },
      isIndexed: address != nil,
      navigation: links(own.language.navigation, current: page.section, up: up),
      languages: languageLinks(page, up: up),
      chapters: page.isChapter ? links(own.language.chapters, current: page.name, up: up) : [],
      contents: sections.count < 3
        ? []
        : sections.map { .init(href: "#\($0.id)", label: $0.text, isCurrent: false) },
      alternates: alternates(page), footer: page.footer, words: own.language.words)
  }

  /// The layout of the page that offers the languages.
  func languagesLayout() -> LanguagesLayout {
    LanguagesLayout(
      locale: site.languages.first?.locale ?? "en", siteTitle: site.title,
      isIndexed: address != nil,
      choices: languages.map { entry in
        LanguagesLayout.Choice(
          href: "\(entry.language.locale)/\(entry.home).html", locale: entry.language.locale,
          name: entry.language.name, text: entry.language.words["choose-language"] ?? "")
      },
      footer: languages.flatMap { entry in
        let locale = entry.language.locale
        let home = site.pages.first { $0.locale == locale && $0.name == entry.home }
        return (home?.footer ?? []).map { LanguagesLayout.Line(locale: locale, text: $0) }
      })
  }

  private func links(
    _ items: [NavigationItem], current: String, up: String
  ) -> [PageLayout.Link] {
    items.map { item in
      PageLayout.Link(
        href: "\(up)\(item.page).html", label: item.label, isCurrent: item.page == current)
    }
  }

  private func languageLinks(_ page: Page, up: String) -> [PageLayout.LanguageLink] {
    guard languages.count > 1 else { return [] }
    return languages.map { entry in
      let locale = entry.language.locale
      let target = has(page.name, in: locale) ? page.name : entry.home
      return PageLayout.LanguageLink(
        href: "../\(up)\(locale)/\(target).html", locale: locale, name: entry.language.name,
        isCurrent: locale == page.locale)
    }
  }

  private func alternates(_ page: Page) -> [PageLayout.Alternate] {
    guard let address else { return [] }
    return languages.map(\.language.locale).filter { has(page.name, in: $0) }.map { locale in
      PageLayout.Alternate(locale: locale, address: "\(address)\(locale)/\(page.name).html")
    }
  }
}
