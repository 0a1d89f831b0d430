import Diagnostics
import MailDraft
import ManifestModel
import PortalStatus

/// One invitation: what accepting means, the check of its link, its letters, and what comes after.
struct InvitationPages {
  /// The letters of a page; each is a page of text by itself.
  private static let letters = 20

  let writer: Writer
  let guide: Guide
  let findings: FindingList
  let prepared: PreparedInvitation

  /// The pages in their order.
  func pages(footer: [String]) -> [Page] {
    let paging = Paging(
      prepared.page, stem: "letters-\(prepared.invitation.name)", size: InvitationPages.letters)
    return paging.sheets(prepared.drafts).map { sheet in
      writer.page(
        sheet, markdown(sheet), section: "invitations",
        title: words.plainTitle, keywords: [prepared.invitation.name], footer: footer)
    }
  }

  private func markdown(_ sheet: Sheet<InvitationDraft>) -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "invitation", words.title)
    if sheet.isFirst { opening(into: &builder) }
    builder.sheet(sheet, writer) { builder, drafts in
      for draft in drafts { LetterSection(writer: writer, draft: draft).append(to: &builder) }
    }
    if !prepared.drafts.isEmpty {
      AfterSending(writer: writer, findings: findings, prepared: prepared).append(to: &builder)
    }
    return builder
  }

  private func opening(into builder: inout MarkdownBuilder) {
    let status = prepared.status
    builder.paragraph("\(writer.state(of: status)) (\(writer.since(status.since)))")
    builder.bullets(InvitationStep(writer: writer, guide: guide, status: status).lines)
    let objections = prepared.objections.map { findings.line($0, writer) }
    if prepared.lacksLink || !objections.isEmpty {
      builder.heading(2, id: "not-yet", writer.say("draft.not-yet"))
      builder.bullets((prepared.lacksLink ? [writer.say("draft.no-link")] : []) + objections)
    }
    builder.heading(2, id: "meaning", writer.say("draft.meaning"))
    builder.bullets(["sends", "accepts", "grants"].map(meaning))
    guard prepared.isOwn else { return }
    LinkSection(writer: writer, invitation: prepared.invitation).append(to: &builder)
  }

  /// What accepting means, said to the reseller where it is the one who accepts.
  private func meaning(_ part: String) -> String {
    let invitation = prepared.invitation
    let type = invitation.type?.value
    let isToReader = type == .partnership && writer.audience != .operator
    let key = isToReader ? "partnership-to-you" : type?.rawValue ?? ""
    let provider = invitation.provider ?? invitation.from?.provider
    let name = provider.flatMap { writer.catalog.provider($0.value) }?.displayName
    let words = writer.say(
      "draft.\(key).\(part)", [.text("provider", name ?? provider?.value ?? "–")])
    return "\(writer.say("draft.\(part)")): \(words)"
  }

  private var words: InvitationWords {
    InvitationWords(writer: writer, invitation: prepared.invitation)
  }
}

/// One letter: the ways to send it, and how it reads.
struct LetterSection {
  let writer: Writer
  let draft: InvitationDraft

  func append(to builder: inout MarkdownBuilder) {
    let id = draft.customer.map { "to-\($0.name.value)" } ?? "to-reseller"
    builder.heading(
      2, id: id,
      writer.say(
        draft.isReminder ? "draft.remind-to" : "draft.to", [.text("name", draft.recipient)]))
    let address = draft.draft.to.first.map { writer.plain($0.address) }
    builder.paragraph(
      address.map { "\(writer.say("table.mail")): \($0)" } ?? writer.say("draft.no-address"))
    let mailto = draft.draft.mailto()
    builder.bullets([
      "[\(writer.say("draft.eml"))](../\(draft.path).eml)",
      mailto == nil
        ? writer.say("draft.no-mailto") : "[\(writer.say("draft.mailto"))][mail-\(id)]",
      "[\(writer.say("draft.txt"))](../\(draft.path).txt)",
      writer.say("draft.copy"),
    ])
    builder.paragraph("\(writer.say("draft.subject")):")
    builder.letter(draft.draft.subject, locale: draft.draft.language)
    builder.letter(draft.draft.text, locale: draft.draft.language)
    if let mailto { builder.address("mail-\(id)", mailto) }
  }
}
