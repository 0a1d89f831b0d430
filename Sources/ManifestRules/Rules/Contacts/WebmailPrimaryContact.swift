import Diagnostics
import ManifestModel

/// The primary contact's address is on one of the webmail services that enrolment names.
struct WebmailPrimaryContact: Rule {
  static let description = RuleDescription(
    "RP-C02", "webmail-primary-contact", .error, .breach, spans: [156, 157])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let email = reseller.primaryContact?.email,
        let host = MailHost.of(email.value), let brand = MailHost.namedBrand(of: host),
        !context.catalog.settings.allowedMailDomains.contains(host)
      else { return nil }
      let message = Message("webmail", [.text("found", email.value), .text("brand", brand)])
      return finding(message, at: email.span, about: Subject(reseller: reseller.name))
    }
  }
}
