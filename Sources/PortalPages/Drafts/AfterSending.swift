import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

/// What to do once an invitation is sent or answered: the operator records it, a reseller says so.
struct AfterSending {
  let writer: Writer
  let findings: FindingList
  let prepared: PreparedInvitation

  func append(to builder: inout MarkdownBuilder) {
    switch writer.audience {
    case .operator: record(into: &builder)
    case .reseller(let name):
      guard let reseller = writer.catalog.reseller(name), let mail = mail(for: reseller) else {
        return
      }
      builder.heading(2, id: "after", writer.say("after.\(next)"))
      builder.paragraph(mail)
    }
  }

  /// The state that comes next.
  private var next: String { prepared.status.state == .sent ? "accepted" : "sent" }

  private func record(into builder: inout MarkdownBuilder) {
    let invitation = prepared.invitation
    let path = findings.sources.path(of: invitation.head.span.source)
    builder.heading(2, id: "after", writer.say("after.\(next)"))
    builder.paragraph(writer.say("after.record", [.verbatim("path", "`\(path)`")]))
    let lines = ["name: \(invitation.name)", "history: [\(states.joined(separator: ", "))]"]
    builder.code(lines.joined(separator: "\n"), language: "yaml")
  }

  /// The recorded states and the next one, with blanks for what only a person knows.
  private var states: [String] {
    let recorded = prepared.invitation.history.entries.map { entry in
      let day = entry.day.map { " \($0.value)" } ?? ""
      return entry.state.value.rawValue + day + (entry.actor.map { " by \($0.value)" } ?? "")
    }
    let person = next == "sent" ? prepared.invitation.sender?.value : nil
    let day = writer.book.text("after.day")
    let state = [next, day, "by", person ?? writer.book.text("after.person")]
    return recorded + [state.joined(separator: " ")]
  }

  private func mail(for reseller: Reseller) -> String? {
    let words = InvitationWords(writer: writer, invitation: prepared.invitation)
    let arguments: [Argument] = [
      .verbatim("title", words.plainTitle), .text("name", prepared.invitation.name),
    ]
    return writer.mailToManager(
      of: reseller, label: "after.\(next)-tell",
      subject: writer.book.text("after.\(next)-subject", arguments),
      body: writer.book.text("after.\(next)-body", arguments))
  }
}
