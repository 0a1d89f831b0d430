import MarkdownHTML
import Testing

@Suite("Escaping")
struct EscapeTests {
  /// What HTML must show: the words with single blanks, the active characters as entities.
  private func shown(_ text: String) -> String {
    let words = text.unicodeScalars.split { scalar in
      scalar.value <= 0x20 || (0x7F...0x9F).contains(scalar.value)
        || [0x2028, 0x2029, 0xFEFF].contains(scalar.value)
    }
    let entities: [Unicode.Scalar: String] = [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;",
    ]
    return words.joined(separator: [" "]).reduce(into: "") { html, scalar in
      html += entities[scalar] ?? String(scalar)
    }
  }

  private func expectInert(_ text: String) {
    let escaped = Markdown.escape(text)
    let expected = shown(text)
    guard !expected.isEmpty else {
      #expect(escaped.isEmpty)
      return
    }
    #expect(html(escaped) == "<p>\(expected)</p>\n", "alone: \(text.debugDescription)")
    let after = "<p>x\n\(expected)\ny</p>\n"
    #expect(html("x\n\(escaped)\ny") == after, "between: \(text.debugDescription)")
    #expect(
      html("- \(escaped)") == "<ul>\n<li>\(expected)</li>\n</ul>\n",
      "item: \(text.debugDescription)")
    let table = html("|h|i|\n|-|-|\n|\(escaped)|z|")
    let row = "<tr>\n<td>\(expected)</td>\n<td>z</td>\n</tr>\n</tbody>"
    #expect(table.contains(row), "cell: \(text.debugDescription)")
    #expect(
      html("## \(escaped)").hasSuffix("\">\(expected)</h2>\n"),
      "heading: \(text.debugDescription)")
    #expect(
      html("*a*\(escaped)[c](d)") == "<p><em>a</em>\(expected)<a href=\"d\">c</a></p>\n",
      "joined: \(text.debugDescription)")
    #expect(
      html("[\(escaped)](d)") == "<p><a href=\"d\">\(expected)</a></p>\n",
      "link: \(text.debugDescription)")
  }

  @Test(
    "makes nasty values inert",
    arguments: [
      "<script>alert(1)</script>", "{{x}}", "](javascript:alert(1))", "a|b", "# x", "1. x", "- x",
      "+ x", "> x", "**b**", "_a_", "snake_case_name", "`code`", "&amp;", "\\", "[^1]", "~~x~~",
      "![x](y)", "a\r\nb", "---", "===", "   x", "\tx", "\0", "a\0b", "[x]", "x\n===", "x\n---",
      "[x]: y", "[^1]: y", "| - |", "- - -", ":-", "-:", ":-:", "* * *", "___", "~~~", "```", "#",
      "##", "a #", "a ##", "C#", "1)", "999999999.", "1234567890. x", "<!-- x", "<?x", "<a", "a <",
      "</x>", "<http://a.example>", "www.a.example", "http://a.example", "a@b.example", "Yahoo!",
      "!", "\\|", "\\\\|", "a\\", "a\\\\", "&#60;", "&x", "&lt", "R&D", "\u{FEFF}x", "\u{85}",
      "a\u{2028}b", "=", "-", "+", ":", "- [ ] x", "[!NOTE]", "[ ] x", "è_é", "^x", "a_\u{301}b",
      "_",
    ])
  func nastyValues(text: String) {
    expectInert(text)
  }

  @Test(
    "keeps what is harmless readable",
    arguments: [
      ("snake_case_name", "snake_case_name"), ("Rossi, Bianchi & C.", "Rossi, Bianchi & C."),
      ("C:\\Users\\x", "C:\\Users\\x"), ("a < b > c", "a < b > c"), ("#1 (x) - y", "#1 (x) - y"),
      ("C#", "C#"), ("-5", "-5"), ("1.5", "1.5"), ("+39 02 1", "+39 02 1"), ("R&D", "R&D"),
      ("a@b.example", "a@b.example"), ("https://a.example/b_c", "https://a.example/b_c"),
      ("a * b", "a \\* b"), ("1. x", "1\\. x"), ("# x", "\\# x"), (" a\r\n\tb ", "a b"),
      ("&amp;", "\\&amp;"), ("C:\\", "C:&#92;"), ("<b>", "\\<b>"), ("a|b", "a\\|b"), ("", ""),
    ])
  func readable(text: String, expected: String) {
    #expect(Markdown.escape(text) == expected)
  }

  @Test("keeps several thousand random texts inert")
  func randomTexts() {
    var random = SeededGenerator(seed: 7)
    let parts = [
      "a", "b1", "è", "日", " ", " ", "\n", "\t", "\0", "*", "**", "_", "__", "`", "``", "[", "]",
      "(", ")", "<", ">", "&", "amp;", "#", "##", "-", "--", "+", "=", ":", "|", "\\", "!", "~",
      "~~", "^", "1", ".", "\"", "'", "{{", "/", "?", "\u{301}", "\u{A0}", "😀", "x]: y", "![",
      "](", "www.", "http://", "@", ";", "$", "%", ",",
    ]
    for _ in 0..<4000 {
      let length = Int.random(in: 1...9, using: &random)
      let text = (0..<length).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      expectInert(text)
    }
  }
}
