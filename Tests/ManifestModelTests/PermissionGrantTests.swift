import Diagnostics
import ManifestCheck
import ManifestModel
import TestSupport
import Testing

/// Why somebody may do something, and what other editions say instead.
@Suite struct PermissionGrantTests {
  private func grant(_ permission: String, _ agent: String, _ admin: String) async -> String? {
    let catalog = await inspection(
      of: "kind: Reseller\nusers: [{name: ida, agent: \(agent), admin: \(admin)}]"
    ).catalog
    return catalog.resellers.first?.users.first.flatMap {
      catalog.roles.grant(of: permission, to: $0)
    }.map { grant in
      let roles = grant.roles.compactMap(\.id?.value).joined(separator: " + ")
      return roles + (grant.isByFullAccess ? " by full access" : "")
        + (grant.exception.map { " but not \($0.rawValue)" } ?? "")
    }
  }

  @Test(
    "names the role that gives a permission, and on what condition",
    arguments: [
      ("users.manage", "admin-agent", "none", nil),
      ("leads.manage", "admin-agent", "none", nil),
      ("users.manage", "none", "user-management-admin", "user-management-admin"),
      ("customer.request-dap", "admin-agent", "global-admin", "admin-agent"),
      ("customer.search-view", "admin-agent", "global-admin", "global-admin by full access"),
      ("partnership.accept", "none", "global-admin", "global-admin"),
      ("customer.request-support", "helpdesk-agent", "none", "helpdesk-agent but not office-365"),
      (
        "customer.request-support", "helpdesk-agent", "global-admin",
        "global-admin by full access"
      ),
      (
        "customer.request-support", "[helpdesk-agent, admin-agent]", "none",
        "helpdesk-agent + admin-agent"
      ),
    ] as [(String, String, String, String?)])
  func grants(permission: String, agent: String, admin: String, expected: String?) async {
    #expect(await grant(permission, agent, admin) == expected)
  }

  @Test("gives the answers in which two editions differ, for roles that both have")
  func changes() async throws {
    let own = await inspection(of: "kind: Workspace\nedition: 2017-reseller").catalog.roles
    let other = await inspection(of: "kind: Workspace\nedition: 2023").catalog.roles
    let changes = own.changes(in: other, for: .reseller)
    let helpdesk = changes.filter { $0.role == "helpdesk-agent" }
    let condition = PermissionAnswer.conditional(service: .office365, requires: "admin-agent")
    #expect(
      helpdesk.prefix(4).map { [$0.permission, "\($0.here)", "\($0.there)"] } == [
        ["customer.service-health", "allowed", "notStated"],
        ["customer.request-support", "\(condition)", "allowed"],
        ["customer.manage-subscriptions-services", "\(condition)", "notStated"],
        ["customer.request-relationship", "denied", "notStated"],
      ])
    // Full access is the same in both, whatever the documents name.
    #expect(Set(changes.map(\.role)) == ["admin-agent", "helpdesk-agent", "user-management-admin"])
    #expect(own.changes(in: own, for: .reseller) == [])
  }

  @Test("leaves out roles that a reseller cannot have")
  func offered() async {
    let own = await inspection(of: "kind: Workspace\nedition: 2017-general").catalog.roles
    let other = await inspection(of: "kind: Workspace\nedition: 2023").catalog.roles
    let resellers = Set(own.changes(in: other, for: .reseller).map(\.role))
    let providers = Set(own.changes(in: other, for: .provider).map(\.role))
    #expect(providers.subtracting(resellers) == ["sales-agent"])
  }

  @Test("knows which permissions open the affairs of customers")
  func concerns() async {
    let roles = await inspection(of: "kind: Workspace\nedition: 2023").catalog.roles
    let found = roles.permissions.filter(\.concernsCustomers).compactMap(\.id?.value)
    #expect(found.contains("customers.manage") && found.contains("subscriptions.manage"))
    #expect(found.contains("customer-analytics.view"))
    #expect(!found.contains("users.manage") && !found.contains("microsoft.full-access"))
    #expect(!found.contains("azure-subscription.cancel"))
  }
}
