/// Texts in XML 1.0.
enum XMLText {
  /// A text as the value of an attribute, line ends kept.
  static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  /// A text between tags.
  static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    let isPlain = TextScan.isPlain(text) && !text.utf8.contains { "&<>\"".utf8.contains($0) }
    // The two that are no characters of XML begin with this byte.
    if isPlain, !text.utf8.contains(0xEF) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where isAttribute: result += "&quot;"
      case "\n", "\t": result += isAttribute ? "&#\(scalar.value);" : String(scalar)
      // These are no characters of XML at all, not even as references.
      case _ where ExcerptLine.isControl(scalar), "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
