import Diagnostics
import ManifestModel

/// A primary contact is recorded, but there is no address that a mail could reach.
///
/// A reseller without any primary contact is the business of the rule about enrolment details.
struct UnusableContactAddress: Rule {
  static let description = RuleDescription(
    "RP-C01", "unusable-contact-address", .error, .data, spans: [130, 133, 155, 158])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let contact = reseller.primaryContact else { return nil }
      let subject = Subject(reseller: reseller.name)
      guard let email = contact.email else {
        let place = contact.lastName?.span ?? contact.firstName?.span ?? contact.span
        return finding(Message("missing"), at: place, about: subject)
      }
      guard MailHost.of(email.value) == nil else { return nil }
      let message = Message("malformed", [.text("found", email.value)])
      return finding(message, at: email.span, about: subject)
    }
  }
}
