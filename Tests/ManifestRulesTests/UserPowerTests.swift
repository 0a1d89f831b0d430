import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// What the examples of the pages cannot show about how much somebody may do, and about new users.
@Suite struct UserPowerTests {
  @Test("names the second of several roles, and reads the first as long as nobody has decided")
  func severalRoles() async {
    let yaml = reseller(
      "agent: [helpdesk-agent, admin-agent], admin: none, tasks: [{permission: leads.manage}]")
    #expect(await seen("RP-U03", yaml) == ["4:59-4:70 warning agent"])
    #expect(await seen("RP-X13", yaml) == [])
    let beyond = await inspect(yaml).filter { $0.rule.code == "RP-U13" }
    #expect(beyond.map(\.finding.message.key) == ["denied"])
  }

  @Test(
    "takes only different words for several roles",
    arguments: [
      ("[admin-agent]", []), ("[admin-agent, admin-agent]", []),
      ("[none, admin-agent]", ["RP-U03 agent-and-none"]),
      ("[admin-agent, admin-agnet]", ["RP-U03 agent", "RP-X05 unknown-value-near"]),
      ("[]", ["RP-U01 agent"]), ("{admin-agent: yes}", ["RP-X13 mapping-for-list"]),
    ] as [(String, [String])])
  func axisForms(agent: String, expected: [String]) async {
    let found = await inspect(reseller("agent: \(agent), admin: user-management-admin"))
      .filter { [.users, .structure].contains($0.rule.area) && $0.severity != .info }
      .filter { $0.rule.code != "RP-U06" }
    #expect(found.map { "\($0.rule.code.text) \($0.finding.message.key)" }.sorted() == expected)
  }

  @Test("lets several roles count together, where a later edition has them")
  func rolesTogether() async {
    let yaml = reseller(
      "agent: [helpdesk-agent, admin-agent], admin: none, "
        + "tasks: [{permission: customer.request-support, service: office-365}]")
    let later = "kind: Workspace\nname: later\nedition: 2023\n---\n" + yaml
    #expect(await seen("RP-U14", yaml) == [])
    #expect(await seen("RP-U03", later) == [])
  }

  @Test("T1: whoever finished needs both roles, and the table decides about users")
  func finisher() async {
    let expected: [(String, String)] = [
      ("agent: admin-agent, admin: none", "not-manager"),
      ("agent: none, admin: global-admin", "not-agent"),
      ("agent: helpdesk-agent, admin: none", "neither"),
      ("agent: admin-agent, admin: global-admin", ""),
      ("agent: admin-agent, admin: user-management-admin", ""),
      ("agent: admin-agent", ""),
      ("agent: admin-agent, admin: none, until: 2026-11-21", ""),
    ]
    for (roles, key) in expected {
      let yaml =
        reseller(roles) + user("otto", "agent: admin-agent, admin: global-admin")
        + "enrolment: {history: [account-ready, admin-agent-confirmed by ida]}\n"
      let wanted = key.isEmpty ? [] : ["6:63-6:66 warning \(key)"]
      #expect(await seen("RP-U08", yaml) == wanted, "\(roles)")
    }
  }

  @Test("T2: leaves it to one rule when nobody at all is an admin agent")
  func nobodyIsAgent() async {
    let yaml =
      reseller("agent: none, admin: global-admin")
      + "enrolment: {history: [account-ready, admin-agent-confirmed by ida]}\n"
    #expect(await seen("RP-U08", yaml) == [])
    #expect(await seen("RP-E08", yaml).count == 1)
  }

