import Diagnostics
import ManifestCheck
import ManifestModel
import TestSupport
import Testing

/// The linked manifests: who belongs to whom, and which sites show what.
@Suite struct CatalogTests {
  private let portal = """
    kind: Workspace
    operator: {provider: northgate}
    publicProviders: [westgate]
    ---
    kind: Provider
    name: northgate
    users: [{name: elena}, {name: ida}]
    ---
    kind: Provider
    name: southgate
    users: [{name: karl}]
    ---
    kind: Provider
    name: westgate
    ---
    kind: Provider
    name: eastgate
    ---
    kind: Reseller
    name: lakeside
    users: [{name: ida, email: ida@lakeside.example}]
    partnerships: [{provider: southgate}]
    ---
    kind: Reseller
    name: hilltop
    partnerships: [{provider: southgate}]
    ---
    kind: Reseller
    name: riverside
    ---
    kind: CustomerList
    reseller: lakeside
    customers: [{name: b}, {name: a}]
    ---
    kind: Customer
    name: shared
    relationships: [{reseller: lakeside}, {reseller: hilltop}, {provider: southgate}]
    ---
    kind: CustomerList
    reseller: hilltop
    customers: [{name: a}]
    ---
    kind: Invitation
    name: first
    from: {reseller: hilltop}
    to: [a, shared]
    ---
    kind: Invitation
    name: second
    type: partnership
    from: {provider: southgate}
    to: lakeside
    ---
    kind: RoleCatalog
    edition: 2023
    """

  @Test("lists resellers and providers by name, customers and invitations by place")
  func lists() async {
    let found = await inspection(of: portal)
    #expect(structure(found) == [])
    let catalog = found.catalog
    #expect(catalog.resellers.map(\.name) == ["hilltop", "lakeside", "riverside"])
    #expect(catalog.providers.map(\.name) == ["eastgate", "northgate", "southgate", "westgate"])
    #expect(catalog.customers.map(\.name.value) == ["b", "a", "shared", "a"])
    #expect(catalog.invitations.map(\.name) == ["first", "second"])
    #expect(catalog.operatorUsers.map(\.name?.value) == ["elena", "ida"])
  }

  @Test("gives each reseller its own customers and the shared one to both")
  func customers() async throws {
    let catalog = await inspection(of: portal).catalog
    #expect(catalog.customers(of: "lakeside").map(\.name.value) == ["b", "a", "shared"])
    #expect(catalog.customers(of: "hilltop").map(\.name.value) == ["shared", "a"])
    #expect(catalog.customers(of: "riverside").isEmpty)
    #expect(catalog.customers(of: "nobody").isEmpty)
    let own = try #require(catalog.customer("a", of: "lakeside"))
    let other = try #require(catalog.customer("a", of: "hilltop"))
    #expect(own.span != other.span)
    #expect(catalog.customer("hilltop/a", of: "hilltop")?.span == other.span)
    #expect(catalog.customer("hilltop/a", of: "lakeside") == nil)
    #expect(catalog.customer("b", of: "hilltop") == nil)
    let shared = try #require(catalog.customer("shared", of: "hilltop"))
    #expect(shared.link(toReseller: "lakeside") != nil)
    #expect(shared.link(toReseller: "riverside") == nil)
    #expect(shared.link(toProvider: "southgate") != nil)
    #expect(shared.link(toProvider: "northgate") == nil)
  }

  @Test("keeps the first of two customers of one name")
  func repeatedCustomers() async {
    let list = "kind: CustomerList\nreseller: lakeside\n"
    let catalog = await inspection(
      of: list + "customers: [{name: a, company: One}, {name: a, company: Two}]"
    ).catalog
    #expect(catalog.customers(of: "lakeside").map(\.company?.value) == ["One"])
    #expect(catalog.customer("a", of: "lakeside")?.company?.value == "One")
  }

  @Test("gives invitations to the reseller who sends or who is invited to a partnership")
  func invitations() async {
    let catalog = await inspection(of: portal).catalog
    #expect(catalog.invitations(of: "hilltop").map(\.name) == ["first"])
    #expect(catalog.invitations(of: "lakeside").map(\.name) == ["second"])
    #expect(catalog.invitations(of: "riverside").isEmpty)
  }

  @Test("finds people at the reseller first, then at its partners, then at other providers")
  func people() async {
    let catalog = await inspection(of: portal).catalog
    #expect(catalog.user("ida", near: "lakeside")?.email?.value == "ida@lakeside.example")
    #expect(catalog.user("lakeside/ida", near: "lakeside")?.email != nil)
    #expect(catalog.user("karl", near: "lakeside")?.name?.value == "karl")
    #expect(catalog.user("elena", near: "lakeside")?.name?.value == "elena")
    #expect(catalog.user("ida", near: nil)?.email == nil)
    #expect(catalog.user("nobody", near: "lakeside") == nil)
  }

  @Test("shows each document on the sites that it concerns")
  func scopes() async {
    let found = await inspection(of: portal)
    let scopes = found.catalog.documents.map(\.scope)
    #expect(
      scopes == [
        .all, .all, .resellers(["hilltop", "lakeside"]), .all, .resellers([]),
        .resellers(["lakeside"]), .resellers(["hilltop"]), .resellers(["riverside"]),
        .resellers(["lakeside"]), .resellers(["hilltop", "lakeside"]), .resellers(["hilltop"]),
        .resellers(["hilltop"]), .resellers(["lakeside"]), .all,
      ])
    for document in found.catalog.documents {
      #expect(found.catalog.scope(of: document.span) == document.scope)
    }
    #expect(SiteScope.all.covers("riverside"))
    #expect(SiteScope.resellers(["lakeside"]).covers("lakeside"))
    #expect(!SiteScope.resellers(["lakeside"]).covers("hilltop"))
  }

  @Test("shows a place outside all documents everywhere")
  func unknownScope() async {
    let catalog = await inspection(of: portal).catalog
    let place = SourceSpan(source: SourceID(7), start: .start, end: .start)
    #expect(catalog.scope(of: place) == .all)
  }

  @Test("takes the catalogue of the workspace's edition, a portal's own one first")
  func roleCatalogues() async {
    let own = "---\nkind: RoleCatalog\nedition: 2023\nroles: [{id: reader, axis: agent}]"
    let chosen = await inspection(of: "kind: Workspace\nedition: 2023\n" + own).catalog.roles
    #expect(chosen.roleIDs(.agent) == ["reader"])
    let other = await inspection(of: "kind: Workspace\n" + own).catalog.roles
    #expect(other.roleIDs(.agent) == ["admin-agent", "helpdesk-agent"])
  }
}
