import Testing

@Suite("A site's own files")
struct OwnFilesTests {
  @Test("a page of its own replaces the built-in chapter, in its language only")
  func page() throws {
    let bench = try Workbench(site: "two-resellers")
    let page = "---\ntitle: First things\nsummary: Ours.\n---\n# First things\n\nCall Elena.\n"
    // Headings that other pages lead to stay where they are.
    let anchors = "\n## The three items\n"
    try bench.write("Content/Pages/en/guide-next-steps.md", page + anchors)
    #expect(try bench.portal("build").code == 0)
    let folder = "Output/resellers/vela"
    #expect(
      try bench.text("\(folder)/en/guide-next-steps.md")
        == "# First things\n\nCall Elena.\n\n## The three items\n")
    let html = try bench.text("\(folder)/en/guide-next-steps.html")
    #expect(html.contains("<p>Call Elena.</p>"))
    #expect(html.contains("<title>First things · Officine Vela S.r.l.</title>"))
    #expect(!(try bench.text("\(folder)/it/guide-next-steps.md")).contains("First things"))
    #expect(try bench.portal("check").lines.last?.hasSuffix("in 5 manifests") == true)
  }

  @Test("a page of its own that is new becomes a chapter at the end")
  func chapter() throws {
    let bench = try Workbench(site: "smallest")
    try bench.write(
      "Content/Pages/en/zz-parking.md", "---\ntitle: Parking\n---\n# Parking\n\nBehind the hall.\n")
    #expect(try bench.portal("build").code == 0)
    let tags = Tags.all(in: try bench.text("Output/resellers/vela/en/guide.html"))
    let links = tags.filter { $0.name == "a" }.compactMap { $0["href"] }
    #expect(links.filter { $0 == "zz-parking.html" }.count == 1)
    #expect(
      try bench.text("Output/resellers/vela/en/zz-parking.html").contains(
        "<p>Behind the hall.</p>"))
  }

  @Test("a broken link on a page of its own is named, and nothing is published")
  func brokenLink() throws {
    let bench = try Workbench(site: "smallest")
    try bench.write(
      "Content/Pages/en/zz-parking.md", "---\ntitle: Parking\n---\n# Parking\n\n[x](nowhere.md)\n")
    let outcome = try bench.portal("build")
    #expect(outcome.code == 1)
    #expect(
      outcome.lines.suffix(3) == [
        "operator/en/zz-parking.md:3: the link leads to a page that does not exist: nowhere.md "
          + "[RP-W01]",
        "resellers/vela only says that it is being updated: "
          + "RP-W01 Content/Pages/en/zz-parking.md:6:5",
        "nothing is published",
      ])
    #expect(bench.files(below: "Output").keys.filter { !$0.hasPrefix(".portal/") } == [])
  }

  @Test("a style sheet and a layout of its own replace the built-in ones")
  func theme() throws {
    let bench = try Workbench(site: "smallest")
    try bench.write("Templates/style.css", "body { color: navy }\n")
    try bench.write(
      "Templates/layout.mustache",
      "<!DOCTYPE html>\n<html lang=\"{{lang}}\"><title>{{title}}</title><main>{{{body}}}</main>\n")
    #expect(try bench.portal("build").code == 0)
    #expect(try bench.text("Output/resellers/vela/style.css") == "body { color: navy }\n")
    #expect(try bench.text("Output/operator/style.css") == "body { color: navy }\n")
    let page = try bench.text("Output/resellers/vela/en/people.html")
    #expect(
      page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\"><title>People</title><main>"))
    #expect(page.contains("<h2 id=\"users\">"))
  }

  @Test("a layout that cannot be read ends the build with 2 and its name")
  func malformedLayout() throws {
    let bench = try Workbench(site: "smallest")
    try bench.write("Templates/layout.mustache", "<main>{{#body}}</main>\n")
    let outcome = try bench.portal("build")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("Templates/layout.mustache cannot be read as Mustache"))
  }
}
