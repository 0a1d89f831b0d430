import Diagnostics
import ManifestCheck
import ManifestModel
import TestSupport
import Testing

/// Names in manifests that must be the names of something (RP-X01, and RP-X05 for roles).
@Suite struct ReferenceTests {
  /// Two resellers, a provider and the customers of one; the texts under test come after them.
  private func portal(_ more: String) async -> [String] {
    let base = SourceText(
      path: "Content/a.yaml",
      text: """
        kind: Workspace
        operator: {provider: northgate}
        ---
        kind: Provider
        name: northgate
        users: [{name: elena}]
        ---
        kind: Reseller
        name: officine
        users: [{name: giulia}, {name: marta}]
        ---
        kind: Reseller
        name: lakeside
        users: [{name: ida}]
        ---
        kind: CustomerList
        reseller: officine
        customers: [{name: bianchi}, {name: alpina}]
        ---
        kind: Invitation
        name: autumn
        from: {reseller: officine}
        """)
    let own = SourceText(path: "Content/b.yaml", text: more)
    return structure(await inspection(of: [base, own]))
  }

  @Test("finds the record meant, for each kind of reference")
  func everyTarget() async {
    let found = await portal(
      """
      kind: Reseller
      name: hilltop
      accountManager: elna
      workAccount: {globalAdmin: idda}
      users: [{name: ida, agent: admin-agnt, admin: globl-admin, tasks: [{permission: user.manage}]}]
      partnerships: [{provider: northgat, invitation: autum}]
      ---
      kind: Provider
      name: southgate
      resellers: [lakesde]
      ---
      kind: Invitation
      name: winter
      from: {reseller: officine}
      to: [bianchi, alpin]
      sender: guilia
      """)
    #expect(found.count == 10)
    #expect(
      found.filter { $0.hasPrefix("RP-X01") } == [
        "RP-X01 missing-near 3:17-21 found=elna target=reference.operator-user near=elena",
        "RP-X01 missing-near 4:28-32 found=idda target=reference.user near=ida",
        "RP-X01 missing-near 6:27-35 found=northgat target=reference.provider near=northgate",
        "RP-X01 missing-near 6:49-54 found=autum target=reference.invitation near=autumn",
        "RP-X01 missing-near 10:13-20 found=lakesde target=reference.reseller near=lakeside",
        "RP-X01 missing-near 15:15-20 found=alpin target=reference.customer near=alpina",
        "RP-X01 missing-near 16:9-15 found=guilia target=reference.user near=giulia",
      ])
    let values = found.filter { $0.hasPrefix("RP-X05") }
    #expect(
      values.prefix(2) == [
        "RP-X05 unknown-value-near 5:28-38 key=agent found=admin-agnt "
          + "known=admin-agent|helpdesk-agent|none near=admin-agent",
        "RP-X05 unknown-value-near 5:47-58 key=admin found=globl-admin "
          + "known=global-admin|user-management-admin|none near=global-admin",
      ])
    let permission = values.last?.split(separator: " ") ?? []
    #expect(permission.dropFirst().first == "unknown-value-near")
    #expect(permission.dropFirst(2).first == "5:81-92")
    #expect(permission.last == "near=users.manage")
  }

  @Test("reports a name without a near one alone")
  func nothingNear() async {
    expectEqual(
      await portal("kind: Invitation\nname: i\nfrom: {reseller: somebody-else}"),
      [
        "RP-X01 missing 3:18-31 found=somebody-else target=reference.reseller"
      ])
  }

  @Test("looks for bare names near the record, not in other resellers")
  func bareNames() async {
    expectEqual(
      await portal(
        """
        kind: Invitation
        name: i
        from: {reseller: lakeside}
        to: bianchi
        sender: giulia
        history: drafted by elena
        """),
      [
        "RP-X01 missing 4:5-12 found=bianchi target=reference.customer",
        "RP-X01 missing 5:9-15 found=giulia target=reference.user",
      ])
  }

  @Test("takes qualified names from anywhere, and suggests qualified ones")
  func qualifiedNames() async {
    let users = "kind: Provider\nname: southgate\nusers:\n- name: karl\n  tasks: [{customer: "
    for (name, expected) in [
      ("officine/bianchi", []),
      ("bianchi", ["RP-X01 missing 5:22-29 found=bianchi target=reference.customer"]),
      (
        "officine/bianci",
        [
          "RP-X01 missing-near 5:22-37 found=officine/bianci target=reference.customer "
            + "near=officine/bianchi"
        ]
      ),
      (
        "oficine/bianchi",
        [
          "RP-X01 missing-near 5:22-37 found=oficine/bianchi target=reference.customer "
            + "near=officine/bianchi"
        ]
      ),
      (
        "lakeside/bianchi",
        ["RP-X01 missing 5:22-38 found=lakeside/bianchi target=reference.customer"]
      ),
      ("a/b/c", ["RP-X01 missing 5:22-27 found=a/b/c target=reference.customer"]),
    ] {
      expectEqual(await portal(users + name + "}]"), expected, "\(name)")
    }
  }

  @Test("takes qualified people of resellers and providers")
  func qualifiedPeople() async {
    let invitation = "kind: Invitation\nname: i\nfrom: {reseller: lakeside}\nsender: "
    for name in ["ida", "officine/giulia", "northgate/elena", "elena"] {
      expectEqual(await portal(invitation + name), [], "\(name)")
    }
    expectEqual(
      await portal(invitation + "officine/gulia"),
      [
        "RP-X01 missing-near 4:9-23 found=officine/gulia target=reference.user "
          + "near=officine/giulia"
      ])
    expectEqual(
      await portal(invitation + "nortgate/elena"),
      [
        "RP-X01 missing-near 4:9-23 found=nortgate/elena target=reference.user "
          + "near=northgate/elena"
      ])
  }

  @Test("looks for the recipients of a partnership among resellers")
  func partnershipRecipients() async {
    let invitation =
      "kind: Invitation\nname: i\ntype: partnership\nfrom: {provider: northgate}\nto: "
    expectEqual(await portal(invitation + "lakeside"), [])
    expectEqual(
      await portal(invitation + "bianchi"),
      [
        "RP-X01 missing 5:5-12 found=bianchi target=reference.reseller"
      ])
  }

  @Test("reports a party that is nobody or two, save where its key is misspelt")
  func parties() async {
    let head = "kind: Customer\nname: c\nrelationships:\n- "
    expectEqual(
      await portal(head + "history: accepted"),
      [
        "RP-X09 no-party 4:3-10 owner=Customer.relationships known=reseller|provider"
      ])
    expectEqual(
      await portal(head + "{reseller: lakeside, provider: northgate}"),
      [
        "RP-X09 two-parties 4:4-12 owner=Customer.relationships known=reseller|provider"
      ])
    expectEqual(
      await portal(head + "reselle: lakeside"),
      [
        "RP-X03 unknown-key-near 4:3-10 found=reselle owner=Customer.relationships near=reseller"
      ])
    expectEqual(
      await portal("kind: Invitation\nname: i\nfrom: {provider: northgate, reseller: lakeside}"),
      ["RP-X09 two-parties 3:8-16 owner=Invitation.from known=reseller|provider"])
  }
}
