import ManifestCheck
import ManifestModel
import PortalPages
import TestSupport
import Testing

@Suite struct PeopleDisplayTests {
  private func pages(people: String) async throws -> String {
    let yaml = """
      kind: Workspace
      people: {reseller: \(people)}
      ---
      kind: Provider
      name: nord
      users: [{name: ola, fullName: Ola Stein, email: ola@nord.example, agent: admin-agent, admin: none}]
      ---
      kind: CustomerList
      reseller: lake
      customers:
        - name: mill
          provider: nord
          withReseller: [invited 2026-09-01 by nils, accepted 2026-09-02 by olgaprun]
          withProvider: accepted 2026-09-02
          delegatedAdmin: {dap: granted 2026-09-02}
        - {name: farm}
      ---
      kind: Reseller
      name: lake
      partnerships: [{provider: nord, history: active}]
      primaryContact: {firstName: Ida, lastName: Berg, email: ida@lake.example}
      enrolment: {history: [signed-in 2026-11-01 by ada, submitted 2026-11-08]}
      users:
        - {name: ada, fullName: Ada Lund, email: ada@lake.example, agent: admin-agent, admin: global-admin}
        - {name: nils, fullName: Nils Dahl, email: nils@lake.example, agent: helpdesk-agent, admin: none, tasks: [{permission: leads.manage}]}

      """
    let inspection = await inspection(of: yaml)
    let factory = SiteFactory(
      catalog: inspection.catalog, findings: inspection.findings, sources: inspection.sources,
      resources: Repository.resources,
      editions: BuiltInRoles.others(
        than: inspection.catalog.settings.edition, Repository.resources),
      today: inspection.today)
    let site = factory.site(of: try #require(inspection.catalog.reseller("lake")))
    return site.pages.filter { !$0.isChapter }.map(\.markdown).joined()
  }

  @Test("shows names in full unless the workspace says otherwise")
  func full() async throws {
    let text = try await pages(people: "full")
    for name in ["Ada Lund", "Ida Berg", "Nils Dahl", "Ola Stein", "olgaprun"] {
      #expect(text.contains(name), "\(name)")
    }
  }

  @Test("shows initials or roles instead of names everywhere", arguments: ["initials", "roles"])
  func hidden(people: String) async throws {
    let text = try await pages(people: people)
    for name in ["Lund", "Berg", "Dahl", "Stein", "olgaprun", "lake.example", "nord.example"] {
      #expect(!text.contains(name), "\(name)")
    }
    let contact = people == "roles" ? "The primary contact" : "I.B."
    #expect(text.contains("Who must act: \(contact)"))
  }
}
