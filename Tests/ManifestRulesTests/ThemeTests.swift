import Diagnostics
import Foundation
import ManifestCheck
import ManifestModel
import TestSupport
import Testing

@testable import ManifestRules

/// The look of a portal: its colours and what they are held to.
@Suite struct ThemeTests {
  @Test(
    "measures contrast as WCAG 2 does",
    arguments: [
      ("#000000", "#ffffff", "21.00"), ("#777777", "#ffffff", "4.48"),
      ("#767676", "#fff", "4.54"), ("0a6066", "#fdfdfb", "7.16"), ("#123456", "#123456", "1.00"),
      ("#ff0000", "#0000ff", "2.15"),
    ])
  func contrast(one: String, two: String, expected: String) throws {
    let (one, two) = (try #require(HexColor(one)), try #require(HexColor(two)))
    #expect(String(format: "%.2f", one.contrast(to: two)) == expected)
    #expect(one.contrast(to: two) == two.contrast(to: one))
  }

  @Test("reads colours of six or three digits and writes them in one form")
  func forms() {
    #expect(HexColor("#0B3A40")?.description == "#0b3a40")
    #expect(HexColor("0b3")?.description == "#00bb33")
    for text in ["", "#", "#12345", "#1234567", "#12g456", "teal", "##123456", "#１２３"] {
      #expect(HexColor(text) == nil, "\(text)")
    }
  }

  @Test("knows the colours that the style has, of which the built-in ones pass")
  func style() throws {
    let style = try Repository.text("Templates/style.css")
    func pair(_ name: String) -> [HexColor] {
      let line = style.split(separator: "\n").first { $0.hasPrefix("  --\(name): light-dark(") }
      return (line ?? "").split(separator: "#").dropFirst().compactMap {
        HexColor(String($0.prefix(6)))
      }
    }
    let names = [
      "page": "paper", "raised": "raised", "button": "on-teal", "done": "done-wash",
      "wait": "wait-wash", "stop": "stop-wash", "unsure": "unsure-wash",
    ]
    for (use, index) in [(ColorUse.accent, 0), (.accentDark, 1)] {
      #expect(Set(use.pairs.map(\.key)) == Set(names.keys))
      for (key, name) in names {
        #expect(use.pairs.first { $0.key == key }?.color == pair(name)[index], "\(name)")
      }
      let worst = try #require(use.worst(pair("teal")[index]))
      #expect(worst.contrast >= ColorUse.needed)
    }
    for color in pair("teal-deep") {
      #expect(try #require(ColorUse.band.worst(color)).contrast >= ColorUse.needed)
    }
    for (key, part) in [("title", "color: #fff;"), ("languages", "color: #cfe3e3;")] {
      let color = HexColor(String(part.dropFirst(7).dropLast()))
      #expect(ColorUse.band.pairs.first { $0.key == key }?.color == color)
      #expect(style.contains(part))
    }
  }

  @Test(
    "names the worst pair and the nearest colour of the hue that passes, with its place",
    arguments: [
      ("band: \"#7fb5b9\"", "9-18 band-languages 1.7 #49686b"),
      ("accent: '#e8743b'", "11-20 accent-wait 2.5 #a8542b"),
      ("accentDark: 1d5c8a", "15-21 accentDark-done 2.0 #6d96b3"),
    ])
  func findings(setting: String, expected: String) async {
    let text = "kind: Workspace\ntheme:\n  \(setting)\n"
    let inspection = await inspection(of: text)
    let found = inspection.findings.filter { $0.rule.code == "RP-W04" }.map(\.finding)
    #expect(found.count == 1)
    for finding in found {
      var words: [String: String] = [:]
      for argument in finding.message.arguments {
        switch argument.value {
        case .text(let text), .phrase(let text): words[argument.name] = text
        case .number(let number): words[argument.name] = "\(number)"
        default: break
        }
      }
      let near = words["near"] ?? ""
      let pair = (words["pair"] ?? "").dropFirst("contrast.".count)
      let span = finding.span
      let ratio = "\(words["whole"] ?? "").\(words["tenth"] ?? "")"
      #expect("\(span.start.column)-\(span.end.column) \(pair) \(ratio) \(near)" == expected)
      #expect(finding.span.start.line == 3)
      #expect(finding.fix?.edits.map(\.text) == ["\"\(near)\""])
    }
  }

  @Test("gives every colour its contrast, whichever ones somebody chooses")
  func palettes() async throws {
    for color in ["#ffffff", "#000000", "#ffee00", "#0000ff", "#ff0000", "#808080", "#00ff7f"] {
      for key in ["band", "accent", "accentDark"] {
        let text = "kind: Workspace\ntheme: {\(key): \"\(color)\"}\n"
        let theme = await inspection(of: text).catalog.settings.theme
        let palette = try #require(theme.flatMap(ThemePalette.init))
        let uses = [
          (ColorUse.band, palette.band), (.accent, palette.accent),
          (.accentDark, palette.accentDark),
        ]
        for (use, used) in uses {
          #expect(try #require(use.worst(used)).contrast >= ColorUse.needed, "\(color) \(use)")
        }
        #expect(palette.wash.contrast(to: palette.accent) >= ColorUse.needed)
        #expect(palette.washDark.contrast(to: palette.accentDark) >= ColorUse.needed)
      }
    }
  }

  @Test("has no colours without any chosen", arguments: ["theme: {}\n", ""])
  func none(setting: String) async {
    let settings = await inspection(of: "kind: Workspace\n\(setting)").catalog.settings
    #expect(settings.theme.flatMap(ThemePalette.init) == nil)
    #expect((settings.theme == nil) == setting.isEmpty)
  }
}
