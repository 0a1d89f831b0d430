public import Diagnostics

/// A customer with its relationships to resellers and providers.
public final class Customer: Sendable {
  /// The document; for a line of a list, the list's.
  public let head: DocumentHead
  /// The name by which manifests refer to the customer.
  public let name: Located<String>
  /// The company's name.
  public let company: Located<String>?
  /// The address for invitations.
  public let email: Located<String>?
  /// The person there.
  public let contact: Located<String>?
  /// The language of the customer's mails.
  public let locale: Located<String>?
  /// The country.
  public let country: Located<String>?
  /// The tenant.
  public let tenant: Tenant?
  /// When the customer accepted Microsoft's customer agreement.
  public let agreement: Mark?
  /// Whether the agreement is written, even if it could not be read.
  public let statesAgreement: Bool
  /// What the customer has bought.
  public let subscriptions: [Subscription]
  /// The relationships with resellers.
  public let resellers: [ResellerLink]
  /// The relationships with providers.
  public let providers: [ProviderLink]
  /// Remarks for the operator alone.
  public let notes: Located<String>?
  /// The whole record.
  public let span: SourceSpan

  convenience init(_ head: DocumentHead, _ reader: MappingReader) {
    let facts = CustomerFacts(reader)
    let relationships = reader.parts("relationships", Relationship.self)
    self.init(
      head: head, name: head.name, facts: facts, notes: head.notes, span: head.span,
      resellers: relationships.compactMap(\.resellerLink),
      providers: relationships.compactMap(\.providerLink))
  }

  init(
    head: DocumentHead, name: Located<String>, facts: CustomerFacts, notes: Located<String>?,
    span: SourceSpan, resellers: [ResellerLink], providers: [ProviderLink]
  ) {
    self.head = head
    self.name = name
    company = facts.company
    email = facts.email
    contact = facts.contact
    locale = facts.locale
    country = facts.country
    tenant = facts.tenant
    agreement = facts.agreement
    statesAgreement = facts.statesAgreement
    subscriptions = facts.subscriptions
    self.resellers = resellers
    self.providers = providers
    self.notes = notes
    self.span = span
  }

  /// The relationship with a reseller.
  public func link(toReseller name: String) -> ResellerLink? {
    resellers.first { $0.reseller.value == name }
  }

  /// The relationship with a provider.
  public func link(toProvider name: String) -> ProviderLink? {
    providers.first { $0.provider.value == name }
  }
}

/// What a line of a list and a document of its own have in common.
struct CustomerFacts {
  let company: Located<String>?
  let email: Located<String>?
  let contact: Located<String>?
  let locale: Located<String>?
  let country: Located<String>?
  let tenant: Tenant?
  let agreement: Mark?
  let statesAgreement: Bool
  let subscriptions: [Subscription]

  init(_ reader: MappingReader) {
    company = reader.text("company")
    email = reader.email("email")
    contact = reader.text("contact")
    locale = reader.text("locale")
    country = reader.country("country")
    tenant = reader.part("tenant", Tenant.self)
    agreement = reader.mark("agreement", actor: nil)
    statesAgreement = reader.isWritten("agreement")
    subscriptions = reader.parts("subscriptions", Subscription.self)
  }
}

/// Something that a customer has bought.
public struct Subscription: ManifestPart {
  /// The subscription's id.
  public let id: Located<String>?
  /// The offer.
  public let offer: Located<String>?
  /// The service.
  public let service: Located<Service>?
  /// The number of licences.
  public let quantity: Located<Int>?
  /// The state.
  public let status: Located<SubscriptionStatus>?
  /// The provider who ordered it.
  public let orderedThrough: Located<String>?
  /// The reseller of record: a name or a Partner ID.
  public let resellerOfRecord: Located<String>?
  /// Whom the customer turns to.
  public let supportContact: Located<String>?
  /// The day it began.
  public let since: Located<Day>?
  /// The whole record.
  public let span: SourceSpan

  init(_ reader: MappingReader) {
    span = reader.span
    id = reader.text("id")
    offer = reader.text("offer")
    service = reader.choice("service", Service.self)
    quantity = reader.number("quantity")
    status = reader.choice("status", SubscriptionStatus.self)
    orderedThrough = reader.reference("orderedThrough", .provider)
    resellerOfRecord = reader.text("resellerOfRecord")
    supportContact = reader.text("supportContact")
    since = reader.day("since")
  }

  /// Whether the subscription is in use or ordered.
  public var isLive: Bool {
    switch status?.value {
    case .some(.none), .expired, .disabled, .deleted: false
    default: true
    }
  }
}
