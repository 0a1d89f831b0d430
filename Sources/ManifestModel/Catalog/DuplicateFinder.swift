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
      seen.add(reseller.head.name, "reference.reseller")
      seen.add(users: reseller.users, of: "reseller/" + reseller.name)
    }
    for provider in parts.providers {
      seen.add(provider.head.name, "reference.provider")
      seen.add(users: provider.users, of: "provider/" + provider.name)
    }
    for customer in parts.customers {
      seen.add(relationshipsOf: customer)
      if customer.resellers.isEmpty { seen.add(customer.name, "reference.customer") }
      for link in customer.resellers {
        seen.add(customer.name, "reference.customer", within: link.reseller.value)
      }
    }
    for invitation in parts.invitations {
      let owner = invitation.from?.reseller?.value ?? invitation.from?.provider?.value ?? ""
      seen.add(invitation.head.name, "reference.invitation", within: owner)
    }
    for (index, catalog) in parts.roleCatalogs.enumerated() {
      if let edition = catalog.edition { seen.add(edition.map(\.rawValue), "reference.catalog") }
      seen.add(idsOf: catalog, "catalog/\(index)")
    }
    for reseller in parts.resellers {
      if let id = reseller.tenant?.id { seen.addTenant(id) }
    }
    return seen.findings
  }
}

private struct Seen {
  var findings: [Finding] = []
  private var places: [Key: SourceSpan] = [:]

  private struct Key: Hashable {
    let target: String
    let owner: String
    let name: String
  }

  mutating func add(_ name: Located<String>, _ target: String, within owner: String = "") {
    add(
      Key(target: target, owner: owner, name: name.value), at: name.span,
      Message("name", [.text("found", name.value), .phrase("target", target)]))
  }

  mutating func add(users: [User], of owner: String) {
    for user in users {
      if let name = user.name { add(name, "reference.person", within: owner) }
    }
  }

  mutating func add(relationshipsOf customer: Customer) {
    let parties =
      customer.resellers.map { ("reseller", $0.reseller) }
      + customer.providers.map { ("provider", $0.provider) }
    for (kind, party) in parties {
      add(
        Key(target: kind, owner: "\(customer.span)", name: party.value), at: party.span,
        Message("relationship", [.text("found", party.value)]))
    }
  }

  mutating func add(idsOf catalog: RoleCatalog, _ owner: String) {
    for permission in catalog.permissions {
      if let id = permission.id { add(id, "reference.permission", within: owner) }
    }
    for role in catalog.roles {
      if let id = role.id { add(id, "reference.role", within: owner) }
    }
  }

  mutating func addTenant(_ id: Located<String>) {
    add(
      Key(target: "tenant", owner: "", name: id.value), at: id.span,
      Message("tenant", [.text("found", id.value)]))
  }

  private mutating func add(_ key: Key, at span: SourceSpan, _ message: Message) {
    guard let first = places[key] else {
      places[key] = span
      return
    }
    guard first != span else { return }
    let related = [RelatedPlace(first, Message("first"))]
    findings.append(Finding("RP-X02", message, at: span, related: related))
  }
}
