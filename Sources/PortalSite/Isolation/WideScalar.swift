/// Characters beyond ASCII in UTF-8.
enum WideScalar {
  /// The bytes that the character at a place takes, at least one.
  static func width(in bytes: [UInt8], at index: Int) -> Int {
    decoded(bytes, index)?.width ?? 1
  }

  /// The same when the character belongs to a token, else 0.
  static func tokenWidth(in bytes: [UInt8], at index: Int) -> Int {
    guard let (scalar, width) = decoded(bytes, index) else { return 0 }
    return isToken(scalar) ? width : 0
  }

  private static func decoded(
    _ bytes: [UInt8], _ index: Int
  ) -> (scalar: Unicode.Scalar, width: Int)? {
    let lead = bytes[index]
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    guard width > 1, index + width <= bytes.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for byte in bytes[(index + 1)..<(index + width)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, width) }
  }

  /// Letters, digits, marks, and what is not seen between them.
  private static func isToken(_ scalar: Unicode.Scalar) -> Bool {
    if (0xC0...0x24F).contains(scalar.value) { return scalar != "×" && scalar != "÷" }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return true }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
