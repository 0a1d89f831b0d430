public import Diagnostics

/// The look of a portal's sites, as far as it is not the built-in one.
public struct Theme: ManifestPart {
  /// The picture in the header: an SVG or PNG file below `Content`.
  public let logo: Located<String>?
  /// The background of the header.
  public let band: Located<HexColor>?
  /// The colour of links and buttons on light paper.
  public let accent: Located<HexColor>?
  /// The colour of links and buttons on dark paper.
  public let accentDark: Located<HexColor>?

  init(_ reader: MappingReader) {
    logo = reader.picture("logo")
    band = reader.color("band")
    accent = reader.color("accent")
    accentDark = reader.color("accentDark")
  }
}
