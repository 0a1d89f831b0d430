import Diagnostics
import ManifestCheck
import ManifestModel
import TestSupport
import Testing

/// How a file is written around its facts makes no difference to them.
@Suite struct DocumentFormTests {
  private let plain = """
    kind: Reseller
    name: lakeside
    legalName: Lakeside
    users:
      - {name: ida, fullName: Ida Rossi, agent: admin-agent, admin: non}
    """

  private let finding =
    "RP-X05 unknown-value-near 5:65-68 key=admin found=non "
    + "known=global-admin|user-management-admin|none near=none"

  @Test("reads the same with Windows line ends, a byte order mark and no last line end")
  func lineEnds() async {
    let windows = plain.split(separator: "\n").joined(separator: "\r\n")
    for yaml in [plain, windows, windows + "\r\n", "\u{FEFF}" + plain, "\u{FEFF}" + windows] {
      let found = await inspection(of: yaml)
      #expect(found.catalog.resellers.first?.legalName?.value == "Lakeside")
      #expect(structure(found) == [finding])
    }
  }

  @Test("takes comments anywhere that YAML does")
  func comments() async {
    let found = await inspection(
      of: """
        # before everything
        kind: Reseller # after a value
        name: lakeside
          # further indented
        legalName: Lake#side   # the first hash belongs to the name
        access: # between key and list
          - a # one
          # between entries
          - b
        tenant: # before a record
          # in a record
          country: IT
        # after everything
        """)
    let reseller = found.catalog.resellers.first
    #expect(reseller?.legalName?.value == "Lake#side")
    #expect(reseller?.access.map(\.value) == ["a", "b"])
    #expect(reseller?.tenant?.country?.value == "IT")
    #expect(structure(found) == [])
  }

  @Test("decodes several documents of one file, empty ones aside")
  func severalDocuments() async {
    let found = await inspection(
      of: """
        ---
        kind: Provider
        name: northgate
        ---
        # nothing
        ---
        kind: Reseller
        name: lakeside
        locale: xx
        ...
        ---
        kind: Reseller
        name: hilltop
        """)
    #expect(found.catalog.providers.map(\.name) == ["northgate"])
    #expect(found.catalog.resellers.map(\.name) == ["hilltop", "lakeside"])
    #expect(structure(found) == ["RP-X05 unknown-value 9:9-11 key=locale found=xx known=en|it"])
  }

  @Test(
    "takes the name from the file, or from the folder for the usual files",
    arguments: [
      ("Content/resellers/officine/reseller.yaml", "officine"),
      ("Content/providers/northgate/provider.yml", "northgate"),
      ("Content/providers/North.yaml", "north"), ("lakeside.yaml", "lakeside"),
      ("reseller.yaml", "reseller"), ("Content/resellers/officine.v2.yaml", "officine"),
    ])
  func fallbackName(path: String, name: String) async {
    let texts = [SourceText(path: path, text: "kind: Reseller")]
    let found = await inspection(of: texts)
    #expect(found.catalog.resellers.map(\.name) == [name])
    #expect(structure(found) == [])
  }

  @Test("takes the reseller of a list without one from the folder")
  func listOfFolder() async {
    let list = "kind: CustomerList\ncustomers: [{name: alpina}]"
    let found = await inspection(of: [
      SourceText(path: "Content/resellers/officine/customers.yaml", text: list),
      SourceText(path: "Content/resellers/officine/reseller.yaml", text: "kind: Reseller"),
    ])
    #expect(found.catalog.customers(of: "officine").map(\.name.value) == ["alpina"])
    #expect(structure(found) == [])
  }

  @Test("prefers the written name to that of the file")
  func writtenName() async {
    let found = await inspection(of: "kind: Reseller\nname: lakeside")
    #expect(found.catalog.resellers.map(\.name) == ["lakeside"])
  }

  @Test("reports documents without a kind that can be read, and reads on")
  func kinds() async {
    let found = await structure(
      """
      - a
      ---
      kind:
      ---
      knid: Reseller
      ---
      name: x
      ---
      kind: reseler
      ---
      kind: Something
      """)
    let kinds = "known=Workspace|Reseller|Provider|Customer|CustomerList|Invitation|RoleCatalog"
    #expect(
      found == [
        "RP-X09 not-a-record 1:1-4", "RP-X09 no-kind 3:1-5",
        "RP-X03 unknown-key-near 5:1-5 found=knid owner=document near=kind",
        "RP-X09 no-kind-at-all 7:1-5 \(kinds)",
        "RP-X03 unknown-kind-near 9:7-14 found=reseler \(kinds) near=Reseller",
        "RP-X03 unknown-kind 11:7-16 found=Something \(kinds)",
      ])
  }
}
