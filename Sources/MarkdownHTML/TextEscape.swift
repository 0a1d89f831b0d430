/// Text from outside, made inert in Markdown with as few backslashes as possible.
enum TextEscape {
  static func escaped(_ text: String) -> String {
    let words = text.unicodeScalars.split(whereSeparator: isBlank)
    let clean = Array(words.joined(separator: [" "]))
    var result = String.UnicodeScalarView()
    let leading = leadingEscape(clean)
    let closing = closingHashes(clean)
    for index in clean.indices {
      if clean[index] == "\\", index + 1 == clean.count {
        // In a table the second of two backslashes would disarm the bar behind it.
        result.append(contentsOf: "&#92;".unicodeScalars)
        continue
      }
      if index == leading || index == closing || isActive(index, clean) { result.append("\\") }
      result.append(clean[index])
    }
    return String(result)
  }

  /// Whether a byte is punctuation that a backslash can disarm.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF: true
    default: false
    }
  }
}

// What is active anywhere in a line.
extension TextEscape {
  private static func isActive(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
    let next = index + 1 < text.count ? text[index + 1] : nil
    switch text[index] {
    case "*", "`", "[", "]", "|", "~": return true
    case "\\": return next.map { $0.isASCII && isPunctuation(UInt8(ascii: $0)) } ?? true
    case "!": return next == nil
    case "_": return !(index > 0 && isWord(text[index - 1]) && next.map(isWord) ?? false)
    case "<": return next.map { isLetter($0) || $0 == "/" || $0 == "!" || $0 == "?" } ?? true
    case "&": return isEntity(text[(index + 1)...])
    default: return false
    }
  }

  private static func isEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { isLetter($0) || isDigit($0) || $0 == "#" }
    return !name.isEmpty && name.endIndex < rest.endIndex && rest[name.endIndex] == ";"
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? isLetter(scalar) || isDigit(scalar)
      : scalar.properties.isAlphabetic && !scalar.properties.isDiacritic
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

// What is active at the start of a line, or at the end of a heading.
extension TextEscape {
  /// The character that would begin a block, underline a heading or rule a table.
  private static func leadingEscape(_ text: [Unicode.Scalar]) -> Int? {
    guard let first = text.first else { return nil }
    switch first {
    case ">": return 0
    // Makes a footnote of a link's text.
    case "^": return 0
    case "-", "+", ":", "=":
      let isRule = text.allSatisfy { $0 == first || "-:| ".unicodeScalars.contains($0) }
      return isRule || ((first == "-" || first == "+") && endsMarker(1, text)) ? 0 : nil
    case "#":
      let count = text.prefix { $0 == "#" }.count
      return endsMarker(count, text) ? 0 : nil
    default:
      let digits = text.prefix(while: isDigit).count
      let isMarker =
        digits > 0 && digits < text.count && (text[digits] == "." || text[digits] == ")")
      return isMarker && endsMarker(digits + 1, text) ? digits : nil
    }
  }

  private static func endsMarker(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
    index >= text.count || text[index] == " "
  }

  /// The first of the number signs that would close a heading.
  private static func closingHashes(_ text: [Unicode.Scalar]) -> Int? {
    let count = text.reversed().prefix { $0 == "#" }.count
    let start = text.count - count
    return count > 0 && start > 0 && text[start - 1] == " " ? start : nil
  }
}