  @Test(
    "suggests a smaller role only where it does for every task",
    arguments: [
      ("admin-agent, admin: user-management-admin", ["users.manage"], "none/user-management-admin"),
      ("admin-agent, admin: user-management-admin", ["customer.request-dap"], "admin-agent/none"),
      ("admin-agent, admin: user-management-admin", ["customer.request-dap", "users.manage"], ""),
      ("helpdesk-agent, admin: global-admin", ["customer.search-view"], "helpdesk-agent/none"),
      ("none, admin: global-admin", ["users.manage"], "none/user-management-admin"),
      ("none, admin: global-admin", ["leads.manage"], ""),
      ("none, admin: global-admin", ["customer.request-support"], ""),
      ("admin-agent, admin: none", ["users.manage"], ""),
      ("admin-agent, admin: global-admin", ["no.such-thing"], ""),
      ("admin-agent, admin: global-admin", [], ""),
    ])
  func smallerRole(roles: String, tasks: [String], enough: String) async {
    let list = tasks.map { "{permission: \($0)}" }.joined(separator: ", ")
    let yaml =
      reseller("agent: \(roles), tasks: [\(list)]")
      + user("otto", "agent: admin-agent, admin: global-admin")
    let found = await inspect(yaml).filter { $0.rule.code == "RP-U09" }
    let chosen = found.map { reported in
      ["agent", "admin"].map { text($0, of: reported.finding) }.joined(separator: "/")
    }
    #expect(chosen == (enough.isEmpty ? [] : [enough]))
  }

  @Test("never suggests to give up what only one person has, or what an office takes")
  func duties() async {
    let ida = "agent: admin-agent, admin: user-management-admin, tasks: [{permission: TASK}]"
    let manager = reseller(ida.replacing("TASK", with: "customer.request-dap"))
    #expect(await seen("RP-U09", manager) == [])
    let agent = reseller(ida.replacing("TASK", with: "users.manage"))
    #expect(await seen("RP-U09", agent) == [])
    let other = user("otto", "agent: admin-agent, admin: global-admin")
    #expect(await seen("RP-U09", agent + other) == ["4:42-4:53 info less-would-do"])
    let finisher = "enrolment: {history: [account-ready, admin-agent-confirmed by ida]}\n"
    #expect(await seen("RP-U09", agent + other + finisher) == [])
    let holder = reseller(
      "agent: none, admin: global-admin, tasks: [{permission: users.manage}]")
    #expect(await seen("RP-U09", holder + other) == ["4:55-4:67 info less-would-do"])
    #expect(await seen("RP-U09", holder + other + "workAccount: {globalAdmin: ida}\n") == [])
    let later = "kind: Workspace\nname: later\nedition: 2023\n---\n"
    #expect(await seen("RP-U09", later + holder + other) == [])
  }

  @Test("leaves the roles of the company as they are, and counts on what they allow")
  func companyRoles() async {
    let yaml =
      "kind: Workspace\nname: later\nedition: 2023\n---\n"
      + reseller(
        "agent: admin-agent, admin: none, additionalRoles: [account-admin], "
          + "tasks: [{permission: users.manage}]")
      + user("otto", "agent: admin-agent, admin: global-admin")
    let found = await inspect(yaml).filter { $0.rule.code == "RP-U09" }
    #expect(found.map { text("enough", of: $0.finding) } == ["account-admin"])
    #expect(await seen("RP-U09", yaml) == ["8:42-8:53 info less-would-do"])
  }

