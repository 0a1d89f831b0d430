import MarkdownHTML
import Testing

@Suite("The outline of a page")
struct OutlineTests {
  @Test("holds headings with their levels, tables, lists and code blocks in order")
  func parts() {
    let text = """
      # One

      Text with `code`.

      - a
        1. b

      Two
      ---

      | a |
      | - |

      ~~~
      # no heading
      ~~~
      """
    let parts = Markdown.outline(of: text)
    #expect(
      parts.map(\.kind) == [.heading(1), .list, .list, .heading(2), .table, .codeBlock])
    #expect(parts.map(\.line) == [1, 5, 6, 8, 11, 14])
  }

  @Test("is empty where a page is shown as plain text")
  func plain() {
    #expect(Markdown.outline(of: "# x\n" + String(repeating: "<! ", count: 300)) == [])
  }
}
