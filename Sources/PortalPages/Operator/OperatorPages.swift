import Diagnostics
import ManifestModel
import PortalStatus

/// All pages of the operator's site in one language.
struct OperatorPages {
  /// The pages of the navigation; translations are of interest where there are any.
  static func sections(_ settings: Settings) -> [String] {
    ["index", "providers", "invitations", "findings", "rules"]
      + (settings.locales == ["en"] ? [] : ["translations"]) + ["guide"]
  }

  let factory: SiteFactory
  let language: SiteFactory.Language
  let statuses: [ResellerStatus]
  let invitations: [InvitationStatus]
  let drafts: [String: [InvitationDraft]]
  let held: [String: [String]]

  func pages() -> [Page] {
    let footer = Footer(writer).lines(confirmed: nil)
    let guide = language.guide
    let main = [
      ("index", overview), ("providers", OperatorProvidersPage(writer: writer).markdown()),
      (
        "invitations",
        InvitationsPage(
          writer: writer, guide: guide, invitations: invitations, drafts: drafts
        ).markdown()
      ),
      (
        "findings",
        FindingsPage(writer: writer, all: factory.findings, findings: findings).markdown()
      ),
    ].map { name, body in
      writer.page(
        name, body,
        footer: name == "index" ? Footer(writer).lines(confirmed: nil, today: writer.today) : footer
      )
    }
    let resellers = statuses.map { status in
      writer.page(
        "reseller-\(status.reseller.name)",
        OperatorResellerPage(writer: writer, status: status, findings: findings)
          .markdown(), section: "index",
        footer: Footer(writer).lines(confirmed: status.reseller.head.confirmed))
    }
    let letters = invitations.compactMap { status -> Page? in
      guard let found = drafts[status.invitation.name], !found.isEmpty else { return nil }
      let page = DraftPage(
        writer: writer, guide: guide, invitation: status.invitation, drafts: found)
      return writer.page(
        "invitation-\(status.invitation.name)", page.markdown(), section: "invitations",
        footer: footer)
    }
    return main + resellers + letters + translations(footer: footer)
      + RulePages(writer: writer, resources: factory.resources).pages(footer: footer)
      + GuidePages(writer: writer, guide: guide, progress: nil).pages(footer: footer)
  }

  private func translations(footer: [String]) -> [Page] {
    let locales = factory.catalog.settings.locales.filter { $0 != "en" }
    guard !locales.isEmpty else { return [] }
    let page = TranslationsPage(
      writer: writer, locales: locales, resources: factory.resources, ownPages: factory.ownPages)
    return [writer.page("translations", page.markdown(), footer: footer)]
  }

  private var overview: MarkdownBuilder {
    OverviewPage(
      writer: writer, words: language.words, statuses: statuses, findings: factory.findings,
      held: held
    ).markdown()
  }

  private var writer: Writer {
    Writer(
      book: language.book, audience: .operator, catalog: factory.catalog, today: factory.today)
  }

  private var findings: FindingList {
    FindingList(words: language.words, sources: factory.sources)
  }
}
