import MarkdownHTML
import Testing

@Suite("Links")
struct LinkTests {
  @Test(
    "to allowed addresses are written and recorded",
    arguments: [
      ("https://a.example/b?c=d&e", "https://a.example/b?c=d&e"),
      ("HTTP://a.example", "HTTP://a.example"),
      ("mailto:a@b.example", "mailto:a@b.example"),
      ("#a", "#a"), ("../a.html", "../a.html"), ("a?b:c", "a?b:c"), ("", ""),
      ("<a b>", "a%20b"), ("é", "%C3%A9"), ("a%20b", "a%20b"), ("a.md", "a.html"),
      ("x/a.md#b", "x/a.html#b"), ("a.md?b.md", "a.html?b.md"), ("#a.md", "#a.md"),
      ("https://a.example/b.md", "https://a.example/b.md"), ("x/.md", "x/.md"),
      ("a.mdx", "a.mdx"), ("javascript%3Aa", "javascript%3Aa"),
    ])
  func allowed(destination: String, address: String) {
    let page = Markdown.render("[a](\(destination))")
    #expect(page.links.map(\.address) == [address])
    #expect(page.problems.isEmpty)
    let escaped = address.replacing("&", with: "&amp;")
    let rel = address.lowercased().hasPrefix("http") ? " rel=\"noreferrer\"" : ""
    #expect(
      String(decoding: page.html, as: UTF8.self) == "<p><a href=\"\(escaped)\"\(rel)>a</a></p>\n")
  }

  @Test(
    "to other addresses lose the link and keep the text",
    arguments: [
      "javascript:alert%281%29", "JavaScript:x", "vbscript:x", "data:text/html,x", "file:///x",
      "java&#115;cript:x", "&#106;avascript&colon;x", "<java&#10;script:x>", "<java&Tab;script:x>",
      "<&#32;javascript:x>", "&#1;javascript:x", "//a.example", "\\\\\\\\a.example",
      "/\\\\a.example",
      "ftp://a.example", ":x", "x:y",
    ])
  func refused(destination: String) {
    let page = Markdown.render("[*a*](\(destination))\n![b *c*](\(destination))")
    #expect(
      String(decoding: page.html, as: UTF8.self) == "<p><em>a</em>\nb c</p>\n")
    #expect(page.links.isEmpty && page.images.isEmpty)
    #expect(page.problems.map(\.kind) == [.refusedLink, .refusedImage])
    #expect(page.problems.map(\.line) == [1, 2])
  }

  @Test("and images are recorded with their lines, also behind every kind of line break")
  func lines() {
    let page = Markdown.render(
      "x\r\n\r\n> [a](b.md)\n> c\\\n> [d](e)  \n> ![f](g.md)\\\n> [h](i)\n\n- x\n  [j](k)\r\r|[l](m)|\n|-|\n|[n](o)|"
    )
    #expect(
      page.links.map { "\($0.destination) \($0.line)" } == [
        "b.md 3", "e 5", "i 7", "k 10", "m 12", "o 14",
      ])
    #expect(page.images == [LinkReference(destination: "g.md", address: "g.md", line: 6)])
  }

  @Test("keep their extension when no change is asked for")
  func noExtension() {
    #expect(
      html("[a](b.md)", MarkdownOptions(linkExtension: nil)) == "<p><a href=\"b.md\">a</a></p>\n")
  }

  @Test("by reference are found, undefined ones reported once each")
  func references() {
    #expect(html("[a][b] [b]\n\n[b]: c") == "<p><a href=\"c\">a</a> <a href=\"c\">b</a></p>\n")
    #expect(
      problems("x [a][b]\n\n- y\n  [*c*][d e] [f][]\n\n|a|\n|-|\n|[g][h]|") == [
        "undefinedReference 1 b", "undefinedReference 4 d e", "undefinedReference 4 f",
        "undefinedReference 8 h",
      ])
  }

  @Test("are not missed in brackets, code or behind backslashes")
  func noReferences() {
    #expect(problems("[a] `[a][b]`\n\\[a\\]\\[b\\] a\\]\\[b\\]\n\n    [a][b]\n\n- [x] [ ]") == [])
    #expect(problems(Markdown.escape("[a][b] [^c] [d][]")) == [])
  }
}
