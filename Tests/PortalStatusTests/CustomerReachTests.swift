import Diagnostics
import ManifestCheck
import ManifestModel
import PortalStatus
import TestSupport
import Testing

/// Who can reach a customer, by which role and way, and for how long.
@Suite struct CustomerReachTests {
  private static let people = """
    kind: Provider
    name: nord
    users:
      - {name: ingrid, agent: admin-agent, admin: none, since: 2021-03-01}
      - {name: odd, agent: none, admin: user-management-admin}
    ---
    kind: Reseller
    name: lake
    users:
      - {name: ada, agent: admin-agent, admin: global-admin, since: 2026-01-10}
      - {name: nils, agent: helpdesk-agent, admin: none, since: 2026-05-04, until: 2026-12-31}
      - {name: kim, agent: none, admin: user-management-admin, since: 2026-01-10}
      - {name: gone, agent: admin-agent, admin: none, until: 2026-11-21}
      - {name: next, agent: admin-agent, admin: none, since: 2026-11-23}
    partnerships: [{provider: nord, history: active}]
    ---
    kind: Reseller
    name: hill
    users: [{name: eva, agent: admin-agent, admin: none}]
    partnerships: [{provider: nord, history: active}]
    ---

    """

  private func reach(_ customer: String, of reseller: String = "lake") async throws -> [String] {
    let inspection = await inspection(of: CustomerReachTests.people + customer)
    let catalog = inspection.catalog
    let owner = try #require(catalog.reseller(reseller))
    let status = ResellerStatus(owner, catalog: catalog, findings: [], today: inspection.today)
    let finder = ReachFinder(owner, catalog: catalog, today: inspection.today)
    return finder.reach(of: try #require(status.customers.first)).map(words)
  }

  private func words(_ reach: CustomerReach) -> String {
    let way =
      switch reach.way {
      case .relationship: "relationship"
      case .delegated(let role): "as \(role.rawValue)"
      case .granular(let name, let roles): "\(name ?? "-") \(roles.joined(separator: "+"))"
      }
    let roles = reach.roles.compactMap(\.id?.value).joined(separator: "+")
    let home = reach.provider.map { "@\($0.name)" } ?? ""
    return "\(reach.user?.displayName ?? "?")\(home) \(roles) \(way) "
      + "\(reach.since.map(\.description) ?? "?")..\(reach.until.map(\.description) ?? "")"
  }

  @Test("names people, roles and ways, and the later of two beginnings")
  func ways() async throws {
    let found = try await reach(
      """
      kind: CustomerList
      reseller: lake
      customers:
        - {name: mill, withReseller: accepted 2026-03-02, provider: nord, withProvider: accepted 2026-03-02, delegatedAdmin: {dap: granted 2026-04-01}}

      """)
    #expect(
      found == [
        "ada admin-agent+global-admin relationship 2026-03-02..",
        "ada admin-agent as global-admin 2026-04-01..",
        "nils helpdesk-agent relationship 2026-05-04..2026-12-31",
        "nils helpdesk-agent as helpdesk-admin 2026-05-04..2026-12-31",
        "ingrid@nord admin-agent relationship 2026-03-02..",
      ])
  }

  @Test("leaves open who is in the groups of granular administration")
  func granular() async throws {
    let found = try await reach(
      """
      kind: CustomerList
      reseller: lake
      customers:
        - name: mill
          withReseller: invited 2026-11-09
          delegatedAdmin:
            gdap:
              - {name: Mill help, roles: [Global reader, User administrator], startsOn: 2026-06-01, endsOn: 2026-11-28, status: active}
              - {name: Old, roles: [Global reader], startsOn: 2025-06-01, endsOn: 2026-05-31, status: expired}

      """)
    #expect(found == ["?  Mill help Global reader+User administrator 2026-06-01..2026-11-28"])
  }

  @Test("shows a reseller nobody of a shared customer's other reseller")
  func shared() async throws {
    let customer = """
      kind: Customer
      name: mill
      relationships:
        - {reseller: lake, history: accepted 2026-03-02}
        - {reseller: hill, history: accepted 2026-05-05, delegatedAdmin: {dap: granted 2026-05-05}}
        - {provider: nord, history: accepted, delegatedAdmin: {gdap: [{name: For hill, roles: [Global reader], status: active}]}}

      """
    let found = try await reach(customer)
    #expect(
      found == [
        "ada admin-agent+global-admin relationship 2026-03-02..",
        "nils helpdesk-agent relationship 2026-05-04..2026-12-31",
        "ingrid@nord admin-agent relationship ?..", "?@nord  - Global reader ?..",
      ])
    #expect(
      try await reach(customer, of: "hill").prefix(2) == [
        "eva admin-agent relationship ?..", "eva admin-agent as global-admin ?..",
      ])
  }
}
