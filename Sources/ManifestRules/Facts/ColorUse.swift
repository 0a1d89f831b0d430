import ManifestModel

/// What a colour of the theme is used for, and the colours that it meets there.
enum ColorUse: String, CaseIterable {
  case band, accent, accentDark

  /// Text and background that meet, with the key of what a reader sees there.
  struct Pair {
    let key: String
    let color: HexColor
  }

  /// The contrast of text that WCAG 2.2 asks for at level AA.
  static let needed = 4.5

  /// What the colour meets in `Templates/style.css`; a test holds the two together.
  var pairs: [Pair] {
    switch self {
    case .band: [Pair("title", 0xFFFFFF), Pair("languages", 0xCFE3E3)]
    case .accent:
      [
        Pair("page", 0xFDFDFB), Pair("raised", 0xEFF4F2), Pair("button", 0xFFFFFF),
        Pair("done", 0xE4F4EA), Pair("wait", 0xE9EDFA), Pair("stop", 0xFDEBE6),
        Pair("unsure", 0xFBF2DC),
      ]
    case .accentDark:
      [
        Pair("page", 0x0E1719), Pair("raised", 0x162427), Pair("button", 0x07201F),
        Pair("done", 0x12301F), Pair("wait", 0x1D264A), Pair("stop", 0x43190F),
        Pair("unsure", 0x33270B),
      ]
    }
  }

  /// The page that the colour stands on; for the header the text that stands on it.
  var paper: HexColor { pairs.first?.color ?? HexColor(0xFFFFFF) }

  /// The pair in which a colour can be read worst, with its contrast.
  func worst(_ color: HexColor) -> (pair: Pair, contrast: Double)? {
    pairs.map { ($0, $0.color.contrast(to: color)) }.min { $0.1 < $1.1 }
  }

  /// The nearest colour of the same hue that has a contrast in all pairs.
  func passing(_ color: HexColor, _ contrast: Double = ColorUse.needed) -> HexColor {
    let end = HexColor(self == .accentDark ? 0xFFFFFF : 0x000000)
    let steps = (0...255).lazy.map { color.mixed(with: end, share: Double($0) / 255) }
    return steps.first { candidate in
      pairs.allSatisfy { $0.color.contrast(to: candidate) >= contrast }
    } ?? end
  }
}

extension ColorUse.Pair {
  fileprivate init(_ key: String, _ bits: UInt32) {
    self.init(key: key, color: HexColor(bits))
  }
}
