public import Diagnostics
public import ManifestModel
public import ManifestRules
import MarkdownHTML
public import Phrases
import PortalStatus
import Reporting

/// Makes the sites of a portal, each from what its reader may see.
public struct SiteFactory: Sendable {
  /// All manifests.
  package let catalog: Catalog
  let findings: [ReportedFinding]
  /// The texts of the manifests.
  package let sources: SourceSet
  /// Guide, phrases and rule pages.
  package let resources: Resources
  let today: Day
  /// The pages that the site has of its own.
  let ownPages: Set<PagePath>
  private let languages: [Language]
  private let books: [String: Phrasebook]
  private let privilege: LeastPrivilege
  private let findingsByReseller: [String: [ReportedFinding]]

  /// One language with everything that is loaded once for all sites.
  struct Language: Sendable {
    let book: Phrasebook
    let guide: Guide
    let shared: SharedGuide
    let words: FindingWords
    /// The page about the other editions, which is the same in all sites.
    let editions: MarkdownBuilder?
  }

  /// Loads the languages of the workspace.
  ///
  /// - Parameters:
  ///   - catalog: all manifests.
  ///   - findings: all findings.
  ///   - sources: the texts that the findings point into.
  ///   - resources: guide, phrases and rule pages.
  ///   - editions: the role catalogues of the other editions, to be set beside the one in use.
  ///   - today: the day of the statuses.
  public init(
    catalog: Catalog, findings: [ReportedFinding], sources: SourceSet, resources: Resources,
    editions: [RoleCatalog] = [], today: Day
  ) {
    self.catalog = catalog
    self.findings = findings
    self.sources = sources
    self.resources = resources
    self.today = today
    let books = Dictionary(
      resources.locales.map { ($0, Phrasebook(locale: $0, resources: resources)) },
      uniquingKeysWith: { first, _ in first })
    self.books = books
    let ownPages = Set(sources.all.compactMap { PagePath($0.text.path) })
    self.ownPages = ownPages
    let trusted = ownPages.filter(catalog.settings.trusts)
    languages = catalog.settings.locales.map { locale in
      let book = books[locale] ?? Phrasebook(locale: locale, resources: resources)
      let writer = Writer(book: book, audience: .operator, catalog: catalog, today: today)
      let guide = Guide(locale: locale, resources: resources, trusted: trusted)
      return Language(
        book: book, guide: guide, shared: SharedGuide(guide, writer),
        words: FindingWords(findings, locale: locale, resources: resources),
        editions: editions.isEmpty
          ? nil : EditionsPage(writer: writer, others: editions).markdown())
    }
    privilege = LeastPrivilege(catalog, today: today)
    findingsByReseller = Dictionary(
      grouping: findings.filter { $0.finding.subject.reseller != nil },
      by: { $0.finding.subject.reseller ?? "" })
  }

  /// The folder of a reseller's site below the output folder.
  public static func folder(ofReseller name: String) -> String { "resellers/\(name)" }

  /// The folder of the operator's site.
  public static let operatorFolder = "operator"

  /// The portal's title, in the first language when the workspace gives none.
  package var title: String {
    catalog.settings.title ?? languages.first?.book.text("overview.title") ?? ""
  }

  /// The paths of the manifests that a reseller's site is made from.
  package func manifests(of reseller: String) -> [String] {
    let used = catalog.documents.filter { $0.scope.covers(reseller) }
    return Set(used.map { sources.path(of: $0.span.source) }).sorted()
  }

  /// The texts that every site holds, whoever it is for.
  package func commonTexts() -> [String] {
    languages.flatMap { $0.guide.chapters.flatMap { [$0.body, $0.original].compactMap(\.self) } }
  }

  /// Where a reseller stands.
  func status(of reseller: Reseller) -> ResellerStatus {
    let own = findingsByReseller[reseller.name] ?? []
    return ResellerStatus(reseller, catalog: catalog, findings: own, today: today)
  }

  /// The site of a reseller.
  public func site(of reseller: Reseller) -> Site {
    let status = status(of: reseller)
    let invitations = prepared([status], for: .reseller(reseller.name))
    let powers = PersonPower.all(of: reseller, catalog, privilege, today: today)
    let reach = ReachFinder(reseller, catalog: catalog, today: today)
    let books = ordered(reseller.locale?.value).map { language in
      ResellerPages(
        factory: self, language: language, status: status, invitations: invitations,
        powers: powers, reach: reach)
    }
    let calendars = languages.map { language in
      Calendar([status], title: reseller.displayName, book: language.book, isForOperator: false)
        .attachment()
    }
    let file = StatusFile(status: status, languages: languages, today: today).attachment()
    return Site(
      folder: SiteFactory.folder(ofReseller: reseller.name), title: reseller.displayName,
      languages: siteLanguages(ResellerPages.sections, first: reseller.locale?.value),
      pages: books.flatMap { $0.pages() },
      attachments: invitations.flatMap { $0.drafts.flatMap(\.attachments) } + calendars + [file]
        + books.flatMap { $0.pictures() })
  }

  /// The site of the operator.
  ///
  /// - Parameter held: the resellers whose sites are held back, with the reasons.
  /// - Returns: the site.
  public func operatorSite(held: [String: [String]]) -> Site {
    let statuses = catalog.resellers.map(status)
    let invitations = prepared(statuses, for: .operator)
    let books = languages.map { language in
      OperatorPages(
        factory: self, language: language, statuses: statuses, invitations: invitations,
        held: held)
    }
    let calendars = languages.map { language in
      Calendar(statuses, title: title, book: language.book, isForOperator: true).attachment()
    }
    return Site(
      folder: SiteFactory.operatorFolder, title: title,
      languages: siteLanguages(OperatorPages.sections(catalog.settings), first: nil),
      pages: books.flatMap { $0.pages() },
      attachments: invitations.flatMap { $0.drafts.flatMap(\.attachments) } + calendars
        + books.flatMap { $0.pictures() })
  }

  var composer: DraftComposer { DraftComposer(catalog: catalog, books: books) }

  /// The invitations that a site shows, with drafts for those that its readers send.
  ///
  /// Partnership invitations come from providers, the others from resellers.
  private func prepared(
    _ statuses: [ResellerStatus], for audience: Audience
  ) -> [PreparedInvitation] {
    let composer = composer
    return statuses.flatMap { status in
      status.invitations.compactMap { invitation in
        let isPartnership = invitation.invitation.type?.value == .partnership
        guard isPartnership || audience != .operator else { return nil }
        return PreparedInvitation(
          invitation, isOwn: isPartnership == (audience == .operator), findings: status.findings,
          composer: composer)
      }
    }
  }

  /// The languages with the reader's own first.
  private func ordered(_ first: String?) -> [Language] {
    languages.filter { $0.book.locale == first } + languages.filter { $0.book.locale != first }
  }

  private func siteLanguages(_ sections: [String], first: String?) -> [SiteLanguage] {
    ordered(first).map { language in
      SiteLanguage(
        locale: language.book.locale, name: language.book.text("language"),
        navigation: sections.map {
          NavigationItem(
            page: $0, label: language.book.text("nav.\($0 == "index" ? "home" : $0)"))
        },
        chapters: language.guide.chapters.map { NavigationItem(page: $0.name, label: $0.title) },
        words: LayoutWords.words(language.book), englishLabels: LayoutWords.labels(language.book))
    }
  }
}
