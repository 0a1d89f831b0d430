extension UInt8 {
  var isUpperLetter: Bool { (0x41...0x5A).contains(self) }

  /// Letters beyond ASCII count as small ones; their bytes are never separators.
  var isLowerLetter: Bool { (0x61...0x7A).contains(self) || self >= 0x80 }

  var isLetter: Bool { isUpperLetter || isLowerLetter }

  var isDigit: Bool { (0x30...0x39).contains(self) }

  var isBlank: Bool { self == 0x20 || self == 0x09 }

  var isSpace: Bool { isBlank || self == 0x0A || self == 0x0D }

  var isQuote: Bool { self == 0x22 || self == 0x27 || self == 0x60 }

  var lowercasedLetter: UInt8 { isUpperLetter ? self + 0x20 : self }
}
