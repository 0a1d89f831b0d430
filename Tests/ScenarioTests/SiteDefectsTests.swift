import Testing

@Suite("Defects of a site")
struct SiteDefectsTests {
  private static let page = "Content/Pages/en/house.md"
  private static let house = """
    ---
    title: House rules
    ---
    # House rules

    Begin with [the preparation](guide-preparation.md),
    then read [the items](guide-next-steps.md#the-nine-items).

    Our hours stand [below](#hours), and [on the door][door].

    ![The gate](../pictures/gate.png)

    The people have [their own page](/en/people.html).

    <a id="yard"></a>The yard.

    <a id="yard"></a>The other yard.

    """

  private static let casa = """
    ---
    title: Regole della casa
    original: 0000000000000000
    ---
    # Regole della casa

    Ogni abbonamento ha una chiave.

    ## Porte

    """

  /// A portal in which one defect of each kind stands on pages and settings.
  private func bench() throws -> Workbench {
    let bench = try Workbench(site: "two-resellers")
    let portal = try bench.text("Content/portal.yaml")
    try bench.write(
      "Content/portal.yaml", portal + "trustedFolders: [Pages/en]\ntheme: {accent: \"#e8743b\"}\n")
    try bench.write(Self.page, Self.house)
    try bench.write("Content/Pages/it/house.md", Self.casa)
    return bench
  }

  @Test("are all named by one check, each with its file, line and column")
  func check() throws {
    let bench = try bench()
    let outcome = try bench.portal("check", "--format", "concise", "--select", "site,languages")
    #expect(outcome.code == 1)
    #expect(
      outcome.lines == [
        "\(Self.page):6:30: error[RP-W01] the link \"guide-preparation.md\" leads to a chapter that"
          + " does not exist",
        "\(Self.page):7:23: error[RP-W01] the link \"guide-next-steps.md#the-nine-items\" leads to"
          + " a heading that the page \"guide-next-steps\" does not have",
        "\(Self.page):9:25: error[RP-W01] the link \"#hours\" leads to a heading that the page"
          + " \"house\" does not have",
        "\(Self.page):9:52: error[RP-W01] the reference \"door\" has no definition on this page",
        "\(Self.page):11:13: error[RP-W01] the image \"../pictures/gate.png\" is not part of the"
          + " site",
        "\(Self.page):13:34: error[RP-W01] the address \"/en/people.html\" starts at the top of the"
          + " server, where the site need not stand",
        "\(Self.page):17:1: error[RP-W01] the heading with the anchor \"yard\" stands here a second"
          + " time",
        "Content/Pages/it/house.md:3:11: warning[RP-L02] the translation follows the text"
          + " \"0000000000000000\", but the English page has changed since",
        "Content/Pages/it/house.md:7:6: warning[RP-L01] \"abbonamento\" is not the term that the"
          + " guide uses",
        "Content/Pages/it/house.md:9:1: warning[RP-L02] here stands a heading of the second level,"
          + " and the English page has nothing more",
        "Content/portal.yaml:8:17: error[RP-W04] with the colour \"#e8743b\", the contrast is"
          + " 2.5 : 1 where 4.5 : 1 is needed: links in a blue note, on light paper",
        "7 data errors, 1 breach, 0 to do in 5 manifests",
      ])
  }

  @Test("keep every site from being published, whoever reads it")
  func build() throws {
    let bench = try bench()
    let outcome = try bench.portal("build")
    #expect(outcome.code == 1)
    #expect(
      outcome.lines.filter { $0.hasPrefix("operator/") } == [
        "operator/en/house.md:3: the link leads to a page that does not exist:"
          + " guide-preparation.md [RP-W01]",
        "operator/en/house.md:4: the link leads to a place that does not exist:"
          + " guide-next-steps.md#the-nine-items [RP-W01]",
        "operator/en/house.md:6: the link leads to a place that does not exist: #hours [RP-W01]",
        "operator/en/house.md:6: the reference [door] is not defined [RP-W01]",
        "operator/en/house.md:8: the image does not exist: ../pictures/gate.png [RP-W01]",
        "operator/en/house.md:10: the link leaves the site: /en/people.html [RP-W01]",
        "operator/en/house.md:14: the id yard stands twice [RP-W01]",
      ])
    #expect(outcome.lines.last == "nothing is published")
    #expect(bench.files(below: "Output").keys.filter { $0.hasSuffix("house.html") } == [])
  }

  @Test("include a drawing that names somebody else's customer, with file and owning line")
  func leak() throws {
    let bench = try Workbench(site: "two-resellers")
    let address = "marta@ondablu.example"
    try bench.write(
      "Content/Pages/pictures/gate.svg",
      "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<title>\(address)</title>\n</svg>\n")
    let outcome = try bench.portal("build")
    #expect(outcome.code == 1)
    #expect(
      outcome.lines == [
        "resellers/vela/pictures/gate.svg:2: this would identify another reseller, onda; it comes"
          + " from Content/resellers/onda/reseller.yaml:6 [RP-W02]",
        "nothing is published",
      ])
    #expect(bench.files(below: "Output").keys.filter { !$0.hasPrefix(".portal/") } == [])
  }
}
