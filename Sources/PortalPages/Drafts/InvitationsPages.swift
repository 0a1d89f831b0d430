import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

/// The invitations of a site, each with its state and, where there is one, its page.
struct InvitationsPages {
  let writer: Writer
  let guide: Guide
  let invitations: [PreparedInvitation]

  /// The pages in their order.
  func pages(footer: [String]) -> [Page] {
    let title = writer.book.text("nav.invitations")
    return Paging("invitations").sheets(invitations).map { sheet in
      writer.page(
        sheet, markdown(sheet), section: "invitations", title: title,
        footer: footer)
    }
  }

  private func markdown(_ sheet: Sheet<PreparedInvitation>) -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "invitations", writer.say("invitations.title"))
    builder.paragraph(
      writer.say("invitations.intro") + " "
        + writer.link(GuidePlace("guide-new-customers"), guide) + ".")
    guard !invitations.isEmpty else {
      builder.paragraph(writer.say("invitations.none"))
      return builder
    }
    let keys = ["table.recipients", "table.kind", "home.state", "table.since"]
    builder.sheet(sheet, writer) { builder, rows in
      builder.table(
        (keys + (isOperator ? ["table.name"] : [])).map { writer.say($0) }, rows.map(row))
    }
    return builder
  }

  private func row(_ prepared: PreparedInvitation) -> [String] {
    let words = InvitationWords(writer: writer, invitation: prepared.invitation)
    let label = words.recipients
    return [
      writer.link(label, prepared.page),
      words.kindAndProvider,
      writer.state(of: prepared.status),
      prepared.status.since.map { writer.unbroken($0) } ?? writer.say("day.unknown"),
    ] + (isOperator ? ["`\(prepared.invitation.name)`"] : [])
  }

  private var isOperator: Bool { writer.audience == .operator }
}
