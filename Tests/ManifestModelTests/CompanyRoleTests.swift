import Diagnostics
import ManifestCheck
import ManifestModel
import TestSupport
import Testing

/// Roles beside the two axes, and the cells of a portal's own catalogue.
@Suite struct CompanyRoleTests {
  private func answers(_ users: String, _ permission: String) async -> [PermissionAnswer] {
    let found = await inspection(
      of: "kind: Workspace\nedition: 2023\n---\nkind: Reseller\nname: lake\nusers:\n" + users)
    let catalog = found.catalog
    return catalog.resellers.flatMap(\.users).map { catalog.roles.answer(permission, for: $0) }
  }

  @Test("count together with the roles of the axes")
  func together() async {
    let users = """
      - {name: ada, agent: helpdesk-agent, admin: none, additionalRoles: account-admin}
      - {name: ben, agent: none, admin: none, additionalRoles: [report-viewer, account-admin]}
      - {name: eva, agent: none, admin: user-management-admin, additionalRoles: mpn-partner-admin}
      - {name: ole, agent: admin-agent, admin: none}
      """
    #expect(await answers(users, "users.manage") == [.allowed, .allowed, .allowed, .notStated])
    #expect(
      await answers(users, "company-roles.assign") == [.allowed, .allowed, .denied, .notStated])
    #expect(
      await answers(users, "partner-center.support-tickets") == [
        .allowed, .allowed, .allowed, .allowed,
      ])
  }

  @Test("must be roles of the company, of this edition")
  func unknown() async {
    let user = "kind: Reseller\nname: lake\nusers: [{name: ida, additionalRoles: "
    let later = "kind: Workspace\nedition: 2023\n---\n"
    let known =
      "account-admin|mpn-partner-admin|referrals-admin|referrals-user|business-profile-admin|"
      + "co-sell-solution-admin|incentives-admin|incentives-user|report-viewer|"
      + "executive-report-viewer|compliance-admin|marketplace-owner|marketplace-manager|"
      + "marketplace-developer|marketplace-business-contributor|marketplace-financial-contributor|"
      + "marketplace-marketer|default-user|guest-user"
    expectEqual(
      await findings(later + user + "[acount-admin, report-viewer]}]"),
      [
        "RP-X05 unknown-value-near 6:39-51 key=additionalRoles found=acount-admin "
          + "known=\(known) near=account-admin"
      ])
    expectEqual(
      await findings(later + user + "none}]"),
      ["RP-X05 unknown-value 6:38-42 key=additionalRoles found=none known=\(known)"])
    for edition in ["2017-reseller", "2017-general"] {
      expectEqual(
        await findings("kind: Workspace\nedition: \(edition)\n---\n" + user + "account-admin}]"),
        ["RP-X05 no-values 6:38-51 key=additionalRoles found=account-admin"])
    }
  }

  @Test("a role that only providers have is none for a reseller")
  func notOffered() async {
    let users = "\nusers: [{name: ida, agent: sales-agent}]\n"
    expectEqual(
      await findings(
        "kind: Workspace\nedition: 2023\n---\nkind: Provider\nname: dock" + users
          + "---\nkind: Reseller\nname: lake" + users),
      [
        "RP-X05 not-offered 10:28-39 found=sales-agent known=admin-agent|helpdesk-agent|none"
      ])
  }

  @Test("an own catalogue names only its own permissions and roles, each once")
  func ownCatalog() async {
    expectEqual(
      await findings(
        """
        kind: RoleCatalog
        edition: 2023
        permissions: [{id: help}, {id: call}, {id: help}]
        roles:
        - id: helper
          axis: agent
          can: [{permission: halp}]
          cannot: [{permission: users.manage}]
          conditional: [{permission: call, when: {service: azure}, requires: helpr}]
        - {id: helper, axis: company}
        """),
      [
        "RP-X02 name 3:44-48 found=help target=reference.permission first at 3:20-24",
        "RP-X05 unknown-value-near 7:22-26 key=permission found=halp known=help|call|help near=help",
        "RP-X05 unknown-value 8:25-37 key=permission found=users.manage known=help|call|help",
        "RP-X05 unknown-value-near 9:70-75 key=requires found=helpr known=helper|helper "
          + "near=helper",
        "RP-X02 name 10:8-14 found=helper target=reference.role first at 5:7-13",
      ])
    expectEqual(
      await findings("kind: RoleCatalog\nroles: [{id: a, can: [{permission: b}]}]"),
      ["RP-X05 no-values 2:36-37 key=permission found=b"])
  }

  @Test("a catalogue of another edition is checked, too")
  func otherEdition() async {
    let own = "kind: RoleCatalog\nedition: 2017-general\nroles: [{id: a, can: [{permission: b}]}]"
    #expect(await findings("kind: Workspace\nedition: 2023\n---\n" + own).count == 1)
  }

  private func findings(_ yaml: String) async -> [String] {
    structure(await inspection(of: yaml))
  }
}
