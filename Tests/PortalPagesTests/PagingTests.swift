import ManifestCheck
import Phrases
import TestSupport
import Testing

@testable import PortalPages

/// Long lists in pages of equal size.
@Suite struct PagingTests {
  private func writer() async -> Writer {
    let inspection = await Example.inspection()
    return Writer(
      book: Phrasebook(locale: "en", resources: Repository.resources), audience: .operator,
      catalog: inspection.catalog, today: inspection.today)
  }

  @Test(
    "puts a hundred rows on a page",
    arguments: [
      (0, [0]), (1, [1]), (100, [100]), (101, [100, 1]), (200, [100, 100]), (250, [100, 100, 50]),
    ])
  func sizes(count: Int, expected: [Int]) {
    let sheets = Paging("findings").sheets(Array(0..<count))
    #expect(sheets.map(\.rows.count) == expected)
    #expect(sheets.flatMap(\.rows) == Array(0..<count))
    #expect(sheets.map(\.number) == Array(1...expected.count))
    #expect(sheets.allSatisfy { $0.count == expected.count })
  }

  @Test("names the pages, and the page of a row")
  func names() {
    let paging = Paging("findings")
    #expect(paging.sheets(Array(0..<250)).map(\.name) == ["findings", "findings-2", "findings-3"])
    #expect(
      [0, 99, 100, 249].map(paging.name(ofRow:)) == [
        "findings", "findings", "findings-2", "findings-3",
      ])
  }

  @Test("keeps further pages of lake apart from the first page of lake-2")
  func stems() {
    func names(_ reseller: String) -> [String] {
      Paging("reseller-\(reseller)", stem: "customers-\(reseller)")
        .sheets(Array(0..<250)).map(\.name)
    }
    let all = ["lake", "lake-2", "lake-2-2", "2"].flatMap(names)
    #expect(Set(all).count == all.count)
    #expect(names("lake") == ["reseller-lake", "customers-lake-2", "customers-lake-3"])
  }

  @Test("says which page it is and links the others")
  func line() async {
    let writer = await writer()
    let sheets = Paging("findings").sheets(Array(0..<250))
    #expect(sheets[1].line(writer) == "Page 2 of 3: [1](findings.md) · **2** · [3](findings-3.md)")
    #expect(sheets[1].title("Findings", writer) == "Findings (Page 2 of 3)")
    let only = Paging("findings").sheets([1])[0]
    #expect(only.line(writer) == nil)
    #expect(only.title("Findings", writer) == "Findings")
  }

  @Test("names the first page, the last one and those around")
  func longLine() async {
    let sheet = Paging("due", size: 1).sheets(Array(0..<90))[49]
    #expect(
      sheet.line(await writer()) == """
        Page 50 of 90: [1](due.md) … [48](due-48.md) · [49](due-49.md) · **50** · \
        [51](due-51.md) · [52](due-52.md) … [90](due-90.md)
        """)
  }
}
