import Diagnostics
import ManifestModel

/// A customer is in another CSP region than the reseller, or in a country that is in none.
///
/// The region is wider than the country: that rule is for the Partner ID and its tenant alone.
struct CustomerFromAnotherRegion: Rule {
  static let description = RuleDescription(
    "RP-R12", "customer-from-another-region", .warning, .breach, editions: [.current2023],
    sources: ["regional-authorization", "supported-relationships"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.customers.flatMap { customer -> [Finding] in
      guard let country = customer.tenant?.country ?? customer.country else { return [] }
      return customer.resellers.filter { !$0.history.isOver }.compactMap { link in
        check(country, of: customer, link, context)
      }
    }
  }

  private func check(
    _ country: Located<String>, of customer: Customer, _ link: ResellerLink,
    _ context: RuleContext
  ) -> Finding? {
    let home = context.catalog.reseller(link.reseller.value)?.tenant?.country
    let found = Argument.text("found", country.value)
    let message: Message
    if let region = context.region(of: country.value) {
      guard let home, let own = context.region(of: home.value), own != region else { return nil }
      message = Message(
        "region",
        [found, .text("region", region), .text("country", home.value), .text("own", own)])
    } else {
      message = Message("no-region", [found])
    }
    return finding(
      message, at: customer.ownPlace(country.span),
      about: Subject(reseller: link.reseller.value, customer: customer.name.value),
      related: home.map { [RelatedPlace($0.span, Message("reseller"))] } ?? [])
  }
}
