import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

/// All pages of a reseller's site in one language.
struct ResellerPages {
  /// The pages of the navigation; a new page is one line here and one in `bodies`.
  static let sections = [
    "index", "enrolment", "people", "providers", "customers", "invitations", "guide",
  ]

  private let writer: Writer
  private let guide: Guide
  private let status: ResellerStatus
  private let drafts: [String: [InvitationDraft]]
  private let findings: FindingList

  init(
    factory: SiteFactory, language: SiteFactory.Language, status: ResellerStatus,
    drafts: [String: [InvitationDraft]]
  ) {
    writer = Writer(
      book: language.book, audience: .reseller(status.reseller.name), catalog: factory.catalog,
      today: factory.today)
    guide = language.guide
    self.status = status
    self.drafts = drafts
    findings = FindingList(words: language.words, sources: factory.sources)
  }

  /// The pictures of the pages.
  func pictures() -> [Attachment] {
    [TierPicture(writer: writer, status: status).picture.attachment]
  }

  func pages() -> [Page] {
    let footer = Footer(writer).lines(confirmed: status.reseller.head.confirmed)
    let home = Footer(writer).lines(confirmed: status.reseller.head.confirmed, today: writer.today)
    let main = bodies.map { name, body in
      writer.page(name, body, footer: name == "index" ? home : footer)
    }
    let letters = status.invitations.compactMap { status -> Page? in
      guard let found = drafts[status.invitation.name], !found.isEmpty else { return nil }
      let page = DraftPage(
        writer: writer, guide: guide, invitation: status.invitation, drafts: found)
      return writer.page(
        "invitation-\(status.invitation.name)", page.markdown(), section: "invitations",
        footer: footer)
    }
    let progress = ChapterProgress(
      writer: writer, guide: guide, status: status, findings: findings)
    return main + letters
      + GuidePages(writer: writer, guide: guide, progress: progress).pages(footer: footer)
  }

  private var bodies: [(String, MarkdownBuilder)] {
    let actions = ActionText(writer: writer, words: findings.words)
    return [
      (
        "index",
        HomePage(writer: writer, guide: guide, status: status, findings: findings).markdown()
      ),
      (
        "enrolment",
        EnrolmentPage(writer: writer, guide: guide, status: status, actions: actions).markdown()
      ),
      ("people", PeoplePage(writer: writer, guide: guide, reseller: status.reseller).markdown()),
      (
        "providers",
        ProvidersPage(writer: writer, guide: guide, status: status, actions: actions).markdown()
      ),
      ("customers", CustomersPage(writer: writer, guide: guide, status: status).markdown()),
      (
        "invitations",
        InvitationsPage(
          writer: writer, guide: guide, invitations: status.invitations, drafts: drafts
        ).markdown()
      ),
    ]
  }
}

extension Writer {
  /// A page with the words of its section.
  func page(
    _ name: String, _ builder: MarkdownBuilder, section: String? = nil, footer: [String]
  ) -> Page {
    let section = section ?? name
    let key = section == "index" ? "home" : section
    return Page(
      locale: book.locale, name: name, title: book.text("nav.\(key)"),
      summary: book.text("summary.\(key)"), markdown: builder.text,
      headingIDs: builder.headingIDs, section: section, isChapter: false, footer: footer)
  }
}

/// The lines below every page.
struct Footer {
  private let writer: Writer

  init(_ writer: Writer) { self.writer = writer }

  func lines(confirmed: Mark?, today: Day? = nil) -> [String] {
    var lines: [String] = []
    let book = writer.book
    if let confirmed {
      lines.append(book.text("footer.confirmed", [.day("day", confirmed.day.value)]))
    }
    if let today { lines.append(book.text("footer.today", [.day("day", today)])) }
    if let name = writer.catalog.operatorDisplayName {
      lines.append(book.text("footer.operator", [.text("operator", name)]))
    }
    let source = writer.catalog.roles.source?.date?.value
    let edition = Argument.text("edition", writer.catalog.settings.edition.rawValue)
    lines.append(
      source.map { book.text("footer.edition", [edition, .day("day", $0)]) }
        ?? book.text("footer.edition-without-day", [edition]))
    lines.append(book.text("footer.independent"))
    return lines
  }
}
