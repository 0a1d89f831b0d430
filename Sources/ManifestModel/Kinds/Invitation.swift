public import Diagnostics

/// An invitation to a customer or to a reseller.
public final class Invitation: Sendable {
  /// What every document has.
  public let head: DocumentHead
  /// What it asks for.
  public let type: Located<InvitationType>?
  /// Who invites.
  public let from: Party?
  /// The provider who is invited together with the reseller.
  public let provider: Located<String>?
  /// Customers of the reseller, or the reseller for a partnership.
  public let to: [Located<String>]
  /// The personalised link, verbatim.
  public let link: Located<String>?
  /// The language; the recipient's when absent.
  public let locale: Located<String>?
  /// The user who sends it.
  public let sender: Located<String>?
  /// The states.
  public let history: History<InvitationState>
  /// A text of one's own, with `{link}` where the link belongs.
  public let text: Located<String>?

  init(_ head: DocumentHead, _ reader: MappingReader) {
    self.head = head
    type = reader.choice("type", InvitationType.self)
    from = reader.part("from", Party.self)
    provider = reader.reference("provider", .provider)
    to = reader.references("to", type?.value == .partnership ? .reseller : .customer)
    link = reader.text("link")
    locale = reader.text("locale")
    sender = reader.reference("sender", .user)
    history = reader.history("history", InvitationState.self)
    text = reader.text("text")
  }

  /// The name by which manifests refer to the invitation.
  public var name: String { head.name.value }

  /// The reseller it belongs to: who invites, or who is invited to a partnership.
  public var reseller: String? {
    type?.value == .partnership ? to.first?.value : from?.reseller?.value
  }
}
