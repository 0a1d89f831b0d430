import Diagnostics
import ManifestModel
import PortalStatus

/// All pages of the operator's site in one language.
struct OperatorPages {
  /// The pages of the navigation; translations are of interest where there are any.
  static func sections(_ settings: Settings) -> [String] {
    ["index", "providers", "invitations", "figures", "findings", "rules"]
      + (settings.locales == ["en"] ? [] : ["translations"]) + ["guide"]
  }

  private let factory: SiteFactory
  private let language: SiteFactory.Language
  private let writer: Writer
  private let standings: [Standing]
  private let invitations: [PreparedInvitation]
  private let held: [String: [String]]

  init(
    factory: SiteFactory, language: SiteFactory.Language, statuses: [ResellerStatus],
    invitations: [PreparedInvitation], held: [String: [String]]
  ) {
    self.factory = factory
    self.language = language
    self.invitations = invitations
    self.held = held
    writer = Writer(
      book: language.book, audience: .operator, catalog: factory.catalog, today: factory.today)
    standings = Standing.all(statuses, operatorName: factory.catalog.operatorName)
  }

  /// The pictures of the pages.
  func pictures() -> [Attachment] { figures.attachments }

  func pages() -> [Page] {
    let footer = Footer(writer).lines(confirmed: nil)
    let statuses = standings.map(\.status)
    let all = FindingsPages(writer: writer, all: factory.findings, findings: findings)
    let resellers = statuses.flatMap { status in
      OperatorResellerPages(writer: writer, status: status, findings: findings, all: all).pages()
    }
    let numbers = FiguresPage(writer: writer, figures: figures).markdown()
    return overview(footer: footer) + [writer.page("figures", numbers, footer: footer)]
      + OperatorProviderPages(writer: writer).pages(footer: footer) + all.pages(footer: footer)
      + DuePages(writer: writer, statuses: statuses).pages(footer: footer) + resellers
      + letters(footer: footer) + translations(footer: footer)
      + RulePages(writer: writer, resources: factory.resources).pages(footer: footer)
      + GuidePages(writer: writer, guide: language.shared, progress: nil).pages(footer: footer)
  }

  private func translations(footer: [String]) -> [Page] {
    let locales = factory.catalog.settings.locales.filter { $0 != "en" }
    guard !locales.isEmpty else { return [] }
    let page = TranslationsPage(
      writer: writer, locales: locales, resources: factory.resources, ownPages: factory.ownPages)
    return [writer.page("translations", page.markdown(), footer: footer)]
  }

  /// The first page and those of the account managers.
  private func overview(footer: [String]) -> [Page] {
    let actions = ActionText(writer: writer, words: language.words)
    let managers = ManagerPages(writer: writer, actions: actions, standings: standings)
    let overview = OverviewPages(
      writer: writer, table: ResellerTable(writer: writer, actions: actions, showsManager: true),
      standings: standings, findings: factory.findings, held: held, managers: managers)
    return overview.pages(footer: Footer(writer).lines(confirmed: nil, today: writer.today))
      + managers.pages(Agenda(writer: writer), footer: footer)
  }

  private func letters(footer: [String]) -> [Page] {
    let list = InvitationsPages(writer: writer, guide: language.guide, invitations: invitations)
    return list.pages(footer: footer)
      + invitations.flatMap { prepared in
        InvitationPages(
          writer: writer, guide: language.guide, findings: findings, prepared: prepared
        )
        .pages(footer: footer)
      }
  }

  private var figures: Figures { Figures(writer: writer, standings: standings) }

  private var findings: FindingList {
    FindingList(words: language.words, sources: factory.sources)
  }
}
