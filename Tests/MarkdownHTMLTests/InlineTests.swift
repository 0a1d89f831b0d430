import MarkdownHTML
import Testing

@Suite("Inlines")
struct InlineTests {
  @Test(
    "become exactly this HTML",
    arguments: [
      ("*a* **b** ***c***", "<em>a</em> <strong>b</strong> <em><strong>c</strong></em>"),
      ("~~a~~", "<del>a</del>"),
      ("`a <b>`", "<code>a &lt;b&gt;</code>"),
      ("a & \"b\" > c &lt; &copy;", "a &amp; &quot;b&quot; &gt; c &lt; ©"),
      ("[a](b)", "<a href=\"b\">a</a>"),
      ("[a](b \"c\\\"d\")", "<a href=\"b\" title=\"c&quot;d\">a</a>"),
      ("[*a* `b`](c)", "<a href=\"c\"><em>a</em> <code>b</code></a>"),
      ("![a *b*](c.png \"d\")", "<img src=\"c.png\" alt=\"a b\" title=\"d\">"),
      ("[![a](b.png)](c)", "<a href=\"c\"><img src=\"b.png\" alt=\"a\"></a>"),
      (
        "www.example.com http://example.com a@b.example",
        "www.example.com http://example.com a@b.example"
      ),
      (
        "<http://example.com>",
        "<a href=\"http://example.com\" rel=\"noreferrer\">http://example.com</a>"
      ),
      ("a\u{1}b\u{85}c\u{7F}\u{A0}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{A0}"),
    ])
  func exactHTML(text: String, expected: String) {
    #expect(html(text) == "<p>\(expected)</p>\n")
  }

  @Test("of HTML are left out and reported with their line")
  func rawHTML() {
    let text = "a\n<b>c</b> <!-- d\n-->"
    #expect(html(text) == "<p>a\nc </p>\n")
    #expect(problems(text) == ["rawHTML 2 <b>", "rawHTML 2 </b>", "rawHTML 2 <!-- d"])
  }

  @Test(
    "are badges behind a sign of a status",
    arguments: [
      ("✓", "done"), ("▶", "turn"), ("◷", "waiting"), ("■", "blocked"), ("✕", "refused"),
      ("–", "notneeded"), ("?", "unknown"),
    ])
  func badges(sign: String, name: String) {
    #expect(
      html("**\(sign) A & *b***")
        == "<p><strong class=\"badge \(name)\"><span aria-hidden=\"true\">\(sign)</span> "
        + "A &amp; <em>b</em></strong></p>\n")
    #expect(html("**\(sign)a**") == "<p><strong>\(sign)a</strong></p>\n")
  }

  @Test("are marked with their language where they are quoted from another")
  func quotations() {
    var options = MarkdownOptions()
    options.quotations = ["Weekdays (8-17)": "en", "A & B": "x\"y"]
    #expect(
      html("*Weekdays \\(8-17\\)* *Weekdays* *A & B* **A & B**", options)
        == "<p><em lang=\"en\">Weekdays (8-17)</em> <em>Weekdays</em>"
        + " <em lang=\"x&quot;y\">A &amp; B</em> <strong>A &amp; B</strong></p>\n")
  }

  @Test("mark strong labels that exist only in English, whole labels alone")
  func englishLabels() {
    let options = MarkdownOptions(englishLabels: ["Enroll now", "A > B"])
    #expect(
      html("**Enroll now** **A > B** **Enroll** Enroll now **Enroll *now***", options)
        == "<p><strong lang=\"en\">Enroll now</strong> <strong lang=\"en\">A &gt; B</strong> "
        + "<strong>Enroll</strong> Enroll now <strong>Enroll <em>now</em></strong></p>\n")
  }
}
