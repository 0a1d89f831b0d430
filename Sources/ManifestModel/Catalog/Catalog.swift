public import Diagnostics

/// All manifests of a portal, linked by name.
public final class Catalog: Sendable {
  /// The workspace's document, nil when there is none.
  public let workspace: Workspace?
  /// What the workspace settles.
  public let settings: Settings
  /// The resellers by name.
  public let resellers: [Reseller]
  /// The providers by name.
  public let providers: [Provider]
  /// The customers in the order of their places.
  public let customers: [Customer]
  /// The invitations in the order of their places.
  public let invitations: [Invitation]
  /// The role catalogue of the workspace's edition.
  public let roles: RoleCatalog
  /// Every document with the sites that show something of it, in the order of their places.
  public let documents: [(span: SourceSpan, scope: SiteScope)]

  private let resellerIndex: [String: Int]
  private let providerIndex: [String: Int]
  private let customerIndex: [CustomerKey: Int]
  private let customersByReseller: [String: [Int]]
  private let invitationsByReseller: [String: [Int]]

  init(_ parts: CatalogParts, roles: RoleCatalog) {
    workspace = parts.workspace
    settings = Settings(parts.workspace)
    resellers = parts.resellers.sorted { $0.head.name.value < $1.head.name.value }
    providers = parts.providers.sorted { $0.head.name.value < $1.head.name.value }
    customers = parts.customers
    invitations = parts.invitations
    self.roles = roles
    resellerIndex = Catalog.index(resellers.map(\.name))
    providerIndex = Catalog.index(providers.map(\.name))
    var keys: [CustomerKey: Int] = [:]
    var owned: [String: [Int]] = [:]
    for (index, customer) in customers.enumerated() {
      for link in customer.resellers {
        let key = CustomerKey(reseller: link.reseller.value, customer: customer.name.value)
        if keys.updateValue(keys[key] ?? index, forKey: key) == nil {
          owned[link.reseller.value, default: []].append(index)
        }
      }
    }
    customerIndex = keys
    customersByReseller = owned
    invitationsByReseller = Dictionary(
      grouping: invitations.indices.filter { parts.invitations[$0].reseller != nil },
      by: { parts.invitations[$0].reseller ?? "" })
    documents = SiteScope.documents(of: parts, settings: settings)
  }

  /// The reseller of a name.
  public func reseller(_ name: String) -> Reseller? { resellerIndex[name].map { resellers[$0] } }

  /// The provider of a name.
  public func provider(_ name: String) -> Provider? { providerIndex[name].map { providers[$0] } }

  /// A reseller's customer by its name, which may be qualified with the reseller's.
  public func customer(_ name: String, of reseller: String) -> Customer? {
    let own = name.hasPrefix(reseller + "/") ? String(name.dropFirst(reseller.count + 1)) : name
    return customerIndex[CustomerKey(reseller: reseller, customer: own)].map { customers[$0] }
  }

  /// The customers of a reseller, in the order of their places.
  public func customers(of reseller: String) -> [Customer] {
    (customersByReseller[reseller] ?? []).map { customers[$0] }
  }

  /// The invitations that a reseller sends or receives, in the order of their places.
  public func invitations(of reseller: String) -> [Invitation] {
    (invitationsByReseller[reseller] ?? []).map { invitations[$0] }
  }

  /// A user of a reseller, or else of a provider: one in a partnership first.
  public func user(_ name: String, near reseller: String?) -> User? {
    let bare = name.split(separator: "/").last.map(String.init) ?? name
    if let reseller, let home = self.reseller(reseller) {
      if let user = home.users.first(where: { $0.name?.value == bare }) { return user }
      for partnership in home.partnerships {
        let provider = partnership.provider.flatMap { self.provider($0.value) }
        if let user = provider?.users.first(where: { $0.name?.value == bare }) { return user }
      }
    }
    return providers.lazy.flatMap(\.users).first { $0.name?.value == bare }
  }

  /// The sites that show something of a place.
  public func scope(of span: SourceSpan) -> SiteScope {
    documents.first { $0.span.contains(span) }?.scope ?? .all
  }

  private static func index(_ names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

private struct CustomerKey: Hashable {
  let reseller: String
  let customer: String
}

extension Reseller {
  /// The name by which manifests refer to the reseller.
  public var name: String { head.name.value }

  /// The legal name, or else the name.
  public var displayName: String { legalName?.value ?? legalProfile?.name?.value ?? name }

  /// The user of a name.
  public func user(_ name: String) -> User? {
    user(named: name.split(separator: "/").last.map(String.init) ?? name)
  }

  /// The user of a name that is not qualified.
  func user(named name: String) -> User? { users.first { $0.name?.value == name } }

  /// The partnership with a provider.
  public func partnership(with provider: String) -> Partnership? {
    partnerships.first { $0.provider?.value == provider }
  }
}

extension Provider {
  /// The name by which manifests refer to the provider.
  public var name: String { head.name.value }

  /// The legal name, or else the name.
  public var displayName: String { legalName?.value ?? name }
}

extension Customer {
  /// The company's name, or else the name.
  public var displayName: String { company?.value ?? name.value }
}

extension User {
  /// The full name, or else the name.
  public var displayName: String { fullName?.value ?? name?.value ?? email?.value ?? "" }
}
