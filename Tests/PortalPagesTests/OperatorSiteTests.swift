import Diagnostics
import ManifestCheck
import ManifestModel
import ManifestRules
import PortalStatus
import TestSupport
import Testing

@testable import PortalPages

/// The operator's site of a large portal.
@Suite struct OperatorSiteTests {
  private static let head = """
    kind: Workspace
    operator: {provider: nord}
    ---
    kind: Provider
    name: nord
    legalName: Nord AS
    users:
      - {name: ida, fullName: Ida Berg, email: ida@nord.example, admin: global-admin}
    ---

    """

  /// A portal with so many resellers, all of them at the same point.
  private func site(resellers: Int, people: String = "full") async -> Site {
    let records = (1...resellers).map { number in
      """
      kind: Reseller
      name: lake-\(number)
      legalName: Lake \(number) Ltd
      accountManager: ida
      enrolment: {history: [submitted 2026-11-08]}

      """
    }
    let head = Self.head.replacing(
      "operator: {", with: "people: {operator: \(people)}\noperator: {")
    return await site(head + records.joined(separator: "---\n"))
  }

  private func site(_ yaml: String) async -> Site {
    let inspection = await inspection(of: yaml)
    return SiteFactory(
      catalog: inspection.catalog, findings: inspection.findings, sources: inspection.sources,
      resources: Repository.resources, today: inspection.today
    ).operatorSite(held: [:])
  }

  private func rows(_ site: Site, _ page: String, with text: String) throws -> Int {
    let page = try #require(site.pages.first { $0.name == page })
    return page.markdown.split(separator: "\n").count { $0.hasPrefix("|") && $0.contains(text) }
  }

  @Test("lists the resellers on pages of a hundred, and those of an account manager, too")
  func resellers() async throws {
    let site = await site(resellers: 250)
    for names in [
      ["index", "index-2", "index-3"], ["manager-ida", "managed-ida-2", "managed-ida-3"],
    ] {
      #expect(try names.map { try rows(site, $0, with: "(reseller-lake-") } == [100, 100, 50])
    }
    #expect(Set(site.pages.map(\.name)).count == site.pages.count)
    let second = try #require(site.pages.first { $0.name == "index-2" })
    #expect(second.title == "Home (Page 2 of 3)")
    #expect(second.section == "index")
    #expect(second.markdown.contains("Page 2 of 3: [1](index.md) · **2** · [3](index-3.md)"))
  }

  @Test("counts all resellers in its figures, however many a page shows")
  func figures() async throws {
    let site = await site(resellers: 250)
    #expect(try rows(site, "figures", with: "| Verify  |    250 |") == 1)
    #expect(try rows(site, "figures", with: "| Resellers  |    250 |") == 1)
    let pictures = site.attachments.filter { $0.path.hasSuffix(".svg") }
    #expect(pictures.map(\.path) == ["en/pipeline.svg", "en/turns.svg", "en/blocked.svg"])
    #expect(pictures[0].text.contains("Verify: 250; Review: 0"))
  }

  @Test("leads from a reseller to the page that holds its findings")
  func findings() async throws {
    let site = await site(resellers: 60)
    let pages = site.pages.filter { $0.section == "findings" }
    #expect(pages.count > 2)
    #expect(
      pages.dropLast().allSatisfy { page in
        page.markdown.split(separator: "\n").count { $0.hasPrefix("- ") } == 50
      })
    for number in 1...60 {
      let page = try #require(site.pages.first { $0.name == "reseller-lake-\(number)" })
      let target = try #require(
        page.markdown.split(separator: "](findings").dropFirst().first?.prefix { $0 != ")" })
      let parts = target.split(separator: "#")
      let found = pages.first { "\($0.name).md" == "findings\(parts[0])" }
      #expect(found?.parts.flatMap(\.headingIDs).contains(String(parts[1])) == true, "\(target)")
    }
  }

  @Test(
    "puts no name into an address where people do not show in full",
    arguments: ["initials", "roles"])
  func hiddenPeople(people: String) async {
    let site = await site(resellers: 2, people: people)
    #expect(!site.pages.contains { $0.name.contains("ida") })
    #expect(!site.pages.contains { $0.markdown.contains("manager-ida") })
  }

  @Test(
    "knows the cause of everything that holds a reseller up", arguments: EnrolmentState.allCases)
  func causes(state: EnrolmentState) async throws {
    let yaml =
      Self.head + """
        kind: Reseller
        name: lake
        enrolment: {history: [\(state.rawValue) 2026-11-08]}
        partnerships: [{provider: nord, history: [invited 2026-11-09]}]

        """
    let inspection = await inspection(of: yaml)
    let reseller = try #require(inspection.catalog.reseller("lake"))
    let status = ResellerStatus(
      reseller, catalog: inspection.catalog, findings: [], today: inspection.today)
    for action in status.actions where action.blocks != nil {
      #expect(BlockCause(action)?.blocks == action.blocks, "\(action.key)")
    }
    #expect(status.actions.compactMap(BlockCause.init).contains(.acceptance))
  }

  @Test("shows customers beyond the first hundred on further pages of their reseller")
  func customers() async throws {
    let customers = (1...101).map { "  - {name: c\($0), company: Customer \($0)}\n" }
    let yaml =
      Self.head + """
        kind: Reseller
        name: lake
        ---
        kind: CustomerList
        reseller: lake
        customers:

        """ + customers.joined()
    let site = await site(yaml)
    #expect(try rows(site, "reseller-lake", with: "| Customer ") == 101)
    #expect(try rows(site, "customers-lake-2", with: "| Customer ") == 2)
  }
}
