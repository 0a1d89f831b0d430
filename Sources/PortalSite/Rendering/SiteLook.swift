import ManifestModel
public import ManifestRules

/// How the sites of a portal look, and the pictures that all of them hold.
public struct SiteLook: Sendable {
  /// The file with the colours, beside the style.
  static let stylePath = "theme.css"
  private static let builtInBand = HexColor(0x0B3A40)

  /// The picture in the header, nil for the built-in mark.
  public var logo: RenderedFile?
  /// The pictures that pages of the site's own show.
  public var pictures: [RenderedFile]
  private let palette: ThemePalette?

  /// Makes a look; without colours and logo it is the built-in one.
  public init(
    palette: ThemePalette? = nil, logo: RenderedFile? = nil, pictures: [RenderedFile] = []
  ) {
    self.palette = palette
    self.logo = logo
    self.pictures = pictures
  }

  /// The file that the pages load after the style, nil for the built-in look.
  var style: RenderedFile? {
    guard palette != nil || logo != nil else { return nil }
    let css = (palette.map(SiteLook.colors) ?? "") + (logo == nil ? "" : SiteLook.logoStyle)
    return RenderedFile(path: SiteLook.stylePath, bytes: Array(css.utf8))
  }

  /// The colour that a browser may give to its own frame.
  var bandColor: String { "\(palette?.band ?? SiteLook.builtInBand)" }

  /// The colours on a screen: paper keeps black and white.
  private static func colors(_ palette: ThemePalette) -> String {
    """
    @media screen {
      :root {
        --teal: light-dark(\(palette.accent), \(palette.accentDark));
        --teal-deep: \(palette.band);
        --teal-wash: light-dark(\(palette.wash), \(palette.washDark));
      }
    }

    """
  }

  /// A logo has any shape; the mark is a square.
  private static let logoStyle =
    logoRule(".brand", height: "2.25rem", width: "12rem")
    + logoRule(".door", height: "4.5rem", width: "100%")

  private static func logoRule(_ place: String, height: String, width: String) -> String {
    let settings = [
      "width: auto", "height: \(height)", "max-width: \(width)", "object-fit: contain",
    ]
    return "\(place) .logo { \(settings.joined(separator: "; ")); }\n"
  }
}

extension LayoutVisitor {
  /// The names of the look, which all layouts have.
  mutating func look(_ look: SiteLook) {
    optional("theme", look.style?.path)
    text("themeColor", look.bandColor)
    optional("logo", look.logo?.path)
  }
}
