import MarkdownHTML
import Testing

@Suite("HTML of a page that is trusted")
struct TrustedHTMLTests {
  @Test(
    "passes as far as it is text, and ends where its block ends",
    arguments: [
      ("a <b>b</b> c", "<p>a <b>b</b> c</p>\n"),
      ("a<br/>b <kbd>F1</kbd>", "<p>a<br>b <kbd>F1</kbd></p>\n"),
      ("a <B TITLE='x \"y\"'>b</B>", "<p>a <b title=\"x &quot;y&quot;\">b</b></p>\n"),
      ("a <b>b *c</b>*", "<p>a <b>b <em>c</em></b></p>\n"),
      ("- a <b>b\n- c", "<ul>\n<li>a <b>b</b></li>\n<li>c</li>\n</ul>\n"),
      ("a <b>b\n\nc</b>", "<p>a <b>b</b></p>\n<p>c</p>\n"),
      ("a <!-- no --> b", "<p>a  b</p>\n"),
      ("a <font>b</font> <u>c</u>", "<p>a b c</p>\n"),
      ("a <script>alert(1)</script> b", "<p>a  b</p>\n"),
      ("a <svg><svg>x</svg>y</svg> b", "<p>a  b</p>\n"),
      ("a <p>b</p> c <td>d</td>", "<p>a b c d</p>\n"),
      ("a <a href=\"x.md#y\" id=z>b</a>", "<p>a <a href=\"x.html#y\" id=\"z\">b</a></p>\n"),
      (
        "<a href='https://a.example/?a&amp;b'>[c](d.md)</a>",
        "<p><a href=\"https://a.example/?a&amp;b\" rel=\"noreferrer\">c</a></p>\n"
      ),
      ("a <a href=\"java&#115;cript:x\">b</a>", "<p>a b</p>\n"),
      (
        "a <a href=\"javascript&colon;x\">b</a>",
        "<p>a <a href=\"javascript&amp;colon;x\">b</a></p>\n"
      ),
      (
        "a <img src=x.png alt=\"b&eacute;\" width=20>",
        "<p>a <img src=\"x.png\" alt=\"bé\" width=\"20\"></p>\n"
      ),
      ("a <img src=data:x alt=b>", "<p>a b</p>\n"),
      (
        "a <span data-x=1>b</span> <span class=\"right x\" style=y>c</span>",
        "<p>a b <span class=\"right\">c</span></p>\n"
      ),
      ("a <i>[b</i>](c.md)", "<p>a <i><a href=\"c.html\">b</a></i></p>\n"),
    ])
  func inlines(text: String, expected: String) { #expect(trusted(text) == expected) }

  @Test("keeps its blocks around Markdown, with what HTML lets writers leave out")
  func blocks() {
    #expect(
      trusted("<table>\n<tr><td>a & b<td>&lt;c\n<tr><td>\n\n- *d*\n\n</td></tr>\n</table>\n\ne")
        == """
        <div class="table" role="group" tabindex="0">
        <table>
        <tr><td>a &amp; b</td><td>&lt;c
        </td></tr><tr><td>
        <ul>
        <li><em>d</em></li>
        </ul>
        </td></tr>
        </table>
        </div>
        <p>e</p>

        """)
    #expect(
      trusted("<ul>\n<li><p>a<li>b\n<ol start=3><li>c</ol></ul>")
        == "<ul>\n<li><p>a</p></li><li>b\n<ol start=\"3\"><li>c</li></ol></li></ul>\n")
    #expect(
      trusted("<details>\n<summary>a</summary>\n\n*b*\n\n</details>")
        == "<details>\n<summary>a</summary>\n<p><em>b</em></p>\n</details>\n")
    #expect(trusted("<p>a\n\nb") == "<p>a\n</p><p>b</p>\n")
    #expect(trusted("> <div>a\n\nb") == "<blockquote>\n<div>a\n</div></blockquote>\n<p>b</p>\n")
    #expect(trusted("</main></div><style>p {}</style>b") == "b\n")
  }

  @Test("gives headings ids and a place in the outline")
  func headings() {
    let text = "# <a name=\"first\"></a>Uno\n\n<h2>Due &amp; tre</h2>\n\n<h2 id=z>Z</h2>\n"
    let page = Markdown.render(text, options: MarkdownOptions(trustsHTML: true))
    #expect(
      String(decoding: page.html, as: UTF8.self)
        == "<h1 id=\"first\">Uno</h1>\n<h2 id=\"due--tre\">Due &amp; tre</h2>\n<h2 id=\"z\">Z</h2>\n"
    )
    #expect(page.headings.map(\.id) == ["first", "due--tre", "z"])
    #expect(page.headings.map(\.text) == ["Uno", "Due & tre", "Z"])
    #expect(page.headings.map(\.line) == [1, 3, 5])
    #expect(page.ids == ["first", "due--tre", "z"])
    #expect(page.rawParts.map(\.kind) == [.heading(2), .heading(2)])
  }

  @Test(
    "names what is left out, with line and column",
    arguments: [
      ("é <b>a", ["unclosedTag 1:3 <b>"]),
      ("a <b>b</b> <b>\n\n</b>", ["unclosedTag 1:12 <b>", "strayEndTag 3:1 </b>"]),
      (
        "a <i style=\"x\" onclick=y>b</i>",
        ["refusedAttribute 1:6 style", "refusedAttribute 1:16 onclick"]
      ),
      ("<div>\n<blink>a</blink></div>", ["rawHTML 2:1 <blink>"]),
      ("<div>\n<script>\n<b>x</b></script></div>", ["rawHTML 2:1 <script>"]),
      ("<div>a</i></div>", ["strayEndTag 1:7 </i>"]),
      ("<div><tr><td>a</td></tr></div>", ["misplacedTag 1:6 <tr>", "misplacedTag 1:10 <td>"]),
      ("<table>\n<tr>a</tr></table>", ["rawHTML 2:5 a"]),
      ("a <b id=x></b><b id=x></b>", ["duplicateID 1:15 x"]),
      ("a <a href=skype:x>b</a>", ["refusedLink 1:3 skype:x"]),
      ("a <a href=x><a href=y>b</a></a>", ["misplacedTag 1:13 <a href=y>"]),
      ("<?php x ?>", ["rawHTML 1:1 <?php x ?>"]),
      ("<div", ["rawHTML 1:1 <div"]),
    ])
  func problems(text: String, expected: [String]) {
    let page = Markdown.render(text, options: MarkdownOptions(trustsHTML: true))
    #expect(
      page.problems.map { "\($0.kind) \($0.line):\($0.column ?? 0) \($0.detail)" } == expected)
  }

  @Test("brings its tables, lists and code into the outline")
  func outline() {
    let text = "<table><tr><td><ul><li>a</ul></table>\n\n<pre>b</pre>\n\n<h3>c</h3>\n"
    let page = Markdown.render(text, options: MarkdownOptions(trustsHTML: true))
    #expect(page.rawParts.map(\.kind) == [.table, .list, .codeBlock, .heading(3)])
    #expect(page.rawParts.map(\.line) == [1, 1, 3, 5])
  }

  private func trusted(_ text: String) -> String { html(text, MarkdownOptions(trustsHTML: true)) }
}
