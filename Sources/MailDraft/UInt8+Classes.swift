extension UInt8 {
  /// An ASCII letter or digit.
  var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// A printable ASCII character other than the space.
  var isVisible: Bool { (0x21...0x7E).contains(self) }

  /// A character of an atom (`atext` of RFC 5322).
  var isAtomText: Bool { isLetterOrDigit || "!#$%&'*+-/=?^_`{|}~".utf8.contains(self) }

  /// A character that an address keeps unescaped (`unreserved` of RFC 3986).
  var isUnreserved: Bool { isLetterOrDigit || "-._~".utf8.contains(self) }
}
