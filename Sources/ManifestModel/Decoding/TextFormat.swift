/// Checks the forms of texts; each check gives the text in its usual form, or nil.
package enum TextFormat {
  /// A GUID in the form 8-4-4-4-12, in lower case.
  package static func guid(_ text: String) -> String? {
    guard text.utf8.count == 36 else { return nil }
    var hasCapitals = false
    for (index, byte) in text.utf8.enumerated() {
      switch index {
      case 8, 13, 18, 23: guard byte == hyphen else { return nil }
      default:
        guard isHexDigit(byte) else { return nil }
        if byte < 0x61, byte >= 0x41 { hasCapitals = true }
      }
    }
    return hasCapitals ? text.lowercased() : text
  }

  /// A domain name of at least two labels, in lower case.
  package static func domain(_ text: String) -> String? {
    guard text.utf8.count <= 253 else { return nil }
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return foreignDomain(text) }
    return isDomain(text.utf8) ? lowercased(text) : nil
  }

  /// Whether ASCII letters, digits and inner hyphens make at least two labels.
  private static func isDomain(_ bytes: some Collection<UInt8>) -> Bool {
    var labels = 1
    var length = 0
    var last = hyphen
    for byte in bytes {
      if byte == 0x2E {
        guard length > 0, last != hyphen else { return false }
        (labels, length) = (labels + 1, 0)
      } else {
        guard isLetter(byte) || isDigit(byte) || (byte == hyphen && length > 0), length < 63
        else { return false }
        length += 1
      }
      last = byte
    }
    return labels >= 2 && length > 0 && last != hyphen
  }

  private static func foreignDomain(_ text: String) -> String? {
    let labels = text.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy(isLabel) else { return nil }
    return text.lowercased()
  }

  /// A folder of pages below `Content`: `Pages`, or `Pages` with a language.
  package static func pageFolder(_ text: String) -> String? {
    let parts = text.split(separator: "/")
    guard parts.first == "Pages", parts.count <= 2, !text.hasPrefix("/") else { return nil }
    return parts.joined(separator: "/")
  }

  /// The path of an SVG or PNG file below `Content`, without folders that are hidden or lead up.
  package static func picture(_ text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }), text.utf8.count <= 255,
      [".svg", ".png"].contains(where: text.hasSuffix)
    else { return nil }
    return text
  }

  /// A country code of two letters, in upper case; some regions have a second pair.
  package static func country(_ text: String) -> String? {
    guard text.utf8.count == 2 || text.utf8.count == 5 else { return nil }
    for (index, byte) in text.utf8.enumerated() {
      guard index == 2 ? byte == hyphen : isLetter(byte) else { return nil }
    }
    return text.uppercased()
  }

  /// An e-mail address with a plain local part and a domain.
  package static func email(_ text: String) -> String? {
    let bytes = text.utf8
    guard let at = bytes.firstIndex(of: 0x40) else { return nil }
    let local = bytes[..<at]
    let host = bytes[at...].dropFirst()
    guard (1...64).contains(local.count), local.allSatisfy(isLocalPart),
      local.first != 0x2E, local.last != 0x2E,
      !zip(local, local.dropFirst()).contains(where: { $0 == 0x2E && $1 == 0x2E }),
      host.count <= 253
    else { return nil }
    let isASCII = host.allSatisfy { $0 < 0x80 }
    return isASCII && isDomain(host) || !isASCII && domain(String(text[at...].dropFirst())) != nil
      ? text : nil
  }

  /// An `https://` or `http://` address without spaces or control characters.
  package static func url(_ text: String) -> String? {
    let start = text.prefix(8).lowercased()
    guard start == "https://" || start.hasPrefix("http://"), text.utf8.count <= 2_000,
      text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"<>\"".utf8.contains($0) })
    else { return nil }
    let host = text.drop(while: { $0 != "/" }).dropFirst(2).prefix(while: { !"/?#".contains($0) })
    return host.isEmpty ? nil : text
  }

  /// A record's name: lower-case letters, digits and inner hyphens, at most 63.
  package static func name(_ text: String) -> String? {
    let bytes = text.utf8
    guard (1...63).contains(bytes.count),
      bytes.allSatisfy({ (0x61...0x7A).contains($0) || isDigit($0) || $0 == hyphen }),
      bytes.first != hyphen, bytes.last != hyphen
    else { return nil }
    return text
  }

  /// What a plain scalar is to a YAML 1.1 or 1.2 resolver when it is not a text: a message key.
  package static func resolved(_ text: String) -> String? {
    guard let first = text.utf8.first, text.utf8.count <= 40 else { return nil }
    if isLetter(first) || first == 0x7E { return text.utf8.count <= 5 ? word(text) : nil }
    guard isDigit(first) || first == hyphen || first == plus || first == 0x2E else { return nil }
    return word(text) ?? numeric(Array(text.utf8))
  }

  private static func word(_ text: String) -> String? {
    switch text.lowercased() {
    case "y", "n", "yes", "no", "on", "off", "true", "false": "boolean"
    case "null", "~": "null"
    case ".inf", "-.inf", "+.inf", ".nan": "number"
    default: nil
    }
  }

  private static func numeric(_ bytes: [UInt8]) -> String? {
    if bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
      bytes.enumerated().allSatisfy({ [4, 7].contains($0.offset) || isDigit($0.element) })
    {
      return "date"
    }
    let digits = bytes.drop { $0 == hyphen || $0 == plus }
    guard let first = digits.first else { return nil }
    if digits.allSatisfy(isDigit) {
      if bytes.first == plus { return "number" }
      return digits.count > 1 && first == 0x30 ? "octal" : digits.count > 15 ? "number" : nil
    }
    if digits.starts(with: [0x30, 0x78]) {
      return digits.count > 2 && digits.dropFirst(2).allSatisfy(isHexDigit) ? "number" : nil
    }
    if digits.starts(with: [0x30, 0x6F]) {
      return digits.count > 2 && digits.dropFirst(2).allSatisfy(isDigit) ? "octal" : nil
    }
    return isNumberLike(digits) ? "number" : nil
  }

  /// Digits with underscores, a fraction, an exponent or sexagesimal colons.
  private static func isNumberLike(_ bytes: ArraySlice<UInt8>) -> Bool {
    var points = 0
    var exponents = 0
    for (index, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case 0x30...0x39, 0x5F, 0x3A: continue
      case 0x2E: points += 1
      case 0x45, 0x65: exponents += 1
      case hyphen, plus:
        guard index > bytes.startIndex, [0x45, 0x65].contains(bytes[index - 1]) else {
          return false
        }
      default: return false
      }
    }
    return points <= 1 && exponents <= 1 && bytes.contains(where: isDigit)
      && bytes.last.map(isDigit) == true
  }

  private static let hyphen = UInt8(ascii: "-")
  private static let plus = UInt8(ascii: "+")

  /// The text in lower case, the same text where it has no capitals.
  private static func lowercased(_ text: String) -> String {
    text.utf8.contains { (0x41...0x5A).contains($0) } ? text.lowercased() : text
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x46).contains(byte & 0xDF)
  }

  private static func isLocalPart(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || ".!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }

  private static func isLabel(_ label: Substring.UnicodeScalarView) -> Bool {
    guard (1...63).contains(label.count), label.first != "-", label.last != "-" else {
      return false
    }
    return label.allSatisfy { $0 == "-" || $0.properties.isAlphabetic || isASCIIDigit($0) }
  }

  private static func isASCIIDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}
