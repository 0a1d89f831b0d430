import TestSupport
import Testing

/// The guide says the same in both languages.
@Suite struct GuideParityTests {
  private static let folder = "Sources/CBundle/Guide"
  static let files = Repository.files(below: "\(folder)/en")

  @Test("has the same pages")
  func pages() {
    #expect(
      GuideParityTests.files == Repository.files(below: "\(GuideParityTests.folder)/it"),
      "write the missing page in the other language")
  }

  @Test("has the same headings, tables, lists, links, numbers and code", arguments: files)
  func parts(file: String) throws {
    let english = MarkdownOutline(try Repository.text("\(GuideParityTests.folder)/en/\(file)"))
    let italian = MarkdownOutline(try Repository.text("\(GuideParityTests.folder)/it/\(file)"))
    let differences = italian.differences(from: english)
    #expect(differences == [], "\(GuideParityTests.folder)/it/\(file) differs from English")
  }

  @Test("sees a difference of every kind")
  func differences() {
    let one = MarkdownOutline("# a\n\n- [b](c.md) 3\n\n| d |\n| --- |\n\n`e`\n")
    let other = MarkdownOutline("## a\n\n[b](f.md) 4\n\n| d |\n| --- |\n| x |\n\n`g`\n")
    #expect(
      one.differences(from: other).map { $0.prefix { $0.isLetter } } == [
        "headings", "lines", "entries", "links", "numbers", "code",
      ])
    #expect(one.differences(from: one) == [])
  }
}
