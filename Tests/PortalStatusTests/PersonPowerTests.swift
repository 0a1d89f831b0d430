import Diagnostics
import ManifestCheck
import ManifestModel
import ManifestRules
import PortalStatus
import TestSupport
import Testing

/// What the roles of a person allow, held against the recorded tasks.
@Suite struct PersonPowerTests {
  private func power(_ roles: String, tasks: [String] = []) async throws -> PersonPower {
    let list = tasks.map { "{permission: \($0)}" }.joined(separator: ", ")
    let yaml = """
      kind: Reseller
      name: lake
      users:
        - {name: ida, \(roles), tasks: [\(list)]}
        - {name: other, agent: admin-agent, admin: global-admin}
        - {name: gone, agent: admin-agent, admin: none, until: 2026-11-21}

      """
    let catalog = await inspection(of: yaml).catalog
    let today = try #require(Day("2026-11-22"))
    let powers = PersonPower.all(
      of: try #require(catalog.reseller("lake")), catalog, LeastPrivilege(catalog, today: today),
      today: today)
    #expect(powers.compactMap(\.user.name?.value) == ["ida", "other"])
    return try #require(powers.first)
  }

  @Test("adds up both roles, and keeps the condition")
  func allowed() async throws {
    let power = try await power("agent: helpdesk-agent, admin: user-management-admin")
    #expect(
      power.allowed.map { $0.permission + ($0.exception.map { " -\($0.rawValue)" } ?? "") } == [
        "customer.search-view", "customer.service-health", "customer.request-support -office-365",
        "customer.manage-subscriptions-services -office-365", "users.manage",
        "partner-profile.view-all",
      ])
    #expect(!power.hasFullAccess)
    guard case .noTasks = power.fit else {
      Issue.record("\(power.fit)")
      return
    }
  }

  @Test("names the smaller choice, and what it would take away")
  func tooMuch() async throws {
    let power = try await power(
      "agent: admin-agent, admin: user-management-admin", tasks: ["users.manage"])
    guard case .tooMuch(let choice, let lost) = power.fit else {
      Issue.record("\(power.fit)")
      return
    }
    #expect(RoleAxis.stated.map(choice.statement) == ["none", "user-management-admin"])
    #expect(
      lost == [
        "customer.service-health-and-requests", "customer.request-dap",
        "customer.administer-on-behalf",
      ])
  }

  @Test("finds roles that fit, and tasks beyond them")
  func fits() async throws {
    let fitting = try await power(
      "agent: admin-agent, admin: none", tasks: ["customer.request-dap"])
    guard case .fits = fitting.fit else {
      Issue.record("\(fitting.fit)")
      return
    }
    let lacking = try await power(
      "agent: helpdesk-agent, admin: none",
      tasks: ["leads.manage", "customer.request-support, service: office-365"])
    guard case .tooLittle = lacking.fit else {
      Issue.record("\(lacking.fit)")
      return
    }
    #expect(lacking.tasks.map(\.answer) == [.denied, .denied])
  }

  @Test("judges nobody whose role is not recorded")
  func unclear() async throws {
    guard case .unclear = try await power("agent: admin-agent", tasks: ["users.manage"]).fit else {
      Issue.record("a missing role was judged")
      return
    }
  }

  @Test("tells whether a task needs the power beyond the programme")
  func beyond() async throws {
    let without = try await power("agent: none, admin: global-admin", tasks: ["users.manage"])
    #expect(without.hasFullAccess && !without.needsFullAccess)
    let with = try await power("agent: none, admin: global-admin", tasks: ["partnership.accept"])
    #expect(with.hasFullAccess && with.needsFullAccess)
  }
}
