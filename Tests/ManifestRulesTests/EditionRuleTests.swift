import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// What the rules about people make of the role tables of other editions.
@Suite struct EditionRuleTests {
  @Test("counts an account admin of 2023 as somebody who manages users")
  func accountAdmin() async {
    let users = "  - {name: ida, agent: admin-agent, admin: none, additionalRoles: "
    #expect(await codes("2023", users + "[account-admin]}").contains("RP-U07") == false)
    #expect(await codes("2023", users + "[report-viewer]}").contains("RP-U07"))
    // An unknown role may be one that can: it is reported as such, and nothing else is said.
    #expect(await codes("2023", users + "[acount-admin]}").contains("RP-U07") == false)
  }

  @Test("names the roles of the edition that may manage users")
  func managers() async {
    let users = "  - {name: ida, agent: admin-agent, admin: none}"
    for (edition, known) in [
      ("2017-reseller", ["global-admin", "user-management-admin"]),
      ("2017-general", ["global-admin", "user-management-admin"]),
      ("2023", ["global-admin", "user-management-admin", "account-admin"]),
    ] {
      let found = await findings(edition, users).filter { $0.rule.code == "RP-U07" }
      #expect(found.map(\.finding.message.arguments) == [[.list("known", known)]], "\(edition)")
    }
  }

  @Test("T7: a ticket about Partner Center is another matter in each edition")
  func tickets() async {
    for (edition, permission, expected) in [
      ("2017-reseller", "partner-center.service-requests", ["denied"]),
      ("2017-reseller", "partner-center.support-tickets", ["not-stated"]),
      ("2017-general", "partner-center.service-requests", ["denied"]),
      ("2023", "partner-center.support-tickets", []),
    ] {
      let user =
        "  - {name: ida, agent: admin-agent, admin: none, tasks: [{permission: \(permission)}]}"
      let found = await findings(edition, user).filter { $0.rule.code == "RP-U13" }
      #expect(found.map(\.finding.message.key) == expected, "\(edition) \(permission)")
    }
  }

  @Test("T5: what a helpdesk agent may do with subscriptions differs between pages of one day")
  func subscriptions() async {
    for (edition, permission, expected) in [
      ("2017-reseller", "customer.manage-subscriptions-services", []),
      ("2017-general", "customer.manage-subscription-billing-issues", []),
      ("2017-general", "subscriptions.manage", ["RP-U13 denied"]),
      ("2017-reseller", "subscriptions.manage", ["RP-X05 unknown-value"]),
      ("2023", "subscriptions.manage", ["RP-U13 not-stated"]),
    ] {
      let user =
        "  - {name: ida, agent: helpdesk-agent, admin: none, "
        + "tasks: [{permission: \(permission), service: azure}]}"
      let found = await findings(edition, user)
        .filter { ["RP-U13", "RP-U14", "RP-X05"].contains($0.rule.code.text) }
        .map { "\($0.rule.code.text) \($0.finding.message.key)" }
      #expect(found == expected, "\(edition) \(permission)")
    }
  }

  @Test("points at the role of the company that says no")
  func companyRole() async {
    let user =
      "  - {name: ida, agent: none, admin: none, additionalRoles: [mpn-partner-admin], "
      + "tasks: [{permission: company-roles.assign}]}"
    let found = await findings("2023", user).filter { $0.rule.code == "RP-U13" }
    #expect(found.map(\.finding.message.key) == ["denied"])
    #expect(found.flatMap(\.finding.related).map { $0.span.start.column } == [61])
  }

  @Test("lets the sales agent of a provider offer partnerships since 2023 alone")
  func salesAgent() async {
    for (edition, expected) in [("2023", 0), ("2017-general", 1)] {
      let invitation = """
        kind: Provider
        name: dock
        users: [{name: pia, agent: sales-agent, admin: none}]
        ---
        kind: Invitation
        type: partnership
        from: {provider: dock}
        to: lake
        sender: pia
        history: drafted 2026-11-10
        ---

        """
      let found = await inspect(
        "kind: Workspace\nedition: \(edition)\n---\n" + invitation + "kind: Reseller\nname: lake\n")
      #expect(found.count { $0.rule.code == "RP-I08" } == expected, "\(edition)")
    }
  }

  @Test("lets those ask a customer whom the edition lets")
  func requests() async {
    let people = [
      "agent: admin-agent, admin: none", "agent: helpdesk-agent, admin: none",
      "agent: none, admin: user-management-admin", "agent: none, admin: global-admin",
    ]
    for (edition, type, expected) in [
      ("2017-reseller", "reseller-relationship", ["", "denied", "not-stated", ""]),
      ("2017-general", "reseller-relationship", ["", "denied", "not-stated", ""]),
      ("2023", "reseller-relationship", ["", "not-stated", "not-stated", ""]),
      ("2023", "gdap", ["", "not-stated", "not-stated", ""]),
    ] {
      var found: [String] = []
      for person in people {
        let yaml =
          "kind: Workspace\nedition: \(edition)\n---\nkind: Invitation\ntype: \(type)\n"
          + "from: {reseller: lake}\nsender: ida\n---\nkind: Reseller\nname: lake\n"
          + "users: [{name: ida, \(person)}]\n"
        let keys = await inspect(yaml).filter { $0.rule.code == "RP-I08" }
          .map(\.finding.message.key)
        found.append(keys.joined(separator: " "))
      }
      #expect(found == expected, "\(edition) \(type)")
    }
  }

  private func codes(_ edition: String, _ users: String) async -> [String] {
    await findings(edition, users).map(\.rule.code.text)
  }

  private func findings(_ edition: String, _ users: String) async -> [ReportedFinding] {
    await inspect(
      "kind: Workspace\nedition: \(edition)\n---\nkind: Reseller\nname: lake\nusers:\n\(users)\n")
  }
}
