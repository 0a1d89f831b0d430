import Diagnostics
import ManifestModel

/// A colour of the theme is hard to read where the style uses it.
struct LowContrastColour: Rule {
  static let description = RuleDescription(
    "RP-W04", "low-contrast-colour", .error, .breach, sources: ["wcag-contrast"])

  func check(_ context: RuleContext) -> [Finding] {
    guard let theme = context.catalog.settings.theme else { return [] }
    return ColorUse.allCases.compactMap { use in
      theme.color(use).flatMap { finding($0, use) }
    }
  }

  private func finding(_ color: Located<HexColor>, _ use: ColorUse) -> Finding? {
    guard let (pair, contrast) = use.worst(color.value), contrast < ColorUse.needed else {
      return nil
    }
    let near = "\(use.passing(color.value))"
    // Rounded down, so that what is just too little never looks like enough.
    let tenths = Int(contrast * 10)
    let arguments: [Argument] = [
      .text("found", "\(color.value)"), .text("near", near), .number("whole", tenths / 10),
      .number("tenth", tenths % 10), .phrase("pair", "contrast.\(use.rawValue)-\(pair.key)"),
    ]
    let isOnOneLine = color.span.start.line == color.span.end.line
    return finding(
      Message("low-contrast", arguments), at: color.span, about: Subject(),
      fix: isOnOneLine ? Fix(replacing: color.span, with: "\"\(near)\"") : nil)
  }
}

extension Theme {
  fileprivate func color(_ use: ColorUse) -> Located<HexColor>? {
    switch use {
    case .band: band
    case .accent: accent
    case .accentDark: accentDark
    }
  }
}
