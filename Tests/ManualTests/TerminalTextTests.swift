import Manual
import Testing

@Suite("Markdown in a terminal")
struct TerminalTextTests {
  @Test("wraps paragraphs between words, and keeps a word that is too long whole")
  func wrapping() {
    let text = TerminalText.text(
      of: "one two three\nfour five\n\nsix\nhttps://a-long-address.example/\nseven", width: 16)
    #expect(
      text == """
          one two three
          four five

          six
          https://a-long-address.example/
          seven

        """)
  }

  @Test("indents code as it stands, blank lines and hashes included")
  func code() {
    let text = TerminalText.text(
      of: "See:\n```yaml\nkind: Reseller\n\n# a comment that is longer than the lines\n```\nEnd.",
      width: 20)
    #expect(
      text == """
          See:

              kind: Reseller

              # a comment that is longer than the lines

          End.

        """)
  }

  @Test("sets headings at the margin, with a blank line around them")
  func headings() {
    #expect(
      TerminalText.text(of: "\n## One\nText.\n### Two `b`\n\n\nMore.", width: 80)
        == "One\n\n  Text.\n\nTwo `b`\n\n  More.\n")
  }

  @Test("hangs the lines of items, and keeps tables")
  func lists() {
    let text = TerminalText.text(
      of:
        "- one two three\n- four\n  five\n  - six\n\n10. seven eight\n\n> nine ten eleven\n\n| a | b |",
      width: 14)
    #expect(
      text == """
          - one two
            three
          - four five
            - six

          10. seven
              eight

          | nine ten
          | eleven

          | a | b |

        """)
  }

  @Test(
    "leaves marks of emphasis out and shows where links lead",
    arguments: [
      ("**bold** and `code **as is**`", "  bold and `code **as is**`\n"),
      ("[page](https://a.example/b) [x](y.md) [z] (w)", "  page <https://a.example/b> x [z] (w)\n"),
      ("a \u{1B}[31mred\u{7} end", "  a \u{FFFD}[31mred\u{FFFD} end\n"), ("a ` b", "  a ` b\n"),
      ("", ""),
    ])
  func inline(markdown: String, expected: String) {
    #expect(TerminalText.text(of: markdown, width: 80) == expected)
  }
}
