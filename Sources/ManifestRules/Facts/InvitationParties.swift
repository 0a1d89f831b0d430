import Diagnostics
import ManifestModel

extension Invitation {
  /// Whether nothing has been answered yet and the text may still be read.
  var isOpen: Bool { history.current == .drafted || history.current == .sent }

  /// Whom a finding about the invitation is about.
  func subject(customer: String? = nil) -> Subject {
    Subject(
      reseller: reseller, provider: from?.provider?.value ?? provider?.value, customer: customer,
      invitation: name)
  }
}

extension Catalog {
  /// The customers that an invitation of a reseller goes to, as far as they are recorded.
  func recipients(of invitation: Invitation) -> [(to: Located<String>, customer: Customer)] {
    guard invitation.type?.value != .partnership, let reseller = invitation.from?.reseller else {
      return []
    }
    return invitation.to.compactMap { to in
      customer(to.value, of: reseller.value).map { (to, $0) }
    }
  }

  /// The tenant of whoever invites.
  func senderTenant(of invitation: Invitation) -> Tenant? {
    if let reseller = invitation.from?.reseller { return self.reseller(reseller.value)?.tenant }
    return invitation.from?.provider.flatMap { provider($0.value) }?.tenant
  }

  /// The user who sends an invitation, if it is one of whoever invites.
  func sender(of invitation: Invitation) -> (place: Located<String>, user: User)? {
    guard let place = invitation.sender ?? invitation.history.entry(.sent)?.actor else {
      return nil
    }
    let bare = place.value.split(separator: "/").last.map(String.init) ?? place.value
    let people =
      invitation.from?.reseller.flatMap { reseller($0.value) }?.users
      ?? invitation.from?.provider.flatMap { provider($0.value) }?.users
    return people?.first { $0.name?.value == bare }.map { (place, $0) }
  }
}
