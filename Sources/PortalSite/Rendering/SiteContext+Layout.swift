import MarkdownHTML
import PortalPages

extension SiteContext {
  /// The layout of a page around its body.
  func layout(
    _ page: Page, of own: Language, headings: [Heading]
  ) -> PageLayout {
    let up = SitePath.up(from: page.name)
    let sections = headings.filter { $0.level == 2 }
    let isBelow = page.name != page.section
    let isListed = has(page.name, in: page.locale)
    let title = headings.first.flatMap { isBelow && $0.level == 1 ? $0.text : nil }
    return PageLayout(
      look: look, locale: page.locale, title: title ?? page.title, siteTitle: site.title,
      description: page.summary.isEmpty ? nil : page.summary,
      homeHref: "\(up)\(own.home).html", assets: "../\(up)",
      markdownHref: isListed ? "\(SitePath.split(page.name).name).md" : nil,
      canonical: isListed ? address.map { "\($0)\(page.locale)/\(page.name).html" } : nil,
      isIndexed: isListed && address != nil,
      navigation: links(own.language.navigation, current: page.section, up: up),
      languages: languageLinks(page, up: up),
      chapters: page.isChapter ? links(own.language.chapters, current: page.name, up: up) : [],
      contents: sections.count < 3
        ? []
        : sections.map { .init(href: "#\($0.id)", label: $0.text, isCurrent: false) },
      trail: isBelow ? trail(to: page, own, up: up) : [], alternates: alternates(page),
      footer: page.footer, words: own.language.words)
  }

  /// The layout of the page that offers the languages, first of all or where a page is missing.
  func languagesLayout(missing: Bool) -> LanguagesLayout {
    LanguagesLayout(
      look: look, locale: site.languages.first?.locale ?? "en", siteTitle: site.title,
      isIndexed: address != nil && !missing,
      choices: languages.map { entry in
        LanguagesLayout.Choice(
          href: "\(entry.language.locale)/\(entry.home).html", locale: entry.language.locale,
          name: entry.language.name,
          text: entry.language.words[missing ? "missing-title" : "choose-language"] ?? "")
      },
      footer: languages.flatMap { entry in
        let locale = entry.language.locale
        let home = site.pages.first { $0.locale == locale && $0.name == entry.home }
        return (home?.footer ?? []).map { LanguagesLayout.Line(locale: locale, text: $0) }
      })
  }

  /// The pages above a page: the first one of the language, then the section's.
  private func trail(to page: Page, _ own: Language, up: String) -> [PageLayout.Link] {
    let names = own.home == page.section ? [own.home] : [own.home, page.section]
    let items = names.compactMap { name in own.language.navigation.first { $0.page == name } }
    return links(items, current: "", up: up)
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
      let isThere = has(page.name, in: locale) || page.name == MissingPage.name
      let target = isThere ? page.name : entry.home
      return PageLayout.LanguageLink(
        href: "../\(up)\(locale)/\(target).html", locale: locale, name: entry.language.name,
        isCurrent: locale == page.locale)
    }
  }

  /// The absolute addresses of a page in all languages that have it; none unless public.
  func alternates(_ page: Page) -> [PageLayout.Alternate] {
    guard let address else { return [] }
    return languages.map(\.language.locale).filter { has(page.name, in: $0) }.map { locale in
      PageLayout.Alternate(locale: locale, address: "\(address)\(locale)/\(page.name).html")
    }
  }
}
