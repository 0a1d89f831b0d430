import Diagnostics
import ManifestModel

/// A link that is no address of Microsoft's, or that ties the customer to somebody else.
struct ForeignInvitationLink: Rule {
  static let description = RuleDescription(
    "RP-I02", "foreign-invitation-link", .error, .data, spans: [221, 244, 264],
    sources: ["request-relationship", "regional-authorization"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.invitations.flatMap { invitation -> [Finding] in
      guard let text = invitation.link else { return [] }
      let link = InvitationLink(text.value)
      return address(link, text, invitation) + ids(link, text, invitation, context.catalog)
    }
  }
}

extension ForeignInvitationLink {
  private func address(
    _ link: InvitationLink, _ text: Located<String>, _ invitation: Invitation
  ) -> [Finding] {
    let subject = invitation.subject()
    guard link.strayCharacter == nil else {
      return [finding(Message("malformed"), at: text.span, about: subject)]
    }
    var findings: [Finding] = []
    if link.scheme?.lowercased() != "https" {
      let place = link.scheme.map(text.place) ?? text.span
      findings.append(finding(Message("not-https"), at: place, about: subject))
    }
    let isPartnership = invitation.type?.value == .partnership
    let all = InvitationLinkShape.customerHosts + InvitationLinkShape.partnershipHosts
    if !all.contains(link.authority.lowercased()) {
      let known =
        isPartnership ? InvitationLinkShape.partnershipHosts : InvitationLinkShape.customerHosts
      let message = Message(
        "unknown-host", [.text("found", String(link.authority)), .list("known", known)])
      findings.append(finding(message, at: text.place(of: link.authority), about: subject))
    }
    return findings
  }

  private func ids(
    _ link: InvitationLink, _ text: Located<String>, _ invitation: Invitation, _ catalog: Catalog
  ) -> [Finding] {
    LinkIdentity.all(of: link, in: invitation, catalog).compactMap { identity in
      guard let problem = identity.problem else { return nil }
      return finding(
        Message(problem, [.text("parameter", identity.parameter)]),
        at: text.place(of: identity.found), about: invitation.subject(),
        related: identity.recorded.map { [RelatedPlace($0.span, Message("recorded"))] } ?? [])
    }
  }
}
