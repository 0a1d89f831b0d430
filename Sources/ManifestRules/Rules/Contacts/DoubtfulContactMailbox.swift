import Diagnostics
import ManifestModel

/// The primary contact's address is one that often nobody reads, or that belongs to no person.
struct DoubtfulContactMailbox: Rule {
  static let description = RuleDescription(
    "RP-C05", "doubtful-contact-mailbox", .warning, .breach, spans: [155, 158],
    sources: ["create-account", "verification-responses"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.flatMap { reseller -> [Finding] in
      guard let address = ContactAddress(reseller, context) else { return [] }
      var messages: [Message] = []
      if address.isOnInitialDomain {
        messages.append(Message("initial-domain", [.text("found", address.host)]))
      }
      if let word = address.taskWord { messages.append(Message("task", [.text("found", word)])) }
      return messages.map {
        finding($0, at: address.span, about: Subject(reseller: reseller.name))
      }
    }
  }
}
