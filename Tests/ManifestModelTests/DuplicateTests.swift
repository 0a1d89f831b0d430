import Diagnostics
import ManifestCheck
import ManifestModel
import TestSupport
import Testing

/// Names that are given twice (RP-X02), always with the first place beside the second.
@Suite struct DuplicateTests {
  private let parties = """
    ---
    kind: Provider
    name: northgate
    ---
    kind: Reseller
    name: lakeside
    ---
    kind: Reseller
    name: hilltop
    """

  @Test("finds two documents of one kind and name", arguments: ["Reseller", "Provider"])
  func documents(kind: String) async {
    let target = "reference." + kind.lowercased()
    expectEqual(
      await structure("kind: \(kind)\nname: one\n---\nkind: \(kind)\nname: one"),
      ["RP-X02 name 5:7-10 found=one target=\(target) first at 2:7-10"])
    expectEqual(await structure("kind: Reseller\nname: one\n---\nkind: Provider\nname: one"), [])
  }

  @Test("finds a name that comes from the file at the document's kind")
  func fallbackNames() async {
    expectEqual(
      await structure("kind: Reseller\n---\nkind: Reseller"),
      ["RP-X02 name 3:7-15 found=example target=reference.reseller first at 1:7-15"])
  }

  @Test("finds two people of one organisation, not of two")
  func people() async {
    for kind in ["Reseller", "Provider"] {
      expectEqual(
        await structure("kind: \(kind)\nname: a\nusers: [{name: ida}, {name: max}, {name: ida}]"),
        ["RP-X02 name 3:42-45 found=ida target=reference.person first at 3:16-19"])
    }
    let two = "kind: Reseller\nname: a\nusers: [{name: ida}]\n---\nkind: Provider\nname: a\n"
    expectEqual(await structure(two + "users: [{name: ida}]"), [])
  }

  @Test("finds two customers of one reseller, in lists and in documents of their own")
  func customers() async {
    let list = "kind: CustomerList\nreseller: lakeside\ncustomers: [{name: a}, {name: b}"
    expectEqual(
      await structure("\(list), {name: a}]\n" + parties),
      ["RP-X02 name 3:42-43 found=a target=reference.customer first at 3:20-21"])
    expectEqual(
      await structure(
        "\(list)]\n---\nkind: Customer\nname: b\nrelationships: [{reseller: lakeside}]\n" + parties),
      ["RP-X02 name 6:7-8 found=b target=reference.customer first at 3:31-32"])
    expectEqual(
      await structure(
        "\(list)]\n---\nkind: Customer\nname: b\nrelationships: [{reseller: hilltop}]\n" + parties),
      [])
  }

  @Test("finds two customers without a reseller")
  func freeCustomers() async {
    let customer = "kind: Customer\nname: a\nrelationships: [{provider: northgate}]\n"
    expectEqual(
      await structure(customer + "---\n" + customer + parties),
      ["RP-X02 name 6:7-8 found=a target=reference.customer first at 2:7-8"])
  }

  @Test("finds two invitations of one sender, not of two")
  func invitations() async {
    let invitation = "kind: Invitation\nname: a\nfrom: {reseller: lakeside}\n"
    expectEqual(
      await structure(invitation + "---\n" + invitation + parties),
      ["RP-X02 name 6:7-8 found=a target=reference.invitation first at 2:7-8"])
    expectEqual(
      await structure(
        invitation + "---\nkind: Invitation\nname: a\nfrom: {provider: northgate}\n" + parties), [])
  }

  @Test("finds two role catalogues of one edition")
  func catalogues() async {
    expectEqual(
      await structure("kind: RoleCatalog\nedition: 2023\n---\nkind: RoleCatalog\nedition: 2023"),
      ["RP-X02 name 5:10-14 found=2023 target=reference.catalog first at 2:10-14"])
  }

  @Test("finds the tenant of one reseller at another, however its id is written")
  func tenants() async {
    let id = "0f1d7f6e-8b1f-4d5c-8a7e-9d6f0e5c4b3a"
    expectEqual(
      await structure(
        """
        kind: Reseller
        name: a
        tenant: {id: \(id)}
        ---
        kind: Reseller
        name: b
        tenant: {id: \(id.uppercased())}
        ---
        kind: Provider
        name: c
        tenant: {id: \(id)}
        """),
      ["RP-X02 tenant 7:14-50 found=\(id) first at 3:14-50"])
  }

  @Test("names every later one with the first as its related place")
  func threefold() async {
    let reseller = "kind: Reseller\nname: a\n"
    expectEqual(
      await structure(reseller + "---\n" + reseller + "---\n" + reseller),
      [
        "RP-X02 name 5:7-8 found=a target=reference.reseller first at 2:7-8",
        "RP-X02 name 8:7-8 found=a target=reference.reseller first at 2:7-8",
      ])
  }

  @Test("takes the first Workspace and reports the others")
  func workspaces() async {
    let found = await inspection(
      of: """
        kind: Workspace
        title: One
        ---
        kind: Workspace
        title: Two
        ---
        kind: Workspace
        """)
    #expect(found.catalog.settings.title == "One")
    #expect(
      structure(found) == [
        "RP-X02 second-workspace 4:7-16 first at 1:7-16",
        "RP-X02 second-workspace 7:7-16 first at 1:7-16",
      ])
  }
}
