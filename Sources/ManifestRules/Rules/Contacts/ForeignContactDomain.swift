import Diagnostics
import ManifestModel

/// The primary contact's address is at a domain that is none of the reseller's.
struct ForeignContactDomain: Rule {
  static let description = RuleDescription(
    "RP-C04", "foreign-contact-domain", .warning, .breach, spans: [158],
    sources: ["names-and-addresses"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let address = ContactAddress(reseller, context), address.place == .foreign,
        let domains = reseller.tenant?.allDomains, let first = domains.first
      else { return nil }
      let message = Message(
        "foreign", [.text("found", address.host), .list("known", domains.map(\.value).uniqued)])
      return finding(
        message, at: address.span, about: Subject(reseller: reseller.name),
        related: [RelatedPlace(first.span, Message("domains"))])
    }
  }
}

extension [String] {
  /// Each text once, at its first place.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
