import Diagnostics
import ManifestCheck
import ManifestRules
import TestSupport
import Testing

/// Pictures of the site's own: what an SVG may hold, and how much there may be.
@Suite struct PictureTests {
  @Test(
    "finds in an SVG what runs or comes from elsewhere, with its place",
    arguments: [
      ("<svg>\n<SCRIPT>x</SCRIPT></svg>", ["2:2-8 script SCRIPT"]),
      ("<svg><s:script xmlns:s='x'/></svg>", ["1:7-15 script s:script"]),
      ("<svg>\r\n <g id='é' onload = 'x'/></svg>", ["2:12-18 handler onload"]),
      ("<svg><a xlink:href=\"javascript:x\"/></svg>", ["1:21-33 external javascript:x"]),
      ("<svg><image href=' https://a.example/b'/></svg>", ["1:20-39 external https://a.example/b"]),
      ("<svg><use href=\"b.svg#x\"/></svg>", ["1:17-24 external b.svg#x"]),
      (
        "<svg><image href=\"data:image/svg+xml,x\"/></svg>",
        ["1:19-39 external data:image/svg+xml,x"]
      ),
      ("<svg><set attributeName='href' to='x'/></svg>", ["1:26-30 external href"]),
      ("<svg><style>@import 'a.css';</style></svg>", ["1:13-20 external @import"]),
      ("<svg><style>a{b:URL( 'a.png')}</style></svg>", ["1:23-28 external a.png"]),
      ("<svg><g style=\"fill:url(a.svg#b)\"/></svg>", ["1:25-32 external a.svg#b"]),
      ("<svg><foreignObject/></svg>", ["1:7-20 foreign-content foreignObject"]),
      ("<!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg>&a;</svg>", ["1:16-24 entity <!ENTITY"]),
      ("<?xml-stylesheet href='a.css'?><svg/>", ["1:1-17 external <?xml-stylesheet"]),
      ("<svg><g onclick=\"", ["1:9-16 handler onclick"]),
      ("no drawing", ["1:1-1 other-form SVG"]),
    ])
  func drawings(text: String, expected: [String]) async {
    #expect(await found(["Pages/pictures/a.svg": text]) == expected, "\(text)")
  }

  @Test(
    "lets drawings be drawings",
    arguments: [
      "<svg><use href=\"#a\" xlink:href='#b'/><path fill=\"url(#c)\" style='fill:url( \"#c\")'/></svg>",
      "<svg><!-- <script onclick='x'> url(x) --><title>on=1 href=2</title></svg>",
      "<svg><image href=\"data:image/png;base64,AAAA\"/><a href=''/></svg>",
      "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/x.dtd\">\n<svg/>",
      "\u{FEFF}<svg/>", "<svg", "<svg><g a=", "<svg><", "<svg><!--", "<svg>url(",
      "<svg><style>url(#",
    ])
  func harmless(text: String) async {
    #expect(await found(["Pages/pictures/a.svg": text]) == [], "\(text)")
  }

  @Test("looks at the logo and at pictures of pages, and at no other")
  func others() async {
    let drawing = "<svg><script/></svg>"
    let files = ["brand/a.svg": drawing, "brand/b.svg": drawing, "Pages/en/c.svg": drawing]
    #expect(await found(files) == [])
    #expect(await found(files, logo: "brand/b.svg") == ["1:7-13 script script"])
  }

  @Test("names a logo that is missing, empty or too large at the setting")
  func logos() async {
    let large = "<svg>" + String(repeating: " ", count: PicturePath.logoLimit) + "</svg>"
    #expect(await found([:], logo: "a.svg") == ["2:15-20 missing-logo a.svg"])
    #expect(await found(["a.svg": ""], logo: "a.svg") == ["2:15-20 large-logo a.svg"])
    #expect(
      await found(["Pages/pictures/a.svg": large], logo: "Pages/pictures/a.svg") == [
        "2:15-35 large-logo Pages/pictures/a.svg"
      ])
    #expect(await found(["a.svg": "<svg/>"], logo: "a.svg") == [])
  }

  @Test("says from which picture on there are too many bytes")
  func total() async {
    let half = "<svg>" + String(repeating: " ", count: PicturePath.totalLimit / 2) + "</svg>"
    let pictures = ["a", "b", "c"].map { ("Pages/pictures/\($0).svg", half) }
    let files = Dictionary(uniqueKeysWithValues: pictures)
    #expect(await places(files).map(\.path) == ["Content/Pages/pictures/b.svg"])
    #expect(await found(files) == ["1:1-1 too-much "])
  }

  @Test(
    "knows the pictures of pages by their addresses",
    arguments: [
      ("![x](../pictures/a.svg)", []), ("[x](../pictures/a.svg)", []),
      ("![x](../pictures/%61.svg)", []),
      ("![x](../pictures/b.svg)", ["1:6-23 missing-image"]),
      ("[x](../pictures/b.svg)", ["1:5-22 missing-image"]),
      ("![x](pictures/a.svg)", ["1:6-20 missing-image"]),
      ("![x](https://a.example/a.png)", ["1:6-29 foreign-image"]),
      ("[x](https://a.example/a.png)", []),
    ])
  func links(text: String, expected: [String]) async {
    let files = ["Pages/pictures/a.svg": "<svg/>", "Pages/it/house.md": text + "\n"]
    let found = await inspection(of: texts(files, nil)).findings.filter { $0.rule.code == "RP-W01" }
    #expect(
      found.map { reported in
        let span = reported.finding.span
        return "\(span.start)-\(span.end.column) \(reported.finding.message.key)"
      } == expected)
  }

  private func texts(_ files: [String: String], _ logo: String?) -> [SourceText] {
    let theme = logo.map { "\ntheme: {logo: \($0)}" } ?? ""
    return files.map { SourceText(path: "Content/\($0.key)", text: $0.value) }
      + [SourceText(path: "Content/portal.yaml", text: "kind: Workspace\(theme)\n")]
  }

  /// The findings about pictures with the paths of their files.
  private func places(
    _ files: [String: String], logo: String? = nil
  ) async -> [(path: String, text: String)] {
    let inspection = await inspection(of: texts(files, logo))
    return inspection.findings.filter { $0.rule.code == "RP-W05" }.map { reported in
      let (span, message) = (reported.finding.span, reported.finding.message)
      let found = message.arguments.first { $0.name == "found" }?.value
      let word = if case .text(let text) = found { text } else { "" }
      return (
        inspection.sources.path(of: span.source),
        "\(span.start)-\(span.end.column) \(message.key) \(word)"
      )
    }
  }

  private func found(_ files: [String: String], logo: String? = nil) async -> [String] {
    await places(files, logo: logo).map(\.text)
  }
}
