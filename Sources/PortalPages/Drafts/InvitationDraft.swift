import Diagnostics
import MailDraft
import ManifestModel

/// A ready-to-send mail for one recipient of an invitation.
struct InvitationDraft {
  let invitation: Invitation
  /// The customer, or nil when the recipient is the reseller.
  let customer: Customer?
  let draft: Draft
  /// The path of the draft's files below the site, without extension.
  let path: String
  /// Whether it asks once more, because the invitation was sent and nobody has answered.
  var isReminder: Bool { invitation.history.current == .sent }

  var recipient: String { customer?.displayName ?? draft.to.first?.name ?? "" }
}

extension InvitationDraft {
  /// The mail and the plain text as files of a site.
  var attachments: [Attachment] {
    let seen = [
      draft.subject, draft.text, draft.html, draft.from?.name ?? "", draft.from?.address ?? "",
      draft.to.map { "\($0.name ?? "") \($0.address)" }.joined(separator: " "),
    ].joined(separator: "\n")
    let links = [invitation.link?.value].compactMap(\.self)
    return [
      Attachment(path: "\(path).eml", bytes: draft.message(), text: seen, links: links),
      Attachment(
        path: "\(path).txt", bytes: Array(draft.text.utf8), text: draft.text, links: links),
    ]
  }
}
