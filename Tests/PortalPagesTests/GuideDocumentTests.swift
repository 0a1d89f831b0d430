import Phrases
import Testing

@testable import PortalPages

@Suite("The guide as one document")
struct GuideDocumentTests {
  private let document = GuideDocument(Guide(locale: "en", resources: Resources()))

  @Test(
    "has its headings a level lower and its links within itself",
    arguments: [
      ("# Title", "## Title"),
      ("Before\n## A #tag\nafter # all", "Before\n### A #tag\nafter # all"),
      (
        "[a](guide-prepare.md), [b](guide-prepare.md#before-you-begin).",
        "[a](#guide-prepare), [b](#guide-prepare)."
      ),
      (
        "[a](guide-prepare.md#item-2) [b](#item-1)",
        "[a](#guide-prepare.item-2) [b](#guide-enrol.item-1)"
      ),
      (
        "[a](people.md) [b](https://a.example/guide.md) ![c](tiers.svg)",
        "[a](people.md) [b](https://a.example/guide.md) ![c](tiers.svg)"
      ),
      (
        "```sh\n# comment [a](guide.md)\n```\n# Title",
        "```sh\n# comment [a](guide.md)\n```\n## Title"
      ),
      ("~~~~\n```\n# a\n~~~~\n# b", "~~~~\n```\n# a\n~~~~\n## b"),
      ("[a](guide.md \"title\") ](", "[a](#guide \"title\") ]("),
    ])
  func shifted(text: String, expected: String) {
    #expect(document.shifted(text, in: "guide-enrol") == expected)
  }

  @Test("gives a chapter's title the chapter's name, and other headings both")
  func ids() {
    #expect(document.id(of: "before-you-begin", in: "guide-prepare") == "guide-prepare")
    #expect(document.id(of: "who-does-it", in: "guide-prepare") == "guide-prepare.who-does-it")
  }
}
