import Diagnostics
import ManifestModel
import ManifestRules
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
  private let shared: SharedGuide
  private let status: ResellerStatus
  private let invitations: [PreparedInvitation]
  private let findings: FindingList
  private let powers: [PersonPower]
  private let reach: ReachFinder
  private let editions: MarkdownBuilder?

  init(
    factory: SiteFactory, language: SiteFactory.Language, status: ResellerStatus,
    invitations: [PreparedInvitation], powers: [PersonPower], reach: ReachFinder
  ) {
    writer = Writer(
      book: language.book, audience: .reseller(status.reseller.name), catalog: factory.catalog,
      today: factory.today)
    guide = language.guide
    shared = language.shared
    self.status = status
    self.invitations = invitations
    self.powers = powers
    self.reach = reach
    editions = language.editions
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
    let list = InvitationsPages(writer: writer, guide: guide, invitations: invitations)
    let letters = invitations.flatMap { prepared in
      InvitationPages(writer: writer, guide: guide, findings: findings, prepared: prepared).pages(
        footer: footer)
    }
    let progress = ChapterProgress(
      writer: writer, guide: guide, status: status, findings: findings)
    return main + roles(footer: footer) + customers() + list.pages(footer: footer) + letters
      + GuidePages(writer: writer, guide: shared, progress: progress).pages(footer: footer)
  }

  /// The pages about roles, which belong to the people.
  private func roles(footer: [String]) -> [Page] {
    let permissions = PermissionsPage(
      writer: writer, guide: guide, reseller: status.reseller, hasEditions: editions != nil)
    let pages = [(PermissionsPage.name, permissions.markdown())]
    return (pages + (editions.map { [(EditionsPage.name, $0)] } ?? [])).map { name, body in
      writer.page(
        name, body, section: "people", title: writer.book.text("\(name).title"),
        summary: writer.book.text("summary.\(name)"), footer: footer)
    }
  }

  private func customers() -> [Page] {
    let page = CustomerPage(
      writer: writer, guide: guide, reseller: status.reseller, findings: findings, reach: reach)
    let open = Dictionary(grouping: status.findings) { $0.finding.subject.customer ?? "" }
    return status.customers.map { customer in
      let name = customer.customer.displayName
      return writer.page(
        CustomerPage.name(of: customer.customer),
        page.markdown(customer, open[customer.customer.name.value] ?? []), section: "customers",
        title: name, summary: writer.book.text("summary.customer", [.text("customer", name)]),
        footer: Footer(writer).lines(confirmed: customer.customer.head.confirmed))
    }
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
      ("people", PeoplePage(writer: writer, reseller: status.reseller, powers: powers).markdown()),
      (
        "providers",
        ProvidersPage(writer: writer, guide: guide, status: status, actions: actions).markdown()
      ),
      ("customers", CustomersPage(writer: writer, guide: guide, status: status).markdown()),
    ]
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
