/// Checks the forms of texts; each check gives the text in its usual form, or nil.
package enum TextFormat {
  /// A GUID in the form 8-4-4-4-12, in lower case.
  package static func guid(_ text: String) -> String? {
    let groups = text.utf8.split(separator: hyphen, omittingEmptySubsequences: false)
    guard groups.map(\.count) == [8, 4, 4, 4, 12],
      groups.allSatisfy({ $0.allSatisfy(isHexDigit) })
    else { return nil }
    return text.lowercased()
  }

  /// A domain name of at least two labels, in lower case.
  package static func domain(_ text: String) -> String? {
    guard text.utf8.count <= 253 else { return nil }
    let labels = text.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy(isLabel) else { return nil }
    return text.lowercased()
  }

  /// A country code of two letters, in upper case; some regions have a second pair.
  package static func country(_ text: String) -> String? {
    let upper = text.uppercased()
    let parts = upper.utf8.split(separator: hyphen, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(isLetter) })
    else { return nil }
    return upper
  }

  /// An e-mail address with a plain local part and a domain.
  package static func email(_ text: String) -> String? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let local = parts.first, let host = parts.last,
      (1...64).contains(local.utf8.count), domain(String(host)) != nil,
      local.utf8.allSatisfy(isLocalPart), local.first != ".", local.last != ".",
      !local.contains("..")
    else { return nil }
    return text
  }

  /// An `https://` or `http://` address without spaces or control characters.
  package static func url(_ text: String) -> String? {
    let lower = text.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"), text.utf8.count <= 2_000,
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
    switch text.lowercased() {
    case "y", "n", "yes", "no", "on", "off", "true", "false": return "boolean"
    case "null", "~": return "null"
    case ".inf", "-.inf", "+.inf", ".nan": return "number"
    default: break
    }
    guard isDigit(first) || first == hyphen || first == plus || first == 0x2E else { return nil }
    return numeric(Array(text.utf8))
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

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
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
