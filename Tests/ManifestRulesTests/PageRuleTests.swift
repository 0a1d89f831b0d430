import Diagnostics
import ManifestCheck
import ManifestRules
import TestSupport
import Testing

/// The rules about a site's own pages, beyond what their manual shows.
@Suite struct PageRuleTests {
  @Test(
    "knows where a link leads",
    arguments: [
      ("guide.md", []),
      ("./guide.md", []),
      ("guide.html", []),
      ("house.md#house-rules", []),
      ("#house-rules", []),
      ("#house%2Drules", []),
      ("#top", []),
      ("#", []),
      ("people.md", []),
      ("people.html#nobody", []),
      ("rule-x.html", []),
      ("../it/guide.html", []),
      ("https://lakeside.example/#x", []),
      ("mailto:help@lakeside.example", []),
      ("#nothing", ["1:5-13 missing-anchor"]),
      ("guide.html#nothing", ["1:5-23 missing-anchor"]),
      ("?a=b#nothing", ["1:5-17 missing-anchor"]),
      ("nowhere.md", ["1:5-15 missing-page"]),
      ("/guide.md", ["1:5-14 absolute"]),
    ])
  func links(address: String, expected: [String]) async {
    let places = await found("RP-W01", ["en/house.md": "[x](\(address))\n\n# House rules\n"])
    #expect(places == expected.map { "Content/Pages/en/house.md:\($0)" }, "\(address)")
  }