  @Test("is quiet about full access when a task needs it, or while the reseller enrols")
  func fullAccess() async {
    let place = "4:55-4:67 info"
    let role = "agent: none, admin: global-admin"
    #expect(await seen("RP-U10", reseller(role)) == ["\(place) no-tasks"])
    #expect(
      await seen("RP-U10", reseller(role + ", tasks: [{permission: users.manage}]"))
        == ["\(place) no-task"])
    for task in ["partnership.accept", "partner-users.manage", "microsoft.full-access"] {
      let yaml = reseller(role + ", tasks: [{permission: users.manage}, {permission: \(task)}]")
      #expect(await seen("RP-U10", yaml) == [], "\(task)")
    }
    #expect(await seen("RP-U10", reseller(role) + "enrolment: {history: submitted}\n") == [])
    #expect(await seen("RP-U10", reseller(role + ", until: 2026-11-21")) == [])
  }

  @Test("counts the Global admins who are there, in the edition of 2023 alone")
  func globalAdmins() async {
    let later = "kind: Workspace\nname: later\nedition: 2023\n---\n"
    let one = reseller("agent: none, admin: global-admin")
    #expect(await seen("RP-U11", one) == [])
    #expect(await seen("RP-U11", later + one) == ["8:55-8:67 warning one"])
    let second = user("otto", "agent: none, admin: global-admin")
    #expect(await seen("RP-U11", later + one + second) == [])
    let former = second.replacing("}\n", with: ", until: 2026-11-21}\n")
    #expect(await seen("RP-U11", later + one + former) == ["8:55-8:67 warning one"])
    #expect(await seen("RP-U11", later + one + user("otto", "agent: none")) == [])
    #expect(await seen("RP-U11", later + "kind: Reseller\nname: lake\n") == [])
  }

  @Test("leaves the lack of any Global admin to the rule about enrolment where that speaks")
  func noGlobalAdmin() async {
    let yaml =
      "kind: Workspace\nname: later\nedition: 2023\n---\n"
      + reseller("agent: admin-agent, admin: user-management-admin")
    #expect(await seen("RP-U11", yaml) == [])
    let old = yaml + "enrolment: {alreadyInCsp: true, history: account-ready}\n"
    #expect(await seen("RP-U11", old) == ["9:42-9:55 warning none"])
  }

  @Test(
    "asks for the hand-over only of new users, but for an unchanged password always",
    arguments: [
      ("since: 2026-10-23", "not-sent"), ("since: 2026-10-22", ""), ("since: 2026-11-23", ""),
      ("since: 2026-11-22", "not-sent"), ("fullName: Ida", ""),
      ("onboarding: {credentialsSentOn: 2026-10-23}", "not-known"),
      ("onboarding: {credentialsSentOn: 2026-10-22}", ""),
      ("since: 2026-11-16, onboarding: {credentialsSentOn: 2026-11-30}", "not-sent"),
      ("onboarding: {credentialsSentOn: 2020-01-07, passwordChanged: false}", "not-changed"),
      ("onboarding: {passwordChanged: false}", "not-sent-not-changed"),
      ("since: 2026-11-16, onboarding: {passwordChanged: true}", ""),
      ("onboarding: {passwordChanged: false}, until: 2026-11-21", ""),
    ])
  func handOver(fields: String, key: String) async {
    let yaml = "kind: Reseller\nname: lake\nusers:\n  - {name: ida, \(fields)}\n"
    let found = await inspect(yaml).filter { $0.rule.code == "RP-U15" }
    #expect(found.map(\.finding.message.key) == (key.isEmpty ? [] : [key]))
    #expect(found.allSatisfy { $0.severity == .info && $0.nature == .todo })
  }

  @Test("expects no hand-over to whoever enrolled, nor before the account is ready")
  func enroller() async {
    let users = "kind: Reseller\nname: lake\nusers:\n  - {name: ida, since: 2026-11-16}\n"
    let history = "enrolment: {history: [signed-in by ida, account-ready]}\n"
    #expect(await seen("RP-U15", users) == ["4:12-4:15 info not-sent"])
    #expect(await seen("RP-U15", users + history) == [])
    #expect(await seen("RP-U15", users + "enrolment: {history: submitted}\n") == [])
  }

  private func seen(_ code: RuleCode, _ yaml: String) async -> [String] {
    await inspect(yaml).filter { $0.rule.code == code }.map { found in
      let span = found.finding.span
      return "\(span.start)-\(span.end) \(found.severity.rawValue) \(found.finding.message.key)"
    }
  }

  private func text(_ name: String, of finding: Finding) -> String {
    guard case .text(let text) = finding.message.arguments.first(where: { $0.name == name })?.value
    else { return "" }
    return text
  }

  private func reseller(_ fields: String) -> String {
    "kind: Reseller\nname: lake\nusers:\n" + user("ida", fields)
  }

  private func user(_ name: String, _ fields: String) -> String {
    "  - {name: \(name), fullName: A User, \(fields)}\n"
  }
}
