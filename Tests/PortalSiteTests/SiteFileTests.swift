import PortalPages
import Testing

@testable import PortalSite

@Suite("Files of a site beside its pages")
struct SiteFileTests {
  private let site = Sample.site(
    [
      Sample.page("home", "# Home\n\nmail@verdi.example\n\n## Open & \"done\"\n\nNot searched.\n"),
      Sample.page(
        "guide", "# Guide\n\nAll *you* need.\n\n## One\n\n| A | B |\n|---|---|\n| \"c\" | d&e |\n",
        isChapter: true),
      Sample.page("note-x", "# Note \\\"x\\\"\n", section: "notes"),
      Sample.page("home", "# Casa\n", locale: "it", title: "Casa"),
    ],
    languages: [
      Sample.language(navigation: [
        NavigationItem(page: "home", label: "Home"), NavigationItem(page: "notes", label: "Notes"),
      ]), Sample.language("it", navigation: [NavigationItem(page: "home", label: "Casa")]),
    ])

  private func rendered(base: String? = nil) throws -> RenderedSite {
    try SiteRenderer(resources: Sample.resources, publicBase: base).render(site)
  }

  @Test("search knows titles and headings of all pages, and every word of the guide")
  func search() throws {
    let text = try rendered().text(of: "en/search.js")
    #expect(
      text == """
        portalSearch([
         [
          "home",
          "Home",
          "",
          "",
          [
           [
            "open--done",
            "Open & \\"done\\""
           ]
          ]
         ],
         [
          "guide",
          "Guide",
          "",
          "All you need.",
          [
           [
            "one",
            "One",
            "A B \\"c\\" d&e"
           ]
          ]
         ],
         [
          "note-x",
          "Note \\"x\\"",
          "",
          "",
          []
         ]
        ]);

        """)
  }

  @Test("words that a search finds a page by stand in its data alone")
  func keywords() throws {
    let page = Page(
      locale: "en", name: "home", title: "Home", summary: "", markdown: "# Home\n", headingIDs: [],
      section: "home", isChapter: false, footer: [], keywords: ["IT-77", "verdi.example"])
    let files = try SiteRenderer(resources: Sample.resources).render(Sample.site([page]))
    #expect(
      files.text(of: "en/search.js")
        == "portalSearch([\n [\n  \"home\",\n  \"Home\",\n  \"IT-77 verdi.example\",\n"
        + "  \"\",\n  []\n ]\n]);\n")
    #expect(files.text(of: "en/home.html")?.contains("IT-77") == false)
  }

  @Test("a page below a section shows the way to it and its own title")
  func trail() throws {
    let page = try #require(try rendered().text(of: "en/note-x.html"))
    #expect(page.contains("<title>Note &quot;x&quot; · Verdi</title>"))
    #expect(
      page.contains(
        """
        <main id="content">
        <a href="home.html">Home</a> ›
        <a href="notes.html">Notes</a> ›
        <h1
        """))
  }

  @Test("a private site asks crawlers to stay away, and has no map")
  func privateSite() throws {
    let files = try rendered()
    #expect(files.text(of: "robots.txt") == "User-agent: *\nDisallow: /\n")
    #expect(files.text(of: "sitemap.xml") == nil)
  }

  @Test("a public site has a map of its pages with their other languages")
  func publicSite() throws {
    let files = try rendered(base: "https://portal.example/a&b")
    let address = "https://portal.example/a&b/resellers/verdi/"
    #expect(
      files.text(of: "robots.txt")
        == "User-agent: *\nAllow: /\nSitemap: \(address)sitemap.xml\n")
    let base = "https://portal.example/a&amp;b/resellers/verdi"
    let both =
      "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"\(base)/en/home.html\"/>"
      + "<xhtml:link rel=\"alternate\" hreflang=\"it\" href=\"\(base)/it/home.html\"/>"
    func own(_ name: String) -> String {
      "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"\(base)/en/\(name).html\"/>"
    }
    #expect(
      files.text(of: "sitemap.xml") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
        xmlns:xhtml="http://www.w3.org/1999/xhtml">
        <url><loc>\(base)/en/home.html</loc>\(both)</url>
        <url><loc>\(base)/en/guide.html</loc>\(own("guide"))</url>
        <url><loc>\(base)/en/note-x.html</loc>\(own("note-x"))</url>
        <url><loc>\(base)/it/home.html</loc>\(both)</url>
        </urlset>

        """)
  }

  @Test("a missing page is said to be missing, in its language and in the site's folder")
  func missingPage() throws {
    let files = try rendered(base: "https://portal.example/")
    #expect(
      files.text(of: "en/404.html") == """
        <html lang="en"><title>No page · Verdi</title>
        <link href="../style.css"><noindex>
        <a href="home.html">Skip</a>
        <a href="../en/404.html" current>English</a>
        <a href="../it/404.html">Italiano</a>
        <a href="home.html">Home</a>
        <a href="notes.html">Notes</a>
        <main id="content">
        <h1 id="missing">No page</h1>
        <p>Nothing is here.</p>
        </main>
        </html>

        """)
    #expect(
      files.text(of: "404.html") == """
        <html lang="en"><title>Verdi</title><noindex>
        <a href="en/home.html" lang="en">English: No page</a>
        <a href="it/home.html" lang="it">Italiano: No page</a>
        </html>

        """)
    #expect(files.text(of: "en/search.js")?.contains("404") == false)
  }

  @Test("a page of parts is one page: its footnotes do not meet, and its lines go on")
  func parts() throws {
    let shared = PagePart(
      markdown: "# Home\n\nOne[^1]\n\n[^1]: First\n", headingIDs: ["home"], isShared: true)
    let own = PagePart(
      markdown: "## Two\n\nTwo[^1]\n\n[^1]: Second\n\n[a](gone.md)\n", headingIDs: ["two"])
    let page = Page(
      locale: "en", name: "home", title: "Home", summary: "", parts: [shared, own],
      section: "home", isChapter: true, footer: [], isRepetition: true)
    let files = try SiteRenderer(resources: Sample.resources).render(Sample.site([page]))
    let html = try #require(files.text(of: "en/home.html"))
    for id in ["home", "two", "fn:1", "fnref:1", "fn:1.1", "fnref:1.1"] {
      #expect(html.contains("id=\"\(id)\""), "\(id)")
    }
    #expect(html.contains("href=\"#fn:1.1\""))
    #expect(LinkChecker.problems(of: files).map(\.summary) == ["en/home.md:13 missingPage gone.md"])
    let markdown = try #require(files.text(of: "en/home.md"))
    #expect(markdown.split(separator: "\n", omittingEmptySubsequences: false)[12] == "[a](gone.md)")
    #expect(files.text(of: "en/search.js")?.contains("Two") == false)
  }
}
