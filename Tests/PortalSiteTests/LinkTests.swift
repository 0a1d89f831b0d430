import PortalPages
import Testing

@testable import PortalSite

struct LinkTests {
  private func problems(_ markdown: String) throws -> [String] {
    let site = Sample.site(
      [
        Sample.page("home", markdown),
        Sample.page("guide", "# Guide\n\n## Step 1\n", locale: "en"),
        Sample.page("lists/all", "# All\n\n[up](../home.md)\n"),
      ],
      attachments: [Attachment(path: "mail/draft 1.eml", bytes: [], text: "")])
    let files = try SiteRenderer(resources: Sample.resources).render(site)
    #expect(files.problems == [])
    return LinkChecker.problems(of: files).map(\.summary)
  }

  @Test(
    "accepts what exists",
    arguments: [
      "[a](guide.md)", "[a](guide.md#step-1)", "[a](#content)", "[a](../en/guide.html#guide)",
      "[a](guide.md?x=1#step-1)", "[a](../mail/draft%201.eml)", "![a](../favicon.svg)",
      "[a](https://example.com/nowhere#at-all)", "[a](mailto:a@b.example)", "[a](lists/all.md)",
      "[a](guide.md#)",
    ])
  func accepts(_ link: String) throws {
    #expect(try problems("# Home\n\n\(link)\n") == [])
  }

  @Test(
    "finds a link to nowhere with its line",
    arguments: [
      ("[a](gone.md)", "missingPage gone.md"),
      ("[a](guide.md#step-2)", "missingAnchor guide.md#step-2"),
      ("[a](#nowhere)", "missingAnchor #nowhere"),
      ("![a](../pictures/a.png)", "missingImage ../pictures/a.png"),
      ("[a](../../other/index.html)", "outsideSite ../../other/index.html"),
      ("[a](/index.html)", "outsideSite /index.html"),
      ("[a](../mail/)", "missingPage ../mail/"),
      ("[a](../mail/draft%201.eml#x)", "missingAnchor ../mail/draft%201.eml#x"),
      ("[a](%2e%2e/%2e%2e/x.md)", "outsideSite %2e%2e/%2e%2e/x.md"),
    ])
  func finds(_ link: String, _ expected: String) throws {
    #expect(try problems("# Home\n\n- \(link)\n") == ["en/home.md:3 \(expected)"])
  }

  @Test("finds an id that the body shares with the layout")
  func findsDuplicateID() throws {
    #expect(try problems("# Home\n\n## Content\n") == ["en/home.html:0 duplicateID content"])
  }

  @Test("finds a link to nowhere in the layout and in other HTML files")
  func findsInHTML() throws {
    let site = Sample.site(
      [Sample.page("home", "# Home\n")],
      languages: [Sample.language(navigation: [NavigationItem(page: "gone", label: "Gone")])],
      attachments: [
        Attachment(
          path: "mail/a.html",
          bytes: Array("<p id=a>\n<p id=\"b\"><img\nsrc='x&amp;y.png'><p id=\"b\">".utf8), text: "")
      ])
    let files = try SiteRenderer(resources: Sample.resources).render(site)
    #expect(
      LinkChecker.problems(of: files).map(\.summary) == [
        "404.html:2 missingPage en/gone.html", "en/404.html:3 missingPage gone.html",
        "en/404.html:4 missingPage gone.html", "en/home.html:3 missingPage gone.html",
        "en/home.html:4 missingPage gone.html", "index.html:2 missingPage en/gone.html",
        "mail/a.html:3 duplicateID b",
        "mail/a.html:3 missingImage x&y.png",
      ])
  }

  @Test("follows addresses below the site's own absolute address")
  func followsOwnAddress() throws {
    let base = "https://portal.example/resellers/verdi"
    let site = Sample.site([
      Sample.page("home", "# Home\n\n[a](\(base)/en/home.html) [b](\(base)/en/gone.html)\n")
    ])
    let renderer = try SiteRenderer(
      resources: Sample.resources, publicBase: "https://portal.example")
    #expect(
      LinkChecker.problems(of: try renderer.render(site)).map(\.summary) == [
        "en/home.md:3 missingPage \(base)/en/gone.html"
      ])
  }

  @Test(
    "follows the addresses that are handed over with other files",
    arguments: [
      ("status.json", "en/home.html", []),
      ("status.json", "en/guide.html#step-1", []),
      ("status.json", "en/gone.html", ["status.json:0 missingPage en/gone.html"]),
      (
        "status.json", "en/guide.html#step-2", ["status.json:0 missingAnchor en/guide.html#step-2"]
      ),
      ("en/calendar.ics", "home.html", []),
      (
        "en/calendar.ics", "\(base)en/gone.html",
        ["en/calendar.ics:0 missingPage \(base)en/gone.html"]
      ),
      ("en/calendar.ics", "../../../x.html", ["en/calendar.ics:0 outsideSite ../../../x.html"]),
      ("drafts/a.eml", "https://lakeside.example/", []),
      ("drafts/a.eml", "\(base)en/guide.html#step-1", []),
      ("drafts/a.eml", "../en/home.html", ["drafts/a.eml:0 relativeInLetter ../en/home.html"]),
      ("drafts/a.txt", "\(base)en/gone.html", ["drafts/a.txt:0 missingPage \(base)en/gone.html"]),
    ])
  func followsFiles(path: String, address: String, expected: [String]) throws {
    let site = Sample.site(
      [Sample.page("home", "# Home\n"), Sample.page("guide", "# Guide\n\n## Step 1\n")],
      attachments: [Attachment(path: path, bytes: [], text: "", links: [address])])
    let renderer = try SiteRenderer(
      resources: Sample.resources, publicBase: "https://portal.example")
    let problems = LinkChecker.problems(of: try renderer.render(site)).map(\.summary)
    #expect(problems == expected)
  }

  private static let base = "https://portal.example/resellers/verdi/"

  @Test("hands over what the search, the sitemap and the robots' file lead to")
  func handsOver() throws {
    let site = Sample.site([
      Sample.page("home", "# Home\n\n## One\n"), Sample.page("lists/all", "# All\n"),
    ])
    let renderer = try SiteRenderer(
      resources: Sample.resources, publicBase: "https://portal.example")
    let files = try renderer.render(site).files
    func links(_ path: String) -> [String]? { files.first { $0.path == path }?.links }
    #expect(links("en/search.js") == ["home.html", "home.html#one", "lists/all.html"])
    #expect(
      links("sitemap.xml")
        == ["home", "home", "lists/all", "lists/all"].map { "\(Self.base)en/\($0).html" })
    #expect(links("robots.txt") == ["\(Self.base)sitemap.xml"])
  }

  @Test("finds a page that the search has and the site has not")
  func searchWithoutPage() throws {
    let rendered = try SiteRenderer(resources: Sample.resources).render(
      Sample.site([Sample.page("home", "# Home\n\n## One\n")]))
    let without = RenderedSite(
      folder: rendered.folder, files: rendered.files.filter { $0.path != "en/home.html" },
      pages: [], address: nil, problems: [])
    #expect(
      LinkChecker.problems(of: without).map(\.summary).filter { $0.hasPrefix("en/search") } == [
        "en/search.js:0 missingPage home.html", "en/search.js:0 missingPage home.html#one",
      ])
  }
}
