import Diagnostics
import ManifestCheck
import ManifestModel
import TestSupport
import Testing

/// What the table of roles answers, with its traps.
@Suite struct PermissionTests {
  private func catalog() async -> RoleCatalog { await inspection(of: "").catalog.roles }

  private func user(_ agent: String?, _ admin: String?) async -> User? {
    let fields = [agent.map { "agent: \($0)" }, admin.map { "admin: \($0)" }].compactMap(\.self)
    let record = (["name: ida"] + fields).joined(separator: ", ")
    return await inspection(of: "kind: Reseller\nusers: [{\(record)}]").catalog.resellers.first?
      .users.first
  }

  private func answer(
    _ permission: String, _ agent: String?, _ admin: String?, _ service: Service? = nil
  ) async throws -> PermissionAnswer {
    let user = try #require(await user(agent, admin))
    return await catalog().answer(permission, for: user, service: service)
  }

  @Test("has the four roles of the edition, two on each axis")
  func roles() async {
    let catalog = await catalog()
    #expect(catalog.edition?.value == .reseller2017)
    #expect(catalog.roleIDs(.agent) == ["admin-agent", "helpdesk-agent"])
    #expect(catalog.roleIDs(.admin) == ["global-admin", "user-management-admin"])
    #expect(catalog.permissions.count == 17)
    #expect(
      catalog.permissions.filter(\.wildcard).compactMap(\.id?.value) == ["microsoft.full-access"])
  }

  @Test("answers each cell of the table as it stands")
  func cells() async throws {
    let catalog = await catalog()
    let needsAdminAgent = PermissionAnswer.conditional(service: .office365, requires: "admin-agent")
    let expected: [(String, String, PermissionAnswer)] = [
      ("admin-agent", "customer.service-health-and-requests", .allowed),
      ("admin-agent", "customer.request-dap", .allowed),
      ("admin-agent", "customer.administer-on-behalf", .allowed),
      ("admin-agent", "users.manage", .denied),
      ("admin-agent", "partner-center.service-requests", .denied),
      ("helpdesk-agent", "customer.search-view", .allowed),
      ("helpdesk-agent", "customer.service-health", .allowed),
      ("helpdesk-agent", "customer.request-support", needsAdminAgent),
      ("helpdesk-agent", "customer.manage-subscriptions-services", needsAdminAgent),
      ("helpdesk-agent", "partner-profile.view", .denied),
      ("helpdesk-agent", "customer.request-relationship", .denied),
      ("helpdesk-agent", "leads.manage", .denied),
      ("global-admin", "partner-center.support-tickets", .allowed),
      ("global-admin", "partner-users.manage", .allowed),
      ("global-admin", "partnership.accept", .allowed),
      ("user-management-admin", "users.manage", .allowed),
      ("user-management-admin", "partner-profile.view-all", .allowed),
    ]
    for (id, permission, answer) in expected {
      let role = try #require(catalog.role(id))
      #expect(catalog.answer(permission, for: role) == answer, "\(id) \(permission)")
    }
    let stated = Set(expected.map { "\($0.0) \($0.1)" }).union([
      "global-admin microsoft.full-access"
    ])
    for role in catalog.roles {
      for permission in catalog.permissions.compactMap(\.id?.value) {
        let isStated = stated.contains("\(role.id?.value ?? "") \(permission)")
        #expect((catalog.answer(permission, for: role) != .notStated) == isStated)
      }
    }
  }

  @Test("T3: the two axes are two questions, and the wider answer holds")
  func axes() async throws {
    #expect(try await answer("users.manage", "admin-agent", "none") == .denied)
    #expect(try await answer("users.manage", "admin-agent", "user-management-admin") == .allowed)
    #expect(try await answer("users.manage", "none", "user-management-admin") == .allowed)
    #expect(try await answer("leads.manage", "helpdesk-agent", "user-management-admin") == .denied)
    #expect(try await answer("users.manage", "none", "none") == .notStated)
    #expect(try await answer("users.manage", nil, nil) == .notStated)
    #expect(try await answer("users.manage", "no-such-role", nil) == .notStated)
  }

  @Test("T4: a helpdesk agent needs the admin agent's role for Office 365 alone")
  func conditional() async throws {
    let condition = PermissionAnswer.conditional(service: .office365, requires: "admin-agent")
    for permission in ["customer.request-support", "customer.manage-subscriptions-services"] {
      #expect(try await answer(permission, "helpdesk-agent", "none") == condition)
      #expect(try await answer(permission, "helpdesk-agent", "none", .office365) == condition)
      #expect(try await answer(permission, "helpdesk-agent", "none", .azure) == .allowed)
      #expect(try await answer(permission, "helpdesk-agent", "none", .dynamics365) == .allowed)
      #expect(try await answer(permission, "helpdesk-agent", "none", .other) == .allowed)
      #expect(try await answer(permission, "admin-agent", "none", .office365) == .notStated)
    }
  }

  @Test("T4: Microsoft 365 is Office 365 under its later name")
  func alias() async throws {
    let condition = PermissionAnswer.conditional(service: .office365, requires: "admin-agent")
    let permission = "customer.request-support"
    #expect(try await answer(permission, "helpdesk-agent", "none", .microsoft365) == condition)
    #expect(Service.microsoft365.canonical == .office365)
    #expect(Service.dynamics365.canonical == .dynamicsCRM)
    #expect(Service.azure.canonical == .azure)
  }

  @Test("T4: a condition is met by the role that it asks for, on whichever axis it stands")
  func metCondition() async throws {
    let found = await inspection(
      of: """
        kind: Reseller
        users: [{name: ida, agent: helper, admin: chief}, {name: max, agent: helper, admin: none}]
        ---
        kind: RoleCatalog
        edition: 2017-reseller
        permissions: [{id: help}]
        roles:
        - id: helper
          axis: agent
          conditional: [{permission: help, when: {service: office-365}, requires: chief}]
        - {id: chief, axis: admin}
        """)
    #expect(structure(found) == [])
    let users = try #require(found.catalog.resellers.first?.users)
    let answers = users.map { found.catalog.roles.answer("help", for: $0, service: .office365) }
    #expect(answers == [.allowed, .conditional(service: .office365, requires: "chief")])
  }

  @Test("T8: an empty list of denials allows nothing, only full access stands for everything")
  func wildcard() async throws {
    let catalog = await catalog()
    for permission in catalog.permissions.compactMap(\.id?.value) {
      #expect(try await answer(permission, "none", "global-admin") == .allowed)
    }
    #expect(try await answer("leads.manage", "none", "user-management-admin") == .notStated)
    #expect(try await answer("users.manage", "admin-agent", "global-admin") == .allowed)
    #expect(catalog.roles.filter(catalog.hasFullAccess).compactMap(\.id?.value) == ["global-admin"])
  }

  @Test("T9: what no cell of a role names is not stated, which is no denial")
  func notStated() async throws {
    #expect(try await answer("leads.manage", "admin-agent", "none") == .notStated)
    #expect(try await answer("partnership.accept", "helpdesk-agent", "none") == .notStated)
    #expect(try await answer("no.such-permission", "admin-agent", "none") == .notStated)
    #expect(
      try await answer("partner-profile.view", "helpdesk-agent", "user-management-admin") == .denied
    )
  }

  @Test("T10: nobody but the Global admin is said to request a relationship")
  func requestRelationship() async throws {
    let permission = "customer.request-relationship"
    #expect(try await answer(permission, "admin-agent", "none") == .notStated)
    #expect(try await answer("customer.request-dap", "admin-agent", "none") == .allowed)
    #expect(try await answer(permission, "helpdesk-agent", "none") == .denied)
    #expect(try await answer(permission, "none", "user-management-admin") == .notStated)
    #expect(try await answer(permission, "helpdesk-agent", "global-admin") == .allowed)
  }

  @Test("T1: an admin agent does not manage users, whatever the step before says")
  func managesUsers() async throws {
    let catalog = await catalog()
    for (agent, admin, expected) in [
      ("admin-agent", "none", false), ("helpdesk-agent", "none", false), ("none", "none", false),
      ("none", "global-admin", true), ("none", "user-management-admin", true),
      ("admin-agent", "global-admin", true), ("admin-agent", "user-management-admin", true),
    ] {
      let user = try #require(await user(agent, admin))
      #expect(catalog.managesUsers(user) == expected, "\(agent) \(admin)")
    }
  }
}
