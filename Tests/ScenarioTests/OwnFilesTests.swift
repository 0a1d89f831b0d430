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

  @Test("a page that Microsoft had translated side by side comes out right in a trusted folder")
  func sideBySide() throws {
    let bench = try Workbench(site: "two-resellers")
    let portal = try bench.text("Content/portal.yaml")
    try bench.write("Content/portal.yaml", portal + "trustedFolders: [Pages/it]\n")
    func pair(_ italian: String, _ english: String) -> String {
      "<span data-ttu-id=\"0c-101\">\(italian)</span>"
        + "<span class=\"sxs-lookup\"><span data-stu-id=\"0c-101\">\(english)</span></span>"
    }
    try bench.write(
      "Content/Pages/it/zz-orari.md",
      """
      ---
      title: Orari | Il portale
      description: "Quando rispondiamo: sempre."
      ms.prod:
      ms.lasthandoff: 11/10/2017
      ---
      # <a name="opening-hours"></a>\(pair("Orari", "Opening hours"))

      \(pair("Vedi [la tabella](#the-table).", "See [the table](#the-table).")) \(pair("Due", "Two"))

      ## <a name="the-table"></a>\(pair("La tabella", "The table"))

      <table>
      <colgroup>
      <col width="50%" />
      </colgroup>
      <tr class="odd">
      <td><p><strong>\(pair("Giorno", "Day"))</strong></p></td>
      </tr>
      </table>

      ## <a name="more"></a>Altro

      ## <a name="most"></a>\(pair("Il resto", "The rest"))

      """)
    let outcome = try bench.portal("build")
    #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
    let folder = "Output/resellers/vela/it"
    let html = try bench.text("\(folder)/zz-orari.html")
    #expect(html.contains("<title>Orari · Officine Vela S.r.l.</title>"))
    #expect(html.contains("<meta name=\"description\" content=\"Quando rispondiamo: sempre.\">"))
    #expect(html.contains("<li><a href=\"#the-table\">La tabella</a></li>"))
    #expect(html.contains("<li><a href=\"#most\">Il resto</a></li>"))
    #expect(
      html.contains(
        """
        <input type="checkbox" id="show-original">\
        <label for="show-original">Mostra l'originale inglese</label>
        <h1 id="opening-hours">Orari<span class="original" lang="en">Opening hours</span></h1>
        <p>Vedi <a href="#the-table">la tabella</a>.<span class="original" lang="en">\
        See <a href="#the-table">the table</a>.</span> Due<span class="original" lang="en">Two</span></p>
        <h2 id="the-table">La tabella<span class="original" lang="en">The table</span></h2>
        <div class="table" role="group" tabindex="0" aria-labelledby="the-table">
        <table>
        <colgroup>
        <col>
        </colgroup>
        <tr>
        <td><p><strong>Giorno<span class="original" lang="en">Day</span></strong></p></td>
        </tr>
        </table>
        </div>
        <h2 id="more">Altro</h2>
        """))
    #expect(!(try bench.text("Output/operator/en/guide.html")).contains("zz-orari"))
  }

  @Test("an Italian page of its own has its English twin behind each block")
  func twin() throws {
    let bench = try Workbench(site: "two-resellers")
    try bench.write("Content/Pages/en/zz-hall.md", "---\ntitle: Hall\n---\n# Hall\n\nBehind it.\n")
    try bench.write("Content/Pages/it/zz-hall.md", "---\ntitle: Sala\n---\n# Sala\n\nDietro.\n")
    #expect(try bench.portal("build").code == 0)
    let page = try bench.text("Output/operator/it/zz-hall.html")
    #expect(
      page.contains(
        """
        <h1 id="hall">Sala</h1>
        <div class="original" lang="en">
        <p><strong>Hall</strong></p>
        </div>
        <p>Dietro.</p>
        <div class="original" lang="en">
        <p>Behind it.</p>
        </div>
        """))
    #expect(try bench.text("Output/operator/it/zz-hall.md") == "# Sala\n\nDietro.\n")
    #expect(!(try bench.text("Output/operator/en/zz-hall.html")).contains("show-original"))
    let state = try bench.text("Output/operator/it/translations.md")
    let row = state.split(separator: "\n").first { $0.hasPrefix("| [zz-hall](zz-hall.md) ") }
    #expect(row?.contains("| non dice quale testo traduce |") == true)
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
