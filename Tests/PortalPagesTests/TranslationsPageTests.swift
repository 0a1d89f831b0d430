import Diagnostics
import ManifestCheck
import ManifestRules
import Phrases
import PortalPages
import TestSupport
import Testing

/// The operator's page about translations.
@Suite struct TranslationsPageTests {
  @Test("says what follows the English text, and lists only what does not")
  func states() async throws {
    let page = try #require(await page(locales: "[en, it]"))
    #expect(page.markdown.contains("\n## Italiano\n"))
    let current = RuleIndex.descriptions.count - 1
    #expect(page.markdown.contains("\n| Pages of rules        |      \(current) |           1 |"))
    let rows = page.markdown.split(separator: "\n").filter { $0.contains("](") }
    #expect(rows.count == 1)
    #expect(
      rows.first?.hasPrefix(
        "| [ambiguous-value](rule-ambiguous-value.md) | out of date, as the English text has "
          + "changed | `") == true)
  }

  @Test("is not there where all pages are in English")
  func english() async {
    #expect(await page(locales: "[en]")?.name == nil)
  }

  /// The page in English, when the English page of one rule has changed.
  private func page(locales: String) async -> Page? {
    let inspection = await inspection(of: "kind: Workspace\nlocales: \(locales)\n")
    let changed = Repository.changing("Rules/ambiguous-value/en.md") { $0 + "More.\n" }
    let factory = SiteFactory(
      catalog: inspection.catalog, findings: [], sources: inspection.sources, resources: changed,
      today: inspection.today)
    return factory.operatorSite(held: [:]).pages.first {
      $0.name == "translations" && $0.locale == "en"
    }
  }
}
