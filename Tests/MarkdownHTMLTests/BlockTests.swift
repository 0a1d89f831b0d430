import MarkdownHTML
import Testing

@Suite("Blocks")
struct BlockTests {
  @Test(
    "become exactly this HTML",
    arguments: [
      ("", ""),
      ("a\nb", "<p>a\nb</p>\n"),
      ("a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>\n"),
      ("***", "<hr>\n"),
      ("> a\n>\n> b", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n"),
      ("    a <b>", "<pre tabindex=\"0\"><code>a &lt;b&gt;\n</code></pre>\n"),
      ("```\na\n```", "<pre tabindex=\"0\"><code>a\n</code></pre>\n"),
      (
        "```swift x\na\n```",
        "<pre tabindex=\"0\"><code class=\"language-swift\">a\n</code></pre>\n"
      ),
      (
        "``` text lang=it\na\n```",
        "<pre tabindex=\"0\" lang=\"it\"><code class=\"language-text\">a\n</code></pre>\n"
      ),
      (
        "``` text lang=\"it\na\n```",
        "<pre tabindex=\"0\"><code class=\"language-text\">a\n</code></pre>\n"
      ),
      (
        "```\"><x\na\n```",
        "<pre tabindex=\"0\"><code class=\"language-&quot;&gt;&lt;x\">a\n</code></pre>\n"
      ),
    ])
  func exactHTML(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(
    "of lists are tight or loose, numbered from their first number, and nest",
    arguments: [
      ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
      ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
      ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
      ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
      ("0. a", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"),
      ("- a\n  - b\n- c", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n"),
      ("-", "<ul>\n<li></li>\n</ul>\n"),
      (
        "- [x] a\n- [ ] b",
        "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"Done\"> "
          + "a</li>\n<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"Open\"> "
          + "b</li>\n</ul>\n"
      ),
      (
        "- [ ] a\n\n  b",
        "<ul>\n<li class=\"task\">\n<p><input type=\"checkbox\" disabled aria-label=\"Open\"> "
          + "a</p>\n<p>b</p>\n</li>\n</ul>\n"
      ),
    ])
  func lists(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test("label task boxes in the page's language")
  func taskLabels() {
    let options = MarkdownOptions(taskDoneLabel: "Fatto", taskOpenLabel: "\"Aperto\"")
    let box = "<input type=\"checkbox\" disabled"
    #expect(html("- [x] a", options).contains("\(box) checked aria-label=\"Fatto\"> a"))
    #expect(html("- [ ] a", options).contains("\(box) aria-label=\"&quot;Aperto&quot;\"> a"))
  }

  @Test("of HTML are left out and reported")
  func rawHTML() {
    let text = "a\n\n<div onclick=\"x\">\nb\n</div>\n\nc"
    #expect(html(text) == "<p>a</p>\n<p>c</p>\n")
    #expect(problems(text) == ["rawHTML 3 <div onclick=\"x\">"])
  }

  @Test(
    "are alerts behind their marker",
    arguments: [
      ("NOTE", "note", "Note"), ("TIP", "tip", "Tip"), ("IMPORTANT", "important", "Important"),
      ("WARNING", "warning", "Warning"), ("CAUTION", "caution", "Caution"),
      ("note", "note", "Note"),
    ])
  func alerts(marker: String, name: String, title: String) {
    let start = "<div class=\"alert \(name)\">\n<p class=\"alert-title\">\(title)</p>\n"
    #expect(html("> [!\(marker)]\n> a *b*") == start + "<p>a <em>b</em></p>\n</div>\n")
    #expect(html("> [!\(marker)]\n>\n> - a") == start + "<ul>\n<li>a</li>\n</ul>\n</div>\n")
    #expect(html("> [!\(marker)]") == start + "</div>\n")
  }

  @Test("are no alerts with another marker, text behind it, or a backslash before it")
  func noAlerts() {
    #expect(html("> [!OTHER]\n> a") == "<blockquote>\n<p>[!OTHER]\na</p>\n</blockquote>\n")
    #expect(html("> [!NOTE] a") == "<blockquote>\n<p>[!NOTE] a</p>\n</blockquote>\n")
    #expect(html("> \\[!NOTE\\]\n> a") == "<blockquote>\n<p>[!NOTE]\na</p>\n</blockquote>\n")
  }

  @Test("title alerts in the page's language")
  func alertTitles() {
    let options = MarkdownOptions(alertTitles: ["note": "Nota <1>"])
    #expect(
      html("> [!NOTE]\n> a", options).contains("<p class=\"alert-title\">Nota &lt;1&gt;</p>"))
    #expect(html("> [!TIP]\n> a", options).contains("<p class=\"alert-title\">Tip</p>"))
  }
}
