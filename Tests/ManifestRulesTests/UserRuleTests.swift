import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// What the examples of the pages about users cannot show.
@Suite struct UserRuleTests {
  @Test("T1: the role table, not step 9, decides who manages users")
  func adminAgentDoesNotManageUsers() async {
    let alone = await codes(user("ida", agent: "admin-agent", admin: "none"))
    #expect(alone.filter { $0 == "RP-U07" }.count == 1)
    for admin in ["global-admin", "user-management-admin"] {
      let both = await codes(user("ida", agent: "admin-agent", admin: admin))
      #expect(!both.contains("RP-U07"), "\(admin)")
    }
  }

  @Test("T3: an axis may be none, but not absent")
  func noneIsAnAnswer() async {
    #expect(await !codes(user("ida", agent: "none", admin: "global-admin")).contains("RP-U01"))
    let both = await codes(user("ida", agent: "none", admin: "none"))
    #expect(!both.contains("RP-U01"))
    #expect(both.filter { $0 == "RP-U02" }.count == 1)
    let open = await codes("  - {name: ida, fullName: Ida Berg, email: ida@lake.example}\n")
    #expect(open.filter { $0 == "RP-U01" }.count == 2)
    #expect(!open.contains("RP-U02"))
  }

  @Test("leaves an axis that is written wrongly to the rules of form")
  func wrongAxis() async {
    let found = await codes(user("ida", agent: "admin-agnet", admin: "", tasks: ["users.manage"]))
    #expect(found.filter { $0.hasPrefix("RP-U") } == [])
  }

  @Test("does not report a malformed e-mail a second time as missing")
  func malformedEmail() async {
    let found = await codes(
      "  - {name: ida, fullName: Ida Berg, email: ida at lake, agent: none, admin: global-admin}\n")
    #expect(!found.contains("RP-U06"))
  }

  @Test("T4: a conditional cell is settled by the service, under its old and its new name")
  func conditionalCell() async {
    let expected = [
      "office-365": "error", "microsoft-365": "error", "azure": "", "dynamics-365": "",
      "other": "",
    ]
    for (service, severity) in expected {
      let task = "{permission: customer.request-support, service: \(service)}"
      let found = await inspect(reseller(helpdesk(task: task)))
        .filter { ["RP-U13", "RP-U14"].contains($0.rule.code.text) }
      #expect(found.map(\.severity.rawValue) == (severity.isEmpty ? [] : [severity]), "\(service)")
      #expect(found.allSatisfy { $0.rule.code == "RP-U14" })
    }
  }

  @Test("T4: a task without a service is open, and an admin agent needs none")
  func openService() async {
    let task = "{permission: customer.manage-subscriptions-services}"
    let found = await inspect(reseller(helpdesk(task: task)))
      .filter { ["RP-U13", "RP-U14"].contains($0.rule.code.text) }
    #expect(found.map(\.rule.code.text) == ["RP-U14"])
    #expect(found.map(\.severity.rawValue) == ["warning"])
    let admin = helpdesk(task: task).replacing("admin: none", with: "admin: global-admin")
    #expect(await !codes(admin).contains("RP-U14"))
  }

  @Test("T8: an empty list of what is denied is no full access")
  func emptyCell() async {
    let found = await inspect(
      reseller(
        user("ida", agent: "none", admin: "user-management-admin", tasks: ["leads.manage"]))
    )
    .filter { $0.rule.code == "RP-U13" }
    #expect(found.map(\.severity.rawValue) == ["warning"])
    let full = await codes(
      user("ida", agent: "none", admin: "global-admin", tasks: ["leads.manage"]))
    #expect(!full.contains("RP-U13"))
  }

  @Test("T9: a permission in no cell of a role is not stated, which is not denied")
  func threeAnswers() async {
    let found = await inspect(
      reseller(
        user(
          "ida", agent: "admin-agent", admin: "none",
          tasks: [
            "customer.request-dap", "partner-center.service-requests", "leads.manage",
          ]))
    ).filter { $0.rule.code == "RP-U13" }
    #expect(found.map(\.severity.rawValue) == ["error", "warning"])
    #expect(found.map(\.finding.message.key) == ["denied", "not-stated"])
  }

  @Test("frees the address of somebody who has left, on the day after the last one")
  func freedAddress() async {
    func yaml(until: String) -> String {
      "  - {name: ida, fullName: Ida Berg, email: desk@lake.example, agent: none, "
        + "admin: global-admin, until: \(until)}\n"
        + "  - {name: otto, fullName: Otto Lund, email: DESK@lake.example, agent: none, "
        + "admin: global-admin}\n"
    }
    #expect(await codes(yaml(until: "2026-11-22")).contains("RP-U05"))
    #expect(await !codes(yaml(until: "2026-11-21")).contains("RP-U05"))
    let later = yaml(until: "2026-12-31")
      .replacing("admin: global-admin}", with: "admin: global-admin, since: 2027-01-01}")
    #expect(await !codes(later).contains("RP-U05"))
  }

  @Test("counts for user management only whoever is there today")
  func presentManager() async {
    let left = user("ida", agent: "none", admin: "global-admin")
      .replacing("}\n", with: ", until: 2026-11-21}\n")
    let helper = user("otto", agent: "helpdesk-agent", admin: "none")
    #expect(await codes(left + helper).contains("RP-U07"))
    #expect(await !codes(left).contains("RP-U07"))
  }

  @Test("judges the people of a provider by the provider's own table, which is another one")
  func providerUsers() async {
    let yaml =
      "kind: Provider\nname: wharf\nusers:\n" + helpdesk(task: "{permission: leads.manage}")
    let found = await inspect(yaml).map(\.rule.code.text)
    #expect(!found.contains("RP-U13"))
    #expect(!found.contains("RP-U07"))
    let operated = "kind: Workspace\nname: own\noperator: {provider: wharf}\n---\n" + yaml
    #expect(await inspect(operated).contains { $0.rule.code == "RP-U07" })
  }

  private func codes(_ users: String) async -> [String] {
    await inspect(reseller(users)).map(\.rule.code.text)
  }

  private func reseller(_ users: String) -> String {
    "kind: Reseller\nname: lake\nusers:\n" + users
  }

  private func helpdesk(task: String) -> String {
    "  - {name: otto, fullName: Otto Lund, email: otto@lake.example, agent: helpdesk-agent, "
      + "admin: none, tasks: [\(task)]}\n"
  }

  private func user(
    _ name: String, agent: String, admin: String, tasks: [String] = []
  ) -> String {
    let list = tasks.map { "{permission: \($0)}" }.joined(separator: ", ")
    return "  - {name: \(name), fullName: A \(name), email: \(name)@lake.example, "
      + "agent: \(agent), admin: \(admin), tasks: [\(list)]}\n"
  }
}
