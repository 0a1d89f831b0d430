import Diagnostics
import Phrases
import TestSupport
import Testing

@Suite struct PhrasebookTests {
  private func book(_ locale: String, _ yaml: String, english: String = "a: b\n") -> Phrasebook {
    var own = ["Locales/en.yaml": english]
    own["Locales/\(locale).yaml"] = yaml
    return Phrasebook(locale: locale, resources: Resources(own: own.mapValues { Array($0.utf8) }))
  }

  @Test("fills named arguments and leaves a stray brace alone")
  func fills() {
    let book = book("en", "greeting: \"Hello {name}, {of\\u0020you}\"\nlist: {or: or}\n")
    #expect(book.text("greeting", [.text("name", "Ada")]) == "Hello Ada, {of you}")
  }

  @Test("shows a missing argument and a missing key, so that they are seen")
  func missing() {
    let book = book("en", "a: \"{b}\"\n")
    #expect(book.text("a") == "{b}")
    #expect(book.text("no.such.key") == "no.such.key")
  }

  @Test("chooses the plural form by the first number")
  func plurals() {
    let book = book("en", "days: {one: \"{count} day\", other: \"{count} days\"}\n")
    #expect(book.text("days", [.number("count", 1)]) == "1 day")
    #expect(book.text("days", [.number("count", 0)]) == "0 days")
    #expect(book.text("days", [.number("count", 14)]) == "14 days")
  }

  @Test("escapes texts from outside but not what is already in the output's form")
  func escapes() {
    let book = book("en", "a: \"{text} {link}\"\n")
    let text = book.text("a", [.text("text", "<b>"), .verbatim("link", "[x](y)")]) { _ in "safe" }
    #expect(text == "safe [x](y)")
  }

  @Test("takes a phrase that a language lacks from English")
  func fallback() {
    let book = book("it", "a: ciao\n", english: "a: hello\nb: bye\n")
    #expect(book.text("a") == "ciao")
    #expect(book.text("b") == "bye")
    #expect(book.missingKeys == ["b"])
  }

  @Test(
    "writes Italian days with the article they need",
    arguments: [
      (
        "2026-11-01", "al 1º novembre 2026", "dal 1º novembre 2026", "il 1º novembre 2026",
        "1º novembre 2026"
      ),
      (
        "2026-11-08", "all'8 novembre 2026", "dall'8 novembre 2026", "l'8 novembre 2026",
        "8 novembre 2026"
      ),
      (
        "2026-11-11", "all'11 novembre 2026", "dall'11 novembre 2026", "l'11 novembre 2026",
        "11 novembre 2026"
      ),
      (
        "2026-11-18", "al 18 novembre 2026", "dal 18 novembre 2026", "il 18 novembre 2026",
        "18 novembre 2026"
      ),
      (
        "2026-08-31", "al 31 agosto 2026", "dal 31 agosto 2026", "il 31 agosto 2026",
        "31 agosto 2026"
      ),
    ])
  func italianDays(day: String, at: String, since: String, on: String, long: String) throws {
    let book = Phrasebook(locale: "it", resources: Repository.resources)
    let day = try #require(Day(day))
    #expect(book.day(day, form: "since") == since)
    #expect(book.day(day, form: "at") == at)
    #expect(book.day(day, form: "on") == on)
    #expect(book.day(day) == long)
  }

  @Test("joins lists with the language's or")
  func lists() {
    let english = Phrasebook(locale: "en", resources: Repository.resources)
    let italian = Phrasebook(locale: "it", resources: Repository.resources)
    #expect(english.list(["a", "b", "c"]) == "a, b or c")
    #expect(italian.list(["a", "b"]) == "a o b")
    #expect(italian.list(["a"]) == "a")
    #expect(italian.list([]).isEmpty)
  }

  @Test("knows every language that has a locale file, English first")
  func locales() {
    #expect(Repository.resources.locales == ["en", "it"])
    let own = Resources(own: ["Locales/fr.yaml": Array("a: b\n".utf8)])
    #expect(own.locales == ["en", "fr", "it"])
  }

  @Test("splits a front matter from the Markdown below it")
  func frontMatter() {
    let page = FrontMatter("---\ntitle: \"A: b\"\n---\n\n# A\n")
    #expect(page.text("title") == "A: b")
    #expect(page.body == "\n# A\n")
    #expect(FrontMatter("# A\n").body == "# A\n")
    #expect(FrontMatter("---\ntitle: x\n").text("title") == nil)
  }
}
