import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

/// How an invitation is called on pages: by its kind and its recipients.
struct InvitationWords {
  private static let mostNames = 3

  let writer: Writer
  let invitation: Invitation

  /// The kind of the invitation.
  var kind: String { writer.word("invitation", invitation.type?.value) }

  /// The kind with the provider who invites or takes part, where there is one.
  var kindAndProvider: String {
    let name = invitation.provider ?? invitation.from?.provider
    let provider = name.flatMap { writer.catalog.provider($0.value) }
    return provider.map { "\(kind), \(writer.plain($0.displayName))" } ?? kind
  }

  /// Kind and recipients, made harmless.
  var title: String { "\(kind): \(recipients)" }

  /// The recipients, made harmless; long lists end in how many more there are.
  var recipients: String { list(names.map { writer.plain($0) }) }

  /// Kind and recipients as plain text, for titles and subjects.
  var plainTitle: String {
    let kind = invitation.type.map { writer.book.text("invitation.\($0.value.rawValue)") }
    return "\(kind ?? writer.book.text("value.unknown")): \(list(names))"
  }

  private func list(_ names: [String]) -> String {
    let shown = names.prefix(InvitationWords.mostNames).joined(separator: ", ")
    let more = names.count - InvitationWords.mostNames
    guard more > 0 else { return shown }
    return writer.book.text(
      "invitations.more", [.verbatim("names", shown), .number("count", more)])
  }

  private var names: [String] {
    // Of several resellers that one provider invites, each knows of itself alone.
    if case .reseller(let name) = writer.audience, invitation.type?.value == .partnership {
      return [writer.catalog.reseller(name)?.displayName ?? name]
    }
    return invitation.to.map { name in
      let customer = writer.catalog.customer(name.value, of: invitation.reseller ?? "")
      return customer?.displayName ?? writer.catalog.reseller(name.value)?.displayName
        ?? name.value
    }
  }
}

extension Writer {
  /// The state of an invitation with its sign.
  func state(of status: InvitationStatus) -> String {
    let waits: Actor =
      status.invitation.type?.value == .partnership ? .reseller : .customer(nil)
    let badge = badge(status.sign, waitingFor: status.sign == .waiting ? waits : .nobody)
    return "\(badge) \(say("invitation-state.\(status.state.rawValue)"))"
  }

  /// A prefilled mail to the account manager of a reseller, nil where no address is recorded.
  ///
  /// The phrase of the label may name the `person`; subject and body are plain text.
  func mailToManager(
    of reseller: Reseller, label: String, subject: String, body: String? = nil
  ) -> String? {
    guard let name = reseller.accountManager?.value,
      let manager = catalog.operatorUsers.first(where: { $0.name?.value == name }),
      let address = manager.email?.value
    else { return nil }
    let label = say(label, [.verbatim("person", person(manager))])
    let text = body.map { "&body=\(PercentEncoding.encode($0))" } ?? ""
    return "[\(label)](mailto:\(address)?subject=\(PercentEncoding.encode(subject))\(text))"
  }
}
