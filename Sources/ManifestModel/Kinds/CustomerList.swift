public import Diagnostics
import ManifestSyntax

/// The customers of one reseller, a line each.
public struct CustomerList: Sendable {
  /// What every document has.
  public let head: DocumentHead
  /// The reseller.
  public let reseller: Located<String>?
  /// The customers.
  public let customers: [Customer]

  init(_ head: DocumentHead, _ reader: MappingReader) {
    self.head = head
    let owner = reader.reference("reseller", .reseller) ?? head.name
    reseller = owner
    // Before the lines, so that what is wrong with a default names the defaults and not a line.
    let defaults = reader.defaults("defaults", for: "customers", of: CustomerLine.self)
    let lines = reader.parts("customers", CustomerLine.self, defaults: defaults)
    customers = lines.compactMap { $0.customer(of: owner, in: head) }
  }
}

/// A line of a customer list.
private struct CustomerLine: ManifestPart {
  let name: Located<String>?
  let facts: CustomerFacts
  let acquisition: Acquisition
  let provider: Located<String>?
  let withReseller: History<RelationshipState>
  let withProvider: History<RelationshipState>
  let terms: LinkTerms
  let notes: Located<String>?
  let span: SourceSpan

  init(_ reader: MappingReader) {
    span = reader.span
    name = reader.name("name")
    facts = CustomerFacts(reader)
    acquisition = Acquisition(reader)
    provider = reader.reference("provider", .provider)
    withReseller = reader.history("withReseller", RelationshipState.self)
    withProvider = reader.history("withProvider", RelationshipState.self)
    terms = LinkTerms(reader)
    notes = reader.text("notes")
    reader.requireName(name)
  }

  func customer(of reseller: Located<String>, in head: DocumentHead) -> Customer? {
    guard let name else { return nil }
    let resellerLink = ResellerLink(
      reseller: reseller, history: withReseller, origin: acquisition.origin,
      channel: acquisition.channel, channelProvider: acquisition.channelProvider,
      orderProvider: provider, knownFrom: acquisition.knownFrom,
      listedInPartnerCenter: acquisition.listed, stated: acquisition.stated, terms: terms,
      span: withReseller.entries.last?.span ?? name.span)
    let providerLink = provider.map {
      ProviderLink(
        provider: $0, history: withProvider, terms: terms,
        span: withProvider.entries.last?.span ?? $0.span)
    }
    return Customer(
      head: head, name: name, facts: facts, notes: notes, span: span, resellers: [resellerLink],
      providers: providerLink.map { [$0] } ?? [])
  }
}
