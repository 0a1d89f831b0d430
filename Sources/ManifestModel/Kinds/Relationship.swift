public import Diagnostics

/// A customer's relationship with a reseller.
public final class ResellerLink: Sendable {
  /// The reseller.
  public let reseller: Located<String>
  /// The states.
  public let history: History<RelationshipState>
  /// Whether the reseller already served the customer.
  public let origin: Located<CustomerOrigin>?
  /// How the customer was won.
  public let channel: Located<CustomerChannel>?
  /// The provider who sent the customer.
  public let channelProvider: Located<String>?
  /// The provider through which the reseller orders for the customer.
  public let orderProvider: Located<String>?
  /// Where else the customer is known from.
  public let knownFrom: [Located<KnownFrom>]
  /// Whether Partner Center lists the customer.
  public let listedInPartnerCenter: Located<Bool>?
  /// Which of channel and channelProvider are written, even if they could not be read.
  public let stated: Set<String>
  /// What the relationship with a provider has, too.
  public let terms: LinkTerms
  /// The whole record, or the customer's name when a list implies it.
  public let span: SourceSpan

  init(
    reseller: Located<String>, history: History<RelationshipState>, acquisition: Acquisition,
    orderProvider: Located<String>?, terms: LinkTerms, span: SourceSpan
  ) {
    self.reseller = reseller
    self.history = history
    origin = acquisition.origin
    channel = acquisition.channel
    channelProvider = acquisition.channelProvider
    self.orderProvider = orderProvider
    knownFrom = acquisition.knownFrom
    listedInPartnerCenter = acquisition.listed
    stated = acquisition.stated
    self.terms = terms
    self.span = span
  }
}

/// A customer's relationship with a provider.
public final class ProviderLink: Sendable {
  /// The provider.
  public let provider: Located<String>
  /// The states.
  public let history: History<RelationshipState>
  /// What the relationship with a reseller has, too.
  public let terms: LinkTerms
  /// The whole record.
  public let span: SourceSpan

  init(
    provider: Located<String>, history: History<RelationshipState>, terms: LinkTerms,
    span: SourceSpan
  ) {
    self.provider = provider
    self.history = history
    self.terms = terms
    self.span = span
  }
}

/// How a relationship came about and what it grants.
public struct LinkTerms: Sendable {
  /// The invitation by which it came about.
  public let invitation: Located<String>?
  /// The role of the customer's person who accepted.
  public let acceptedByRole: Located<AcceptingRole>?
  /// Delegated administration.
  public let delegatedAdmin: DelegatedAdmin?

  init(_ reader: MappingReader) {
    invitation = reader.reference("invitation", .invitation)
    acceptedByRole = reader.choice("acceptedByRole", AcceptingRole.self)
    delegatedAdmin = reader.part("delegatedAdmin", DelegatedAdmin.self)
  }
}

/// How the reseller came by the customer.
struct Acquisition {
  let origin: Located<CustomerOrigin>?
  let channel: Located<CustomerChannel>?
  let channelProvider: Located<String>?
  let knownFrom: [Located<KnownFrom>]
  let listed: Located<Bool>?
  let stated: Set<String>

  init(_ reader: MappingReader) {
    stated = Set(["channel", "channelProvider"].filter(reader.isWritten))
    origin = reader.choice("origin", CustomerOrigin.self)
    channel = reader.choice("channel", CustomerChannel.self)
    channelProvider = reader.reference("channelProvider", .provider)
    knownFrom = reader.choices("knownFrom", KnownFrom.self)
    listed = reader.flag("listedInPartnerCenter")
  }
}

/// Delegated administration of a customer's tenant.
public struct DelegatedAdmin: ManifestPart {
  /// Delegated admin privileges, the form until 2023.
  public let dap: History<AccessState>
  /// Granular relationships.
  public let gdap: [GranularRelationship]

  init(_ reader: MappingReader) {
    dap = reader.history("dap", AccessState.self)
    gdap = reader.parts("gdap", GranularRelationship.self)
  }
}

/// A granular delegated administration relationship.
public struct GranularRelationship: ManifestPart {
  /// Two GUIDs joined by a hyphen.
  public let id: Located<String>?
  /// The name.
  public let name: Located<String>?
  /// The directory roles.
  public let roles: [Located<String>]
  /// The first day.
  public let startsOn: Located<Day>?
  /// The last day.
  public let endsOn: Located<Day>?
  /// The state.
  public let status: Located<GDAPStatus>?

  init(_ reader: MappingReader) {
    id = reader.text("id")
    name = reader.text("name")
    roles = reader.texts("roles")
    startsOn = reader.day("startsOn")
    endsOn = reader.day("endsOn")
    status = reader.choice("status", GDAPStatus.self)
  }
}

/// One entry of a customer document's list of relationships.
struct Relationship: ManifestPart {
  let resellerLink: ResellerLink?
  let providerLink: ProviderLink?

  init(_ reader: MappingReader) {
    let party = Party(reader)
    let history = reader.history("history", RelationshipState.self)
    let terms = LinkTerms(reader)
    let acquisition = Acquisition(reader)
    let orderProvider = reader.reference("orderProvider", .provider)
    resellerLink = party.reseller.map { reseller in
      ResellerLink(
        reseller: reseller, history: history, acquisition: acquisition,
        orderProvider: orderProvider, terms: terms, span: reader.span)
    }
    providerLink = party.provider.map {
      ProviderLink(provider: $0, history: history, terms: terms, span: reader.span)
    }
  }
}
