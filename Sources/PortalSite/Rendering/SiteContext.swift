import MarkdownHTML
import PortalPages

/// What the pages of a site have in common.
struct SiteContext {
  struct Language {
    let language: SiteLanguage
    let options: MarkdownOptions
    let home: String
  }

  let site: Site
  let look: SiteLook
  /// The absolute address of the site's folder, nil unless it is public.
  let address: String?
  /// The languages in the order of the site.
  let languages: [Language]
  private let byLocale: [String: Language]
  private let pages: Set<String>

  init(_ site: Site, look: SiteLook, publicBase: String?) {
    self.site = site
    self.look = look
    address = publicBase.map { base in
      "\(base.hasSuffix("/") ? base : base + "/")\(site.folder)/"
    }
    languages = site.languages.map { language in
      Language(
        language: language, options: MarkdownWords.options(language),
        home: SiteContext.home(of: language, in: site))
    }
    byLocale = Dictionary(languages.map { ($0.language.locale, $0) }) { first, _ in first }
    pages = Set(site.pages.map { "\($0.locale)/\($0.name)" })
  }

  func language(_ locale: String) -> Language? { byLocale[locale] }

  func has(_ page: String, in locale: String) -> Bool { pages.contains("\(locale)/\(page)") }

  private static func home(of language: SiteLanguage, in site: Site) -> String {
    language.navigation.first?.page
      ?? site.pages.first { $0.locale == language.locale }?.name ?? "index"
  }
}