  @Test("places each of two equal links where it stands, and a link with a definition there")
  func places() async {
    let text = "---\ntitle: x\n---\n[a.md](a.md) and [a.md](a.md)\n\n[b]\n\n[b]: a.md\n"
    #expect(
      await found("RP-W01", ["en/house.md": text]) == [
        "Content/Pages/en/house.md:4:8-12 missing-page",
        "Content/Pages/en/house.md:4:25-29 missing-page",
        "Content/Pages/en/house.md:6:1-4 missing-page",
      ])
  }

  @Test("follows the anchors of the English page in a translation")
  func anchors() async {
    let pages = [
      "en/house.md": "# House rules\n",
      "it/house.md": "# Regole\n\n[x](#house-rules) [y](#regole)\n",
    ]
    #expect(
      await found("RP-W01", pages) == ["Content/Pages/it/house.md:3:23-30 missing-anchor"])
  }

  @Test("takes a page that one language alone has for a chapter of that language")
  func languages() async {
    let pages = ["en/only.md": "# Only\n", "it/house.md": "[x](only.md) [y](solo.md)\n"]
    #expect(await found("RP-W01", pages) == ["Content/Pages/it/house.md:1:18-25 missing-page"])
    let reverse = ["it/only.md": "# Solo\n", "en/house.md": "[x](only.md)\n"]
    #expect(await found("RP-W01", reverse) == ["Content/Pages/en/house.md:1:5-12 missing-page"])
  }

  @Test("finds identifiers as whole words, over line ends and in any case")
  func identifiers() async {
    let reseller = """
      kind: Reseller
      name: lakeside
      legalName: Lake Side AS
      tenant: {id: 0b6f4a1e-5f0c-4c5e-9a55-0d8f4c1d2e3f, primaryDomain: lakeside.example}
      """
    let text = "Blake Side AS, Lake Sides AS\n\nthe lake\nside as x-LAKESIDE.example\n"
    #expect(
      await found("RP-W02", ["en/house.md": text], reseller) == [
        "Content/Pages/en/house.md:3:5 identifier", "Content/Pages/en/house.md:4:11-27 identifier",
      ])
  }

  @Test("lets a page name the operator, even if it is a reseller")
  func operators() async {
    let manifests = """
      kind: Workspace
      operator: {reseller: lakeside}
      ---
      kind: Reseller
      name: lakeside
      legalName: Lake Side AS
      ---
      kind: Reseller
      name: hilltop
      legalName: Hill Top AS
      """
    let text = "Lake Side AS and Hill Top AS\n"
    #expect(
      await found("RP-W02", ["en/house.md": text], manifests) == [
        "Content/Pages/en/house.md:1:18-29 identifier"
      ])
  }

  @Test("passes over code and addresses when it looks for words to avoid")
  func words() async {
    let workspace = "kind: Workspace\nlocales: [it]\n"
    let text = """
      `abbonamento` [x](https://abbonamento.example/) <https://abbonamento.example>

      ```
      abbonamento
      ```

      Contatto Primario
      """
    #expect(
      await found("RP-L01", ["it/guide.md": text], workspace) == [
        "Content/Pages/it/guide.md:7:1-18 term"
      ])
  }

  @Test("passes over the English originals that a translation carries along")
  func originals() async {
    let workspace = "kind: Workspace\nlocales: [it]\ntrustedFolders: Pages/it\n"
    let text = """
      <span data-ttu-id="1">Uno</span><span class="sxs-lookup"><span data-stu-id="1">Partner
      Center</span> partner center</span> partner center
      """
    #expect(
      await found("RP-L01", ["it/guide.md": text], workspace) == [
        "Content/Pages/it/guide.md:2:37-51 term"
      ])
  }

  @Test("places tags and attributes of trusted pages exactly, and those of other pages as before")
  func tags() async {
    let text = "---\ntitle: x\n---\né <b>a</b> <b>b\n\n- <i style=\"x\">c</i>\n"
    let pages = ["en/house.md": text, "it/house.md": "a <b>b</b>\n"]
    #expect(
      await found("RP-W03", pages, "kind: Workspace\ntrustedFolders: [Pages/en/]\n") == [
        "Content/Pages/en/house.md:4:12-15 unclosed-tag",
        "Content/Pages/en/house.md:6:6-11 refused-attribute",
        "Content/Pages/it/house.md:1:3-6 raw-html", "Content/Pages/it/house.md:1:7-11 raw-html",
      ])
  }

  @Test("checks links, ids and tables in the HTML of trusted pages like those of Markdown")
  func trusted() async {
    let workspace = "kind: Workspace\nlocales: [en, it]\ntrustedFolders: [Pages]\n"
    let page = "<a id=\"here\"></a>\n\n<a href=\"#here\">x</a> <a href=\"no.md\">y</a>\n\n"
    let pages = [
      "en/house.md": page + "<table><tr><td>a</td></tr></table>\n",
      "it/house.md": "<a href=\"house.md#here\">z</a>\n\n| a |\n| - |\n",
    ]
    #expect(
      await found("RP-W01", pages, workspace) == [
        "Content/Pages/en/house.md:3:32-37 missing-page",
        "Content/Pages/it/house.md:1:10-23 missing-anchor",
      ])
    #expect(await found("RP-L02", pages, workspace) == [])
  }

  @Test("judges the age of a translation by the built-in page where a site has none of its own")
  func age() async throws {
    let page = try Repository.text("Sources/CBundle/Guide/en/guide.md")
    let stale = "---\ntitle: x\noriginal: \"0000000000000001\"\n---\n# Guida\n"
    let inspection = await inspection(of: texts(["it/guide.md": stale], ""))
    let finding = try #require(inspection.findings.first { $0.rule.code == "RP-L02" }?.finding)
    #expect(finding.span.start == Position(line: 3, column: 12))
    #expect(finding.related == [])
    let mark = finding.message.arguments.first { $0.name == "mark" }?.value
    guard case .text(let text) = mark else { throw Missing() }
    let fresh = stale.replacing("0000000000000001", with: text)
    #expect(await found("RP-L02", ["it/guide.md": fresh]) == [])
    let changed = ["it/guide.md": fresh, "en/guide.md": page + "\nMore.\n"]
    let places = await found("RP-L02", changed)
    #expect(places.contains("Content/Pages/it/guide.md:3:12-28 stale"))
  }

  @Test("counts no page as a manifest, and reads none as YAML")
  func manifests() async {
    let workspace = "kind: Workspace\n"
    let inspection = await inspection(of: texts(["en/guide.md": "a: [\n\tb\n"], workspace))
    #expect(inspection.manifestCount == 1)
    let paths = inspection.findings.map { inspection.sources.path(of: $0.finding.span.source) }
    #expect(!paths.contains("Content/Pages/en/guide.md"))
  }

  private struct Missing: Error {}

  private func texts(_ pages: [String: String], _ manifests: String) -> [SourceText] {
    pages.map { SourceText(path: "Content/Pages/\($0.key)", text: $0.value) }
      + (manifests.isEmpty ? [] : [SourceText(path: "Content/all.yaml", text: manifests + "\n")])
  }

  /// One rule's findings as `path:3:8-15 key`, without the end where it is on another line.
  private func found(
    _ rule: RuleCode, _ pages: [String: String], _ manifests: String = ""
  ) async -> [String] {
    let inspection = await inspection(of: texts(pages, manifests))
    return inspection.findings.filter { $0.rule.code == rule }.map { reported in
      let span = reported.finding.span
      let end = span.end.line == span.start.line ? "-\(span.end.column)" : ""
      let path = inspection.sources.path(of: span.source)
      return "\(path):\(span.start)\(end) \(reported.finding.message.key)"
    }
  }
}
