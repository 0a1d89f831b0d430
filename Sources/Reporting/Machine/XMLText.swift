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
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 32)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".utf8
      case "<": result += "&lt;".utf8
      case ">": result += "&gt;".utf8
      case "\"" where isAttribute: result += "&quot;".utf8
      case "\n", "\t": result += (isAttribute ? "&#\(scalar.value);" : String(scalar)).utf8
      // These are no characters of XML at all, not even as references.
      case _ where ExcerptLine.isControl(scalar), "\u{FFFE}", "\u{FFFF}":
        result += "\u{FFFD}".utf8
      case _ where scalar.isASCII: result.append(UInt8(truncatingIfNeeded: scalar.value))
      default: result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
