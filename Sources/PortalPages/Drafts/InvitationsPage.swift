import Diagnostics
import MailDraft
import ManifestModel
import PortalStatus

/// The invitations of a site, each with its state and, where there is one, its draft.
struct InvitationsPage {
  let writer: Writer
  let guide: Guide
  let invitations: [InvitationStatus]
  let drafts: [String: [InvitationDraft]]

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "invitations", writer.say("invitations.title"))
    builder.paragraph(
      writer.say("invitations.intro") + " "
        + writer.link(GuidePlace("guide-new-customers"), guide) + ".")
    guard !invitations.isEmpty else {
      builder.paragraph(writer.say("invitations.none"))
      return builder
    }
    builder.table(
      ["table.invitation", "table.kind", "table.recipients", "home.state", "table.since"].map {
        writer.say($0)
      }, invitations.map(row))
    return builder
  }

  private func row(_ status: InvitationStatus) -> [String] {
    let invitation = status.invitation
    let name = writer.plain(invitation.name)
    let hasDraft = drafts[invitation.name]?.isEmpty == false
    let label = hasDraft ? writer.link(name, "invitation-\(invitation.name)") : name
    let waits: Actor =
      invitation.type?.value == .partnership ? .reseller : .customer(nil)
    return [
      label, writer.word("invitation", invitation.type?.value), recipients(invitation),
      writer.badge(status.sign, waitingFor: status.sign == .waiting ? waits : .nobody) + " "
        + writer.say("invitation-state.\(status.state.rawValue)"),
      writer.day(status.since),
    ]
  }

  private func recipients(_ invitation: Invitation) -> String {
    invitation.to.map { name in
      let reseller = invitation.reseller ?? ""
      let customer = writer.catalog.customer(name.value, of: reseller)?.displayName
      return writer.plain(
        customer ?? writer.catalog.reseller(name.value)?.displayName ?? name.value)
    }.joined(separator: ", ")
  }
}

/// The drafts of one invitation: preview, files and what accepting means.
struct DraftPage {
  let writer: Writer
  let guide: Guide
  let invitation: Invitation
  let drafts: [InvitationDraft]

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    let kind = writer.word("invitation", invitation.type?.value)
    builder.heading(1, id: "invitation", "\(kind): \(writer.plain(invitation.name))")
    let type = invitation.type?.value.rawValue ?? ""
    builder.bullets(
      ["grants", "accepts", "sends"].map { part in
        "\(writer.say("draft.\(part)")): \(writer.say("draft.\(type).\(part)"))"
      })
    builder.alert("IMPORTANT", [writer.say("draft.keep-link")])
    for draft in drafts { section(draft, into: &builder) }
    return builder
  }

  private func section(_ draft: InvitationDraft, into builder: inout MarkdownBuilder) {
    let id = draft.customer.map { "to-\($0.name.value)" } ?? "to-reseller"
    builder.heading(
      2, id: id,
      writer.say(
        draft.isReminder ? "draft.remind-to" : "draft.to", [.text("name", draft.recipient)]))
    var lines: [String] = []
    if let address = draft.draft.to.first?.address {
      lines.append("\(writer.say("table.mail")): \(writer.plain(address))")
    } else {
      lines.append(writer.say("draft.no-address"))
    }
    lines.append("[\(writer.say("draft.eml"))](../\(draft.path).eml)")
    lines.append("[\(writer.say("draft.txt"))](../\(draft.path).txt)")
    let mailto = draft.draft.mailto()
    if mailto != nil {
      lines.append("[\(writer.say("draft.mailto"))][mail-\(id)]")
    } else {
      lines.append(writer.say("draft.no-mailto"))
    }
    builder.bullets(lines)
    builder.paragraph("\(writer.say("draft.subject")):")
    builder.letter(draft.draft.subject, locale: draft.draft.language)
    builder.letter(draft.draft.text, locale: draft.draft.language)
    if let mailto { builder.address("mail-\(id)", mailto) }
  }
}

extension InvitationDraft {
  /// The mail and the plain text as files of a site.
  var attachments: [Attachment] {
    let seen = [
      draft.subject, draft.text, draft.html, draft.from?.name ?? "", draft.from?.address ?? "",
      draft.to.map { "\($0.name ?? "") \($0.address)" }.joined(separator: " "),
    ].joined(separator: "\n")
    return [
      Attachment(path: "\(path).eml", bytes: draft.message(), text: seen),
      Attachment(path: "\(path).txt", bytes: Array(draft.text.utf8), text: draft.text),
    ]
  }
}
