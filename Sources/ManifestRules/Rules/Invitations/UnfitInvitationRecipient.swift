import Diagnostics
import ManifestModel

/// An invitation to nobody, or to an address of the partner's own or of Microsoft's.
struct UnfitInvitationRecipient: Rule {
  static let description = RuleDescription(
    "RP-I06", "unfit-invitation-recipient", .error, .data, spans: [230, 239],
    sources: ["names-and-addresses"])

  func check(_ context: RuleContext) -> [Finding] {
    var seen: Set<Place> = []
    return context.catalog.invitations.flatMap { invitation -> [Finding] in
      if invitation.to.isEmpty {
        return [
          finding(Message("nobody"), at: invitation.head.name.span, about: invitation.subject())
        ]
      }
      guard invitation.history.entries.isEmpty || invitation.isOpen else { return [] }
      return context.catalog.recipients(of: invitation).compactMap { to, customer in
        let place = Place(reseller: invitation.reseller, email: customer.email?.span)
        guard seen.insert(place).inserted else { return nil }
        return check(customer, invitation, to: to, context.catalog)
      }
    }
  }

  private func check(
    _ customer: Customer, _ invitation: Invitation, to: Located<String>, _ catalog: Catalog
  ) -> Finding? {
    guard let email = customer.email, let host = MailHost.of(email.value) else { return nil }
    let found = Argument.text("found", email.value)
    let message: Message
    if host == "microsoft.com" {
      message = Message("microsoft", [found])
    } else if let domain = ownDomain(of: host, catalog.senderTenant(of: invitation)) {
      message = Message("own-domain", [found, .text("domain", domain)])
    } else if let provider = invitation.provider.flatMap({ catalog.provider($0.value) }),
      let domain = ownDomain(of: host, provider.tenant)
    {
      message = Message("provider-domain", [found, .text("domain", domain)])
    } else {
      return nil
    }
    return finding(
      message, at: email.span, about: invitation.subject(customer: customer.name.value),
      related: [RelatedPlace(to.span, Message("invited"))])
  }

  /// The domain of a tenant that a host belongs to, compared label by label.
  private func ownDomain(of host: String, _ tenant: Tenant?) -> String? {
    tenant?.allDomains.map(\.value).first { host == $0 || host.hasSuffix("." + $0) }
  }
}

/// Keeps one finding per reseller and address, however many invitations go there.
private struct Place: Hashable {
  let reseller: String?
  let email: SourceSpan?
}
