import MarkdownHTML
import Testing

@Suite("Footnotes")
struct FootnoteTests {
  @Test("stand at the end in the order of use, with links there and back")
  func exactHTML() {
    let options = MarkdownOptions(footnotesTitle: "Note", footnoteBackLabel: "Torna a")
    let page = Markdown.render(
      "a[^x] b[^1] c[^x]\n\n[^1]: one\n\n    - two\n[^x]: ex *y*", options: options)
    #expect(
      String(decoding: page.html, as: UTF8.self) == """
        <p>a<sup><a id="fnref:1" href="#fn:1" role="doc-noteref">1</a></sup> \
        b<sup><a id="fnref:2" href="#fn:2" role="doc-noteref">2</a></sup> \
        c<sup><a id="fnref:1:2" href="#fn:1" role="doc-noteref">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-label="Note">
        <ol>
        <li id="fn:1">
        <p>ex <em>y</em> \
        <a class="back" href="#fnref:1" aria-label="Torna a 1" role="doc-backlink">↩</a> \
        <a class="back" href="#fnref:1:2" aria-label="Torna a 1-2" role="doc-backlink">↩\
        <sup>2</sup></a></p>
        </li>
        <li id="fn:2">
        <p>one</p>
        <ul>
        <li>two</li>
        </ul>
        <p> <a class="back" href="#fnref:2" aria-label="Torna a 2" role="doc-backlink">↩</a></p>
        </li>
        </ol>
        </section>

        """)
    #expect(page.ids == ["fnref:1", "fnref:2", "fnref:1:2", "fn:1", "fn:2"])
    #expect(page.problems.isEmpty)
  }

  @Test("inside a link or an image are no second link")
  func noNestedLinks() {
    let page = html("[a[^1]](b) ![c[^1]](d) e[^1]\n\n[^1]: f")
    #expect(page.hasPrefix("<p><a href=\"b\">a<sup>1</sup></a> <img src=\"d\" alt=\"c\"> e<sup><a"))
    #expect(page.contains("id=\"fnref:1\""))
    #expect(!page.contains("fnref:1:2"))
  }

  @Test("without a definition stay text and are reported")
  func undefined() {
    #expect(html("a[^b]") == "<p>a[^b]</p>\n")
    #expect(problems("x\na[^b]") == ["undefinedFootnote 2 b"])
  }
}
