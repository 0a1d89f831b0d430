import ManifestCheck
import ManifestModel
import PortalPages
import TestSupport
import Testing

/// Whole pages of the example, word for word.
@Suite struct GoldenPageTests {
  @Test("writes the pages of a reseller", arguments: ["retipiane", "bottega-dati"])
  func reseller(name: String) async throws {
    let inspection = await Example.inspection()
    let reseller = try #require(inspection.catalog.reseller(name))
    compare(factory(inspection).site(of: reseller), folder: name)
  }

  @Test("writes the pages of the operator")
  func operatorPages() async {
    let inspection = await Example.inspection()
    compare(factory(inspection).operatorSite(held: [:]), folder: "operator")
  }

  private func factory(_ inspection: Inspection) -> SiteFactory {
    SiteFactory(
      catalog: inspection.catalog, findings: inspection.findings, sources: inspection.sources,
      resources: Repository.resources,
      editions: BuiltInRoles.others(
        than: inspection.catalog.settings.edition, Repository.resources),
      today: inspection.today)
  }

  private func compare(_ site: Site, folder: String) {
    // The page of translations counts all phrases, and has a test of its own.
    for page in site.pages
    where !page.isChapter && !page.name.hasPrefix("rule-") && page.name != "translations" {
      let path = "Tests/PortalPagesTests/Expected/\(folder)/\(page.locale)/\(page.name).md"
      // What many readers share is not recorded for each of them.
      let own = page.parts.filter { !$0.isShared }.map(\.markdown).joined()
      let difference = Golden.difference(own, path: path)
      #expect(difference == nil, "\(difference ?? "")")
    }
    for file in site.attachments where !file.path.hasPrefix("drafts/") {
      let path = "Tests/PortalPagesTests/Expected/\(folder)/\(file.path)"
      // A golden file has the line ends of its repository.
      let text = String(decoding: file.bytes.filter { $0 != 0x0D }, as: UTF8.self)
      let difference = Golden.difference(text, path: path)
      #expect(difference == nil, "\(difference ?? "")")
    }
  }
}
