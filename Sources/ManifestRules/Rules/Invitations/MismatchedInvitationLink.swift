import Diagnostics
import ManifestModel

/// A link that asks for something else than the invitation.
///
/// A customer's link in an invitation to a partnership is another rule's finding.
struct MismatchedInvitationLink: Rule {
  static let description = RuleDescription(
    "RP-I03", "mismatched-invitation-link", .error, .data, spans: [221, 244, 264],
    sources: ["request-relationship", "regional-authorization"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.invitations.flatMap { invitation -> [Finding] in
      guard let text = invitation.link, let type = invitation.type else { return [] }
      return check(InvitationLink(text.value), text, invitation, type)
    }
  }

  private func check(
    _ link: InvitationLink, _ text: Located<String>, _ invitation: Invitation,
    _ type: Located<InvitationType>
  ) -> [Finding] {
    let shape = InvitationLinkShape(link)
    guard type.value != .partnership || !shape.isForCustomers else { return [] }
    let subject = invitation.subject()
    let related = [RelatedPlace(type.span, Message("type"))]
    guard shape != .unknown else { return unknown(link, text, subject) }
    let word = link.values(shape.typeParameter).first
    let place = word.map(text.place) ?? text.span
    guard let asked = shape.type(of: link) else {
      guard let word else { return [] }
      let message = Message("unknown-type", [.text("found", String(word))])
      return [finding(message, at: place, about: subject, related: related)]
    }
    if asked != type.value {
      let arguments: [Argument] = [
        .text("found", asked.rawValue), .text("type", type.value.rawValue),
      ]
      return [
        finding(Message("other-type", arguments), at: place, about: subject, related: related)
      ]
    }
    guard asked == .resellerRelationship, let name = link.values(shape.providerParameter).first
    else { return [] }
    let message = Message("names-provider", [.text("parameter", shape.providerParameter)])
    return [finding(message, at: text.place(of: name), about: subject, related: related)]
  }

  /// A page of Microsoft's that is no invitation; another host is another rule's finding.
  private func unknown(
    _ link: InvitationLink, _ text: Located<String>, _ subject: Subject
  ) -> [Finding] {
    guard InvitationLinkShape.customerHosts.contains(link.authority.lowercased()) else { return [] }
    return [finding(Message("no-invitation"), at: text.span, about: subject, severity: .warning)]
  }
}
