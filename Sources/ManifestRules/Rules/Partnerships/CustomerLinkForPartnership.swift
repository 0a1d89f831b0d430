import Diagnostics
import ManifestModel

/// An invitation to a partnership has a link that is made for customers.
struct CustomerLinkForPartnership: Rule {
  static let description = RuleDescription(
    "RP-P10", "customer-link-for-partnership", .error, .data, spans: [220, 221])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.invitations.compactMap { invitation in
      guard let type = invitation.type, type.value == .partnership, let text = invitation.link
      else { return nil }
      let link = InvitationLink(text.value)
      let shape = InvitationLinkShape(link)
      guard shape.isForCustomers else { return nil }
      let asked = shape.type(of: link)
      let word = link.values(shape.typeParameter).first.flatMap { asked == nil ? nil : $0 }
      let message =
        asked.map { Message("asks-customer", [.text("found", $0.rawValue)]) }
        ?? Message("customer-page", [.text("found", String(link.authority))])
      return finding(
        message, at: text.place(of: word ?? link.authority), about: invitation.subject(),
        related: [RelatedPlace(type.span, Message("type"))])
    }
  }
}
