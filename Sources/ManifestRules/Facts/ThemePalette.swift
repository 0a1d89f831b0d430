import Diagnostics
public import ManifestModel

/// The colours that a theme gives to the sites, each with enough contrast for what it is used for.
public struct ThemePalette: Equatable, Sendable {
  /// The background of the header.
  public let band: HexColor
  /// Links and buttons on light paper.
  public let accent: HexColor
  /// Links and buttons on dark paper.
  public let accentDark: HexColor
  /// The background of what is chosen or pointed at, on light paper.
  public let wash: HexColor
  /// The same on dark paper.
  public let washDark: HexColor

  /// The contrast of a colour that nobody chose, which may be better than what is needed.
  private static let comfortable = 7.0

  /// Completes the colours of a theme, nil for one that has none.
  ///
  /// A colour without enough contrast gives way to the nearest one of its hue; one that is missing
  /// takes the hue of the others.
  public init?(_ theme: Theme) {
    let given = [theme.accent, theme.band, theme.accentDark].compactMap { $0?.value }
    guard let hue = given.first else { return nil }
    func color(_ use: ColorUse, _ chosen: HexColor?) -> HexColor {
      chosen.map { use.passing($0) } ?? use.passing(hue, ThemePalette.comfortable)
    }
    band = color(.band, theme.band?.value)
    accent = color(.accent, theme.accent?.value)
    accentDark = color(.accentDark, theme.accentDark?.value)
    wash = ThemePalette.wash(of: accent, on: ColorUse.accent.paper, share: 12)
    washDark = ThemePalette.wash(of: accentDark, on: ColorUse.accentDark.paper, share: 18)
  }

  /// Paper with as much of a colour in it, in hundredths, as the colour can still be read on.
  private static func wash(of color: HexColor, on paper: HexColor, share: Int) -> HexColor {
    let washes = (0...share).reversed().map { paper.mixed(with: color, share: Double($0) / 100) }
    return washes.first { $0.contrast(to: color) >= ColorUse.needed } ?? paper
  }
}
