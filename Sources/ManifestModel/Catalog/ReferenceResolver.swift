import Diagnostics

/// Checks that a name in a manifest names something.
struct ReferenceResolver {
  private let catalog: Catalog
  private let resellers: Set<String>
  private let providers: Set<String>
  private let providerUsers: Set<String>
  private let operatorUsers: Set<String>
  private let invitations: Set<String>
  private let permissions: [String]

  init(_ catalog: Catalog) {
    self.catalog = catalog
    resellers = Set(catalog.resellers.map(\.name))
    providers = Set(catalog.providers.map(\.name))
    providerUsers = Set(catalog.providers.flatMap(\.users).compactMap(\.name?.value))
    operatorUsers = Set(catalog.operatorUsers.compactMap(\.name?.value))
    invitations = Set(catalog.invitations.map(\.name))
    permissions = catalog.roles.permissions.compactMap(\.id?.value)
  }

  func finding(for use: ReferenceUse, in manifest: Manifest) -> Finding? {
    let name = use.name
    switch use.target {
    case .role(let axis): return unknownRole(name, axis, in: manifest)
    case .permission:
      guard !permissions.contains(name.value) else { return nil }
      return CatalogBuilder.unknownValue(name, key: "permission", known: permissions)
    case .reseller: return missing(name, resellers, "reseller")
    case .provider: return missing(name, providers, "provider")
    case .invitation: return missing(name, invitations, "invitation")
    case .operatorUser: return missing(name, operatorUsers, "operator-user")
    case .user: return missingUser(name, in: manifest)
    case .customer: return missingCustomer(name, in: manifest)
    }
  }

  private func unknownRole(
    _ name: Located<String>, _ axis: RoleAxis, in manifest: Manifest
  ) -> Finding? {
    let known =
      catalog.roles.roleIDs(axis, for: manifest.partnerKind) + (axis == .company ? [] : ["none"])
    guard !known.contains(name.value) else { return nil }
    guard catalog.roles.roleIDs(axis).contains(name.value) else {
      let key = axis == .company ? "additionalRoles" : axis.rawValue
      return CatalogBuilder.unknownValue(name, key: key, known: known)
    }
    let arguments: [Argument] = [.text("found", name.value), .list("known", known)]
    return Finding("RP-X05", Message("not-offered", arguments), at: name.span)
  }

  private func missing(
    _ name: Located<String>, _ known: Set<String>, _ target: String
  ) -> Finding? {
    guard !known.contains(name.value) else { return nil }
    var arguments: [Argument] = [
      .text("found", name.value), .phrase("target", "reference." + target),
    ]
    let near = NearestName.of(name.value, in: known.sorted())
    if let near { arguments.append(.text("near", near)) }
    return Finding(
      "RP-X01", Message(near == nil ? "missing" : "missing-near", arguments), at: name.span)
  }

  private func missingUser(_ name: Located<String>, in manifest: Manifest) -> Finding? {
    let (owner, bare) = qualified(name.value)
    if owner == nil, providerUsers.contains(bare) { return nil }
    let homes = owner.map { [$0] } ?? resellerNames(of: manifest)
    if homes.contains(where: { catalog.reseller($0)?.user(named: bare) != nil }) { return nil }
    var known = homes.compactMap(catalog.reseller).flatMap(\.users).compactMap(\.name?.value)
    if let owner, let provider = catalog.provider(owner) {
      known += provider.users.compactMap(\.name?.value)
    }
    if known.contains(bare) { return nil }
    guard let owner else { return missing(name, Set(known).union(providerUsers), "user") }
    return missing(name, qualifiedBy: owner, known, "user")
  }

  private func missingCustomer(_ name: Located<String>, in manifest: Manifest) -> Finding? {
    let (owner, bare) = qualified(name.value)
    let homes = owner.map { [$0] } ?? resellerNames(of: manifest)
    if homes.contains(where: { catalog.customer(bare, of: $0) != nil }) { return nil }
    let known = homes.flatMap { catalog.customers(of: $0) }.map(\.name.value)
    guard let owner else { return missing(name, Set(known), "customer") }
    return missing(name, qualifiedBy: owner, known, "customer")
  }

  /// Reports a qualified name; where the owner is misspelt, that is put right.
  private func missing(
    _ name: Located<String>, qualifiedBy owner: String, _ known: [String], _ target: String
  ) -> Finding? {
    let owners = resellers.union(target == "user" ? providers : [])
    guard !owners.contains(owner) else {
      return missing(name, Set(known.map { "\(owner)/\($0)" }), target)
    }
    let bare = qualified(name.value).bare
    let near = NearestName.of(owner, in: owners.sorted())
    return missing(name, Set(near.map { ["\($0)/\(bare)"] } ?? []), target)
  }

  private func qualified(_ name: String) -> (owner: String?, bare: String) {
    guard name.utf8.contains(UInt8(ascii: "/")) else { return (nil, name) }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let owner = parts.first, let bare = parts.last else {
      return (nil, name)
    }
    return (owner, bare)
  }

  /// The resellers that a document is about.
  private func resellerNames(of manifest: Manifest) -> [String] {
    switch manifest {
    case .workspace, .provider, .roleCatalog: []
    case .reseller(let reseller): [reseller.name]
    case .customer(let customer): customer.resellers.map(\.reseller.value)
    case .customerList(let list): [list.reseller?.value].compactMap(\.self)
    case .invitation(let invitation): [invitation.reseller].compactMap(\.self)
    }
  }
}

extension Manifest {
  /// The kind of partner whose people stand in the document.
  fileprivate var partnerKind: PartnerKind? {
    switch self {
    case .reseller: .reseller
    case .provider: .provider
    case .workspace, .customer, .customerList, .invitation, .roleCatalog: nil
    }
  }
}

extension Catalog {
  /// The people of whoever operates the portal.
  public var operatorUsers: [User] {
    let party = workspace?.operatedBy
    if let provider = party?.provider.flatMap({ provider($0.value) }) { return provider.users }
    return party?.reseller.flatMap { reseller($0.value) }?.users ?? []
  }
}
