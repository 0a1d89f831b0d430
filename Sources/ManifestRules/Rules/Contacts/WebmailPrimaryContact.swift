import Diagnostics
import ManifestModel

/// The primary contact's address is on one of the webmail services that enrolment names.
struct WebmailPrimaryContact: Rule {
  static let description = RuleDescription(
    "RP-C02", "webmail-primary-contact", .error, .breach, spans: [156, 157],
    sources: ["create-account"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let address = ContactAddress(reseller, context),
        case .named(let brand) = address.place
      else { return nil }
      let message = Message("webmail", [.text("found", address.host), .text("brand", brand)])
      return finding(message, at: address.span, about: Subject(reseller: reseller.name))
    }
  }
}
