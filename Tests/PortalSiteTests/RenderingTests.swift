import Phrases
import PortalPages
import PortalSite
import Testing

struct RenderingTests {
  private let site = Sample.site(
    [
      Sample.page(
        "home", "# Home & away\n\nSee [the guide](guide.md).", title: "Home & away",
        summary: "All \"at\" once", section: "home", footer: ["As of <today>"]),
      Sample.page(
        "guide", "# Guide\n\n## One\n\n## Two\n\n## Three\n", title: "Guide", section: "guide",
        isChapter: true),
      Sample.page("home", "# Casa\n\n**Admin**\n", locale: "it", title: "Casa", section: "home"),
    ],
    languages: [
      Sample.language(
        navigation: [
          NavigationItem(page: "home", label: "Home"),
          NavigationItem(page: "guide", label: "Guide"),
        ], chapters: [NavigationItem(page: "guide", label: "The guide")]),
      Sample.language(
        "it", navigation: [NavigationItem(page: "home", label: "Casa")],
        words: Sample.words.merging(["choose-language": "Leggi in italiano."]) { $1 },
        englishLabels: ["Admin"]),
    ])

  @Test("makes the files of a site in the order of their paths")
  func makesFiles() throws {
    let files = try SiteRenderer(resources: Sample.resources).render(site)
    #expect(
      files.files.map(\.path) == [
        "404.html", "en/404.html", "en/guide.html", "en/guide.md", "en/home.html", "en/home.md",
        "en/search.js", "favicon.svg", "index.html", "it/404.html", "it/home.html", "it/home.md",
        "it/search.js", "portal.js", "robots.txt", "style.css",
      ])
    #expect(files.problems == [])
    #expect(LinkChecker.problems(of: files) == [])
    #expect(files.text(of: "en/home.md") == "# Home & away\n\nSee [the guide](guide.md).\n")
    #expect(files.text(of: "style.css") == "p {}\n")
  }

  @Test("fills the layout of a page")
  func fillsLayout() throws {
    let files = try SiteRenderer(resources: Sample.resources).render(site)
    #expect(
      files.text(of: "en/home.html") == """
        <html lang="en"><title>Home &amp; away · Verdi</title>
        <meta content="All &quot;at&quot; once">
        <link href="../style.css"><noindex>
        <a href="home.html">Skip</a>
        <a href="../en/home.html" current>English</a>
        <a href="../it/home.html">Italiano</a>
        <a href="home.html" current>Home</a>
        <a href="guide.html">Guide</a>
        <main id="content">
        <h1 id="home--away">Home &amp; away</h1>
        <p>See <a href="guide.html">the guide</a>.</p>
        </main>
        <p>As of &lt;today&gt;</p>
        <a href="home.md">Markdown</a></html>

        """)
  }

  @Test("lists chapters and, from three sections on, the contents; falls back to the other home")
  func listsChapters() throws {
    let files = try SiteRenderer(resources: Sample.resources).render(site)
    #expect(
      files.text(of: "en/guide.html") == """
        <html lang="en"><title>Guide · Verdi</title>
        <link href="../style.css"><noindex>
        <a href="home.html">Skip</a>
        <a href="../en/guide.html" current>English</a>
        <a href="../it/home.html">Italiano</a>
        <a href="home.html">Home</a>
        <a href="guide.html" current>Guide</a>
        <a href="guide.html" current>The guide</a>
        <a href="#one">One</a>
        <a href="#two">Two</a>
        <a href="#three">Three</a>
        <main id="content">
        <h1 id="guide">Guide</h1>
        <h2 id="one">One</h2>
        <h2 id="two">Two</h2>
        <h2 id="three">Three</h2>
        </main>
        <a href="guide.md">Markdown</a></html>

        """)
  }

  @Test("marks English labels on pages in other languages")
  func marksEnglishLabels() throws {
    let files = try SiteRenderer(resources: Sample.resources).render(site)
    #expect(
      files.text(of: "it/home.html")?.contains("<p><strong lang=\"en\">Admin</strong></p>") == true)
  }

  @Test("offers the languages on the first page")
  func offersLanguages() throws {
    let files = try SiteRenderer(resources: Sample.resources).render(site)
    #expect(
      files.text(of: "index.html") == """
        <html lang="en"><title>Verdi</title><noindex>
        <a href="en/home.html" lang="en">English: Read it in English.</a>
        <a href="it/home.html" lang="it">Italiano: Leggi in italiano.</a>
        <p lang="en">As of &lt;today&gt;</p>
        </html>

        """)
  }

  @Test("gives absolute addresses only to a public site")
  func givesAddresses() throws {
    let files = try SiteRenderer(
      resources: Sample.resources, publicBase: "https://portal.example"
    ).render(site)
    let page = try #require(files.text(of: "en/home.html"))
    let base = "https://portal.example/resellers/verdi"
    #expect(
      page.contains(
        """
        <link href="../style.css">
        <link href="\(base)/en/home.html">
        <link hreflang="en" href="\(base)/en/home.html">
        <link hreflang="it" href="\(base)/it/home.html">

        """))
    #expect(LinkChecker.problems(of: files) == [])
  }

  @Test("escapes a sign that a combining mark hides")
  func escapesHiddenSigns() throws {
    let site = Sample.site([Sample.page("home", "# Home\n", title: "<\u{301}script>")])
    let files = try SiteRenderer(resources: Sample.resources).render(site)
    #expect(
      files.text(of: "en/home.html")?.contains("<title>&lt;\u{301}script&gt; · Verdi") == true)
  }

  @Test("reports missing words, unknown languages and what the Markdown left out")
  func reportsProblems() throws {
    var words = Sample.words
    words["skip"] = nil
    let site = Sample.site(
      [
        Sample.page("home", "# Home\n\n<b>bold</b>\n\n[no][where]\n"),
        Sample.page("home", "# Start\n", locale: "de"),
      ], languages: [Sample.language(words: words)])
    let files = try SiteRenderer(resources: Sample.resources).render(site)
    #expect(
      files.problems.map(\.summary) == [
        "de/home:0 missingLanguage de", "en:0 missingWord skip", "en/home.md:3 rawHTML </b>",
        "en/home.md:3 rawHTML <b>", "en/home.md:5 undefinedReference where",
      ])
  }

  @Test("refuses paths that leave the site or meet")
  func refusesPaths() throws {
    let site = Sample.site(
      [Sample.page("home", "# Home\n")],
      attachments: ["../x.eml", "a//b", "/etc", "EN/Home.md", "mail/x.eml"].map {
        Attachment(path: $0, bytes: [], text: "")
      })
    let files = try SiteRenderer(resources: Sample.resources).render(site)
    #expect(
      files.problems.map(\.summary) == [
        "../x.eml:0 invalidPath ../x.eml", "/etc:0 invalidPath /etc",
        "EN/Home.md:0 duplicatePath EN/Home.md", "a//b:0 invalidPath a//b",
      ])
    #expect(files.text(of: "mail/x.eml") == "")
  }

  @Test("refuses templates that are missing, malformed, or that change their texts")
  func refusesTemplates() throws {
    func render(_ layout: String) throws {
      let resources = Resources(own: ["Templates/layout.mustache": Array(layout.utf8)])
      _ = try SiteRenderer(resources: resources).render(
        Sample.site([Sample.page("home", "# Home\n")]))
    }
    #expect(throws: SiteError.unsupportedTemplate(path: "Templates/layout.mustache")) {
      try render("{{capitalized(title)}}")
    }
    #expect(throws: SiteError.self) { try render("{{#title}}") }
  }

  @Test("fills the built-in templates without a broken link")
  func fillsBuiltInTemplates() throws {
    let renderer = try SiteRenderer(resources: Resources(), publicBase: "https://portal.example/")
    let files = try renderer.render(site)
    #expect(files.problems + LinkChecker.problems(of: files) == [])
    let standIn = try renderer.standIn(
      folder: "resellers/verdi", reseller: "Verdi S.r.l.", messages: Sample.held)
    #expect(standIn.problems + LinkChecker.problems(of: standIn) == [])
    #expect(standIn.text(of: "index.html")?.contains("<h1>Verdi S.r.l.</h1>") == true)
  }
}
