import Diagnostics
import ManifestModel

extension ImpossibleRelationshipHistory {
  /// One half of a joint invitation that was accepted without the other.
  func joint(
    _ link: ResellerLink, of customer: Customer, _ catalog: Catalog
  ) -> Finding? {
    guard let invitation = catalog.invitation(of: link),
      invitation.type?.value == .resellerAndProvider, invitation.history.current == .accepted,
      let name = invitation.provider?.value, let other = customer.link(toProvider: name),
      other.terms.invitation?.value == link.terms.invitation?.value
    else { return nil }
    let (own, provider) = (link.history.entry(.accepted), other.history.entry(.accepted))
    guard (own == nil) != (provider == nil), let accepted = own ?? provider else { return nil }
    let missing =
      own == nil
      ? link.history.last?.span ?? link.span : other.history.last?.span ?? other.span
    let subject = Subject(
      reseller: link.reseller.value, provider: name, customer: customer.name.value,
      invitation: invitation.name)
    return finding(
      Message(own == nil ? "half-provider" : "half-reseller"), at: missing, about: subject,
      related: [RelatedPlace(accepted.span, Message("other-half"))])
  }

  /// A relationship that was accepted before its own invitation went out.
  func early(_ link: ResellerLink, of customer: Customer, _ catalog: Catalog) -> Finding? {
    guard let invitation = catalog.invitation(of: link),
      invitation.type?.value == .resellerRelationship,
      let sent = invitation.history.entries.first(where: { $0.state.value == .sent })?.day,
      let accepted = link.history.entry(.accepted)?.day, accepted.value < sent.value
    else { return nil }
    let message = Message("early", [.day("day", accepted.value), .day("sent", sent.value)])
    let subject = Subject(
      reseller: link.reseller.value, customer: customer.name.value, invitation: invitation.name)
    return finding(
      message, at: accepted.span, about: subject,
      related: [RelatedPlace(sent.span, Message("sent"))])
  }

  /// Partnerships that were accepted without an invitation of the provider's.
  func uninvited(_ reseller: Reseller, _ catalog: Catalog) -> [Finding] {
    reseller.partnerships.compactMap { partnership in
      guard let provider = partnership.provider?.value,
        let accepted = partnership.history.entries.first(where: { $0.state.value == .accepted }),
        partnership.history.entry(.invited) == nil,
        !catalog.hasSentInvitation(from: provider, to: reseller.name)
      else { return nil }
      return finding(
        Message("not-invited"), at: accepted.state.span,
        about: Subject(reseller: reseller.name, provider: provider))
    }
  }
}

extension Catalog {
  /// The invitation that a relationship came about by.
  fileprivate func invitation(of link: ResellerLink) -> Invitation? {
    guard let name = link.terms.invitation?.value else { return nil }
    return invitations(of: link.reseller.value).first {
      $0.name == name && $0.type?.value != .partnership
    }
  }

  /// Whether a provider's invitation to a partnership went out.
  fileprivate func hasSentInvitation(from provider: String, to reseller: String) -> Bool {
    invitations(of: reseller).contains {
      $0.type?.value == .partnership && $0.from?.provider?.value == provider
        && $0.history.entry(.sent) != nil
    }
  }
}
