import MarkdownHTML
import Testing

@Suite("An English original")
struct OriginalTests {
  private let box =
    "<input type=\"checkbox\" id=\"show-original\">"
    + "<label for=\"show-original\">Originale</label>\n"

  @Test("that stands behind each sentence is marked, and is no part of headings and ids")
  func sentences() {
    let text = """
      ## <a name="before-you-start"></a><span data-ttu-id="a-1">Prima</span>\
      <span class="sxs-lookup"><span data-stu-id="a-1">Before</span></span>

      - **<span data-ttu-id="a-2">Uno</span><span class="sxs-lookup"><span data-stu-id="a-2">One</span></span>**
      """
    let page = Markdown.render(
      text, options: MarkdownOptions(trustsHTML: true, originalLabel: "Originale"))
    #expect(
      String(decoding: page.html, as: UTF8.self) == box
        + "<h2 id=\"before-you-start\">Prima<span class=\"original\" lang=\"en\">Before</span></h2>\n"
        + "<ul>\n<li><strong>Uno<span class=\"original\" lang=\"en\">One</span></strong></li>\n</ul>\n"
    )
    #expect(page.headings.map(\.text) == ["Prima"])
    #expect(page.ids == ["before-you-start"])
    #expect(page.problems == [])
  }

  @Test("that is a page of its own is shown behind each block that differs from it")
  func blocks() {
    let page = Markdown.render(
      "# Uno\n\nDue[^1] [x](y.md)\n\n---\n\nTeams\n\n[^1]: Tre\n",
      options: MarkdownOptions(
        original: "# One\n\nTwo[^1] [x](z.md)\n\n---\n\nTeams\n\n[^1]: Three\n",
        originalLabel: "Originale"))
    #expect(
      String(decoding: page.html, as: UTF8.self).hasPrefix(
        box + """
          <h1 id="uno">Uno</h1>
          <div class="original" lang="en">
          <p><strong>One</strong></p>
          </div>
          <p>Due<sup><a id="fnref:1" href="#fn:1" role="doc-noteref">1</a></sup> <a href="y.html">x</a></p>
          <div class="original" lang="en">
          <p>Two<sup>1</sup> <a href="z.html">x</a></p>
          </div>
          <hr>
          <p>Teams</p>
          <section
          """))
    #expect(page.headings.map(\.id) == ["uno"])
    #expect(page.ids == ["uno", "fnref:1", "fn:1"])
    #expect(page.links.map(\.address) == ["y.html", "z.html"])
  }

  @Test("of a table is not shown")
  func tables() {
    let page = html("| a |\n| - |\n", MarkdownOptions(original: "| b |\n| - |\n"))
    #expect(page == html("| a |\n| - |\n"))
  }

  @Test(
    "of another structure is not shown",
    arguments: ["# One\n", "# One\n\n- a\n", "## One\n\nTwo\n", "# One\n\nTwo\n\nThree\n"])
  func otherStructure(original: String) {
    #expect(
      html("# Uno\n\nDue\n", MarkdownOptions(original: original))
        == "<h1 id=\"uno\">Uno</h1>\n<p>Due</p>\n")
  }

  @Test("is shown once: a page that carries it along needs no other")
  func once() {
    let text = "Uno<span class=\"sxs-lookup\">One</span>\n"
    let page = html(
      text, MarkdownOptions(trustsHTML: true, original: "One\n", originalLabel: "Originale"))
    #expect(page == box + "<p>Uno<span class=\"original\" lang=\"en\">One</span></p>\n")
  }

  @Test("is left out where there is no box, and ids take the beginning of their part")
  func leftOut() {
    let text = """
      Uno<span class="sxs-lookup"><span data-stu-id="1">One [<span>y</span>](z.md)</span></span> due

      <a id="x"></a><a href="#x">tre</a>
      """
    let options = MarkdownOptions(
      trustsHTML: true, original: "One\n\nTwo\n", rawPrefix: "part.", originalLabel: nil)
    let page = Markdown.render(text, options: options)
    #expect(
      String(decoding: page.html, as: UTF8.self)
        == "<p>Uno due</p>\n<p><span id=\"part.x\"></span><a href=\"#part.x\">tre</a></p>\n")
    #expect(page.problems == [])
    #expect(page.links.map(\.address) == ["#part.x"])
  }

  @Test("leaves the id of its box to no heading")
  func reservedID() {
    #expect(
      html("# Show original\n", MarkdownOptions(trustsHTML: true))
        == "<h1 id=\"show-original-1\">Show original</h1>\n")
  }
}
