import Diagnostics
import ManifestModel

/// The primary contact's address is on a free mail host beyond the five named services.
struct FreeMailPrimaryContact: Rule {
  static let description = RuleDescription(
    "RP-C03", "free-mail-primary-contact", .warning, .breach, spans: [156],
    sources: ["create-account"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let address = ContactAddress(reseller, context), address.place == .freeMail else {
        return nil
      }
      let message = Message("free-mail", [.text("found", address.host)])
      return finding(message, at: address.span, about: Subject(reseller: reseller.name))
    }
  }
}
