import Foundation
import Testing

@Suite("The look of the sites")
struct ThemeTests {
  private static let logo =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><path d=\"M0 0h40v20\"/></svg>\n"

  @Test("is that of the theme: colours, logo and pictures in every site, the languages alike")
  func themed() throws {
    let bench = try Workbench(site: "two-resellers")
    let portal = try bench.text("Content/portal.yaml")
    let theme = "theme: {logo: brand/logo.svg, accent: \"#8a2450\", accentDark: \"#f0a3c2\"}\n"
    try bench.write("Content/portal.yaml", portal + theme)
    try bench.write("Content/brand/logo.svg", Self.logo)
    for locale in ["en", "it"] {
      try bench.write(
        "Content/Pages/\(locale)/zz-gate.md",
        "---\ntitle: Gate\n---\n# Gate\n\n![The gate](../pictures/gate.svg)\n")
    }
    try bench.write("Content/Pages/pictures/gate.svg", Self.logo)
    #expect(try bench.portal("check", "--select", "site").code == 0)
    #expect(try bench.portal("build").code == 0)
    for site in ["operator", "resellers/vela", "resellers/onda"] {
      #expect(try bench.text("Output/\(site)/logo.svg") == Self.logo)
      #expect(try bench.text("Output/\(site)/pictures/gate.svg") == Self.logo)
      #expect(try bench.text("Output/\(site)/theme.css") == Self.css)
      for (page, way) in [("index", ""), ("404", ""), ("en/index", "../"), ("it/index", "../")] {
        let tags = Tags.all(in: try bench.text("Output/\(site)/\(page).html"))
        let styles = tags.filter { $0["rel"] == "stylesheet" }.map { $0["href"] }
        #expect(styles == ["\(way)style.css", "\(way)theme.css"], "\(site) \(page)")
        let colors = tags.filter { $0["name"] == "theme-color" }.map { $0["content"] }
        #expect(colors == ["#80214a"], "\(site) \(page)")
        let image = tags.first { $0.name == "img" }
        #expect(image?["src"] == "\(way)logo.svg" && image?["alt"] == "", "\(site) \(page)")
      }
    }
    for locale in ["en", "it"] {
      let page = try bench.text("Output/resellers/vela/\(locale)/zz-gate.html")
      #expect(page.contains("<img src=\"../pictures/gate.svg\" alt=\"The gate\""))
    }
  }

  private static let css = """
    @media screen {
      :root {
        --teal: light-dark(#8a2450, #f0a3c2);
        --teal-deep: #80214a;
        --teal-wash: light-dark(#efe3e6, #373037);
      }
    }
    .brand .logo { width: auto; height: 2.25rem; max-width: 12rem; object-fit: contain; }
    .door .logo { width: auto; height: 4.5rem; max-width: 100%; object-fit: contain; }

    """

  @Test("is the built-in one without a theme, and again once the theme is gone")
  func plain() throws {
    let bench = try Workbench(site: "two-resellers")
    #expect(try bench.portal("build").code == 0)
    let before = bench.files(below: "Output/resellers")
    #expect(!before.keys.contains { $0.hasSuffix("theme.css") || $0.contains("logo") })
    let portal = try bench.text("Content/portal.yaml")
    try bench.write("Content/portal.yaml", portal + "theme: {band: \"#5a1e38\"}\n")
    #expect(try bench.portal("build").code == 0)
    #expect(bench.exists("Output/resellers/vela/theme.css"))
    try bench.write("Content/portal.yaml", portal)
    #expect(try bench.portal("build").code == 0)
    #expect(bench.changes(below: "Output/resellers", since: before) == [])
  }

  @Test("takes the nearest readable colour until somebody changes a faint one")
  func faint() throws {
    let bench = try Workbench(site: "two-resellers")
    let portal = try bench.text("Content/portal.yaml")
    try bench.write("Content/portal.yaml", portal + "theme:\n  accent: \"#e8743b\"\n")
    #expect(try bench.portal("build").code == 0)
    let css = try bench.text("Output/operator/theme.css")
    #expect(css.contains("--teal: light-dark(#a8542b, "))
    #expect(try bench.portal("check", "--fix", "--select", "RP-W04").code == 0)
    #expect(try bench.text("Content/portal.yaml").hasSuffix("theme:\n  accent: \"#a8542b\"\n"))
    #expect(try bench.portal("build").code == 0)
    #expect(try bench.text("Output/operator/theme.css").contains("light-dark(#a8542b, "))
  }

  @Test("holds all sites back for a drawing that runs a program, and publishes nothing of it")
  func unsafe() throws {
    let bench = try Workbench(site: "two-resellers")
    try bench.write(
      "Content/Pages/pictures/gate.svg", "<svg>\n  <script>alert(1)</script>\n</svg>\n")
    let check = try bench.portal("check", "--format", "concise", "--select", "RP-W05")
    #expect(
      check.lines == [
        "Content/Pages/pictures/gate.svg:2:4: error[RP-W05] the picture holds a program:"
          + " \"script\"", "1 data error, 0 breaches, 0 to do in 5 manifests",
      ])
    #expect(try bench.portal("build").code == 1)
    #expect(bench.paths(below: "Output", holding: ["alert(1)"]) == [])
  }

  @Test("leaves large pictures unread, and says so only where one is asked for")
  func large() throws {
    let bench = try Workbench(site: "two-resellers")
    let video = String(repeating: "x", count: 600 << 10)
    try bench.write("Content/brand/logo.png", video)
    try bench.write("Content/Pages/pictures/tour.mp4", video)
    #expect(try bench.portal("check").code == 0)
    #expect(try bench.portal("build").code == 0)
    #expect(!bench.exists("Output/operator/pictures/tour.mp4"))
    let portal = try bench.text("Content/portal.yaml")
    try bench.write("Content/portal.yaml", portal + "theme: {logo: brand/logo.png}\n")
    try bench.write("Content/Pages/pictures/tour.png", video)
    #expect(
      try bench.portal("check", "--format", "concise").lines.filter { $0.contains("png") } == [
        "Content/Pages/pictures/tour.png:1:1: error[RP-X12] the file is larger than 524288"
          + " bytes, so it is not read",
        "Content/portal.yaml:7:15: error[RP-W05] the logo \"brand/logo.png\" is empty or larger than"
          + " 64 kB",
      ])
  }
}
