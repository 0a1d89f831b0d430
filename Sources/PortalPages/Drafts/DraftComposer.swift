import Diagnostics
import MailDraft
import ManifestModel
import Phrases
import PortalStatus

/// Composes invitation drafts in the recipient's language.
struct DraftComposer {
  let catalog: Catalog
  /// Every language that the portal can write, because a recipient's need not be the site's.
  let books: [String: Phrasebook]

  /// The drafts of an invitation that is still to be sent, or reminders for who has not answered;
  /// none without its link.
  func drafts(_ invitation: Invitation) -> [InvitationDraft] {
    guard [.drafted, .sent, nil].contains(invitation.history.current),
      let type = invitation.type?.value, let link = invitation.link?.value,
      let reseller = invitation.reseller.flatMap({ catalog.reseller($0) })
    else { return [] }
    if type == .partnership {
      return [partnership(invitation, reseller, link)].compactMap(\.self)
    }
    return invitation.to.compactMap { name in
      guard let customer = catalog.customer(name.value, of: reseller.name),
        !hasAnswered(customer, reseller, invitation)
      else { return nil }
      return relationship(invitation, type, reseller, customer, link)
    }
  }

  /// Whether a customer has answered an invitation to a relationship that was sent to it.
  private func hasAnswered(
    _ customer: Customer, _ reseller: Reseller, _ invitation: Invitation
  ) -> Bool {
    guard invitation.history.current == .sent, invitation.type?.value != .gdap else { return false }
    let state = customer.link(toReseller: reseller.name)?.history.current
    return state == .accepted || state == .declined || state == .removed
  }

  private func relationship(
    _ invitation: Invitation, _ type: InvitationType, _ reseller: Reseller, _ customer: Customer,
    _ link: String
  ) -> InvitationDraft? {
    guard let book = book(invitation.locale, customer.locale, reseller.locale) else { return nil }
    let provider = invitation.provider.flatMap { catalog.provider($0.value) }
    let letter = Letter(
      key: type.rawValue, book: book,
      recipient: customer.contact?.value,
      names: [
        .text("reseller", reseller.displayName), .text("customer", customer.displayName),
        .text("provider", provider?.displayName ?? ""),
      ],
      sender: sender(invitation, near: reseller.name), company: reseller.displayName, link: link,
      ownText: invitation.text?.value, sent: sent(invitation))
    let name = customer.contact?.value ?? customer.displayName
    return InvitationDraft(
      invitation: invitation, customer: customer,
      draft: letter.draft(to: customer.email.map { MailAddress(name: name, address: $0.value) }),
      path: "drafts/\(invitation.name)-\(customer.name.value)")
  }

  private func partnership(
    _ invitation: Invitation, _ reseller: Reseller, _ link: String
  ) -> InvitationDraft? {
    guard let provider = invitation.from?.provider.flatMap({ catalog.provider($0.value) }),
      let book = book(invitation.locale, reseller.locale, nil)
    else { return nil }
    let admin = reseller.users.first { catalog.isGlobalAdmin($0) && $0.until == nil }
    let name = admin?.displayName ?? reseller.primaryContact?.fullName
    let address = admin?.email?.value ?? reseller.primaryContact?.email?.value
    let letter = Letter(
      key: InvitationType.partnership.rawValue, book: book,
      recipient: name,
      names: [
        .text("reseller", reseller.displayName), .text("provider", provider.displayName),
      ],
      sender: sender(invitation, near: reseller.name), company: provider.displayName, link: link,
      ownText: invitation.text?.value, sent: sent(invitation))
    return InvitationDraft(
      invitation: invitation, customer: nil,
      draft: letter.draft(
        to: address.map { MailAddress(name: name ?? reseller.displayName, address: $0) }),
      path: "drafts/\(invitation.name)-\(reseller.name)")
  }

  private func sent(_ invitation: Invitation) -> Dated<InvitationState>? {
    invitation.history.current == .sent ? invitation.history.last : nil
  }

  private func sender(_ invitation: Invitation, near reseller: String) -> User? {
    invitation.sender.flatMap { catalog.user($0.value, near: reseller) }
  }

  /// The first language that is wished for and known, or else the workspace's.
  private func book(_ wishes: Located<String>?...) -> Phrasebook? {
    let wished = wishes.compactMap { $0.flatMap { books[$0.value] } }.first
    return wished ?? books[catalog.settings.locales.first ?? "en"] ?? books["en"]
  }
}
