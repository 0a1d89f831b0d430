import Diagnostics
import Phrases
import Testing

@Suite("A translated text")
struct TranslatedTextTests {
  private static let mark = TextMark.mark(of: ["Hello"])

  @Test(
    "is current, stale, missing or without a mark",
    arguments: [
      ("a: Salut\n", "\(mark) 0 phrase/a", TranslatedText.State.current),
      ("a: Salut\n", "0000000000000000 0 phrase/a", .stale),
      ("b: Salut\n", "\(mark) 0 phrase/a", .missing),
      ("a: Salut\n", "\(mark) 0 phrase/b", .unmarked),
    ])
  func states(phrases: String, list: String, expected: TranslatedText.State) {
    let texts = all(["Locales/fr.yaml": phrases, "Data/originals-fr.txt": "# x\n\(list)\n"])
    let text = texts.first { $0.kind == .phrase && $0.name == "a" }
    #expect(text?.state == expected)
    #expect(text?.original == Self.mark)
  }

  @Test("says itself what it translates where a site has it of its own")
  func ownPage() {
    let english = "# Hall\n"
    let mark = TextMark.mark(of: ["# Hall"])
    let files = [
      "Guide/en/hall.md": english, "Guide/fr/hall.md": "---\noriginal: \(mark)\n---\n# Salle\n",
    ]
    let page = PagePath(locale: "fr", name: "hall")
    let own = all(files, ownPages: [page]).first { $0.kind == .chapter && $0.name == "hall" }
    #expect(own?.state == .current)
    let other = all(files).first { $0.kind == .chapter && $0.name == "hall" }
    #expect(other?.state == .unmarked)
  }

  private func all(
    _ files: [String: String], ownPages: Set<PagePath> = []
  ) -> [TranslatedText] {
    var own = files.mapValues { Array($0.utf8) }
    own["Locales/en.yaml"] = Array("a: Hello\n".utf8)
    return TranslatedText.all(in: "fr", resources: Resources(own: own), ownPages: ownPages)
  }
}
