import Diagnostics

/// Finds names that are given twice and tenants that belong to two resellers.
enum DuplicateFinder {
  static func findings(in parts: CatalogParts) -> [Finding] {
    var seen = Seen()
    for workspace in parts.furtherWorkspaces {
      if let first = parts.workspace {
        seen.findings.append(
          Finding(
            "RP-X02", Message("second-workspace"), at: workspace.head.kindSpan,
            related: [RelatedPlace(first.head.kindSpan, Message("first"))]))
      }
    }
    for reseller in parts.resellers {
      seen.add(reseller.head.name, .reseller)
      seen.add(users: reseller.users, of: "reseller/" + reseller.name)
    }
    for provider in parts.providers {
      seen.add(provider.head.name, .provider)
      seen.add(users: provider.users, of: "provider/" + provider.name)
    }
    for customer in parts.customers {
      seen.add(relationshipsOf: customer)
      if customer.resellers.isEmpty { seen.add(customer.name, .customer) }
      for link in customer.resellers {
        seen.add(customer.name, .customer, within: link.reseller.value)
      }
    }
    for invitation in parts.invitations {
      let owner = invitation.from?.reseller?.value ?? invitation.from?.provider?.value ?? ""
      seen.add(invitation.head.name, .invitation, within: owner)
    }
    for (index, catalog) in parts.roleCatalogs.enumerated() {
      if let edition = catalog.edition { seen.add(edition.map(\.rawValue), .catalog) }
      seen.add(idsOf: catalog, "catalog/\(index)")
    }
    for reseller in parts.resellers {
      if let id = reseller.tenant?.id { seen.addTenant(id) }
    }
    return seen.findings
  }
}

/// What has been seen so far, with its first place.
private struct Seen {
  var findings: [Finding] = []
  private var places: [Key: SourceSpan] = [:]

  enum Named: String {
    case reseller, provider, customer, invitation, person, catalog, permission, role, tenant
  }

  private struct Key: Hashable {
    let target: Named
    let owner: String
    let name: String
  }

  mutating func add(
    _ name: Located<String>, _ target: Named, within owner: String = ""
  ) {
    add(Key(target: target, owner: owner, name: name.value), at: name.span) {
      Message(
        "name", [.text("found", name.value), .phrase("target", "reference.\(target.rawValue)")])
    }
  }

  mutating func add(users: [User], of owner: String) {
    for user in users {
      if let name = user.name { add(name, .person, within: owner) }
    }
  }

  mutating func add(relationshipsOf customer: Customer) {
    add(parties: customer.resellers.lazy.map(\.reseller))
    add(parties: customer.providers.lazy.map(\.provider))
  }

  /// Each customer counts for itself, so that nothing needs to be remembered; most have one of each.
  private mutating func add(parties: some Collection<Located<String>>) {
    guard parties.count > 1 else { return }
    var seen: [String: SourceSpan] = [:]
    for party in parties {
      let first = seen[party.value]
      seen[party.value] = first ?? party.span
      guard let first, first != party.span else { continue }
      report(Message("relationship", [.text("found", party.value)]), at: party.span, after: first)
    }
  }

  mutating func add(idsOf catalog: RoleCatalog, _ owner: String) {
    for permission in catalog.permissions {
      if let id = permission.id { add(id, .permission, within: owner) }
    }
    for role in catalog.roles {
      if let id = role.id { add(id, .role, within: owner) }
    }
  }

  mutating func addTenant(_ id: Located<String>) {
    add(Key(target: .tenant, owner: "", name: id.value), at: id.span) {
      Message("tenant", [.text("found", id.value)])
    }
  }

  private mutating func add(_ key: Key, at span: SourceSpan, _ message: () -> Message) {
    guard let first = places[key] else {
      places[key] = span
      return
    }
    if first != span { report(message(), at: span, after: first) }
  }

  private mutating func report(_ message: Message, at span: SourceSpan, after first: SourceSpan) {
    let related = [RelatedPlace(first, Message("first"))]
    findings.append(Finding("RP-X02", message, at: span, related: related))
  }
}
