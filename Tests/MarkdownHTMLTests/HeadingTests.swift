import MarkdownHTML
import Testing

@Suite("Headings")
struct HeadingTests {
  @Test("have a level, an id, a text and a line")
  func headings() {
    let page = Markdown.render("# A `b` & *c*\n\n###### D\n\nE\n===")
    #expect(
      String(decoding: page.html, as: UTF8.self)
        == "<h1 id=\"a-b--c\">A <code>b</code> &amp; <em>c</em></h1>\n"
        + "<h6 id=\"d\">D</h6>\n<h1 id=\"e\">E</h1>\n")
    #expect(
      page.headings == [
        Heading(level: 1, id: "a-b--c", text: "A b & c", line: 1),
        Heading(level: 6, id: "d", text: "D", line: 3),
        Heading(level: 1, id: "e", text: "E", line: 5),
      ])
    #expect(page.ids == ["a-b--c", "d", "e"])
  }

  @Test("repeat with a suffix that no other heading has")
  func uniqueIDs() {
    let ids = Markdown.headings(of: "# A\n# A\n# A-1\n# A\n# !\n# ?").map(\.id)
    #expect(ids == ["a", "a-1", "a-1-1", "a-2", "section", "section-1"])
  }

  @Test("take the ids that are given, else their slug")
  func givenIDs() {
    let options = MarkdownOptions(headingIDs: ["users", "", "users"])
    let page = Markdown.render("# Utenti\n# Altro\n# Ancora\n# Fine", options: options)
    #expect(page.ids == ["users", "altro", "users-1", "fine"])
    #expect(page.problems == [MarkdownProblem(kind: .duplicateID, line: 3, detail: "users")])
  }

  @Test(
    "have GitHub's slugs",
    arguments: [
      ("Hello World", "hello-world"), ("Hello, World!", "hello-world"), ("a  b", "a--b"),
      ("snake_case-x", "snake_case-x"), ("È già l'ora", "è-già-lora"), ("日本 語", "日本-語"),
      ("C++ & C#", "c--c"), ("✓ Done", "-done"), ("1. One", "1-one"), ("", ""),
    ])
  func slugs(text: String, expected: String) {
    #expect(Markdown.slug(text) == expected)
  }
}
