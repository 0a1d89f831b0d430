extension [UInt8] {
  mutating func put(_ text: String) { append(contentsOf: text.utf8) }

  mutating func put(_ number: Int) { put(String(number)) }

  mutating func putEscaped(_ text: String) { putEscaped(Array(text.utf8)[...]) }

  /// Appends text with the four active characters as entities.
  ///
  /// HTML forbids control characters; they become the replacement character.
  mutating func putEscaped(_ bytes: ArraySlice<UInt8>) {
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard HTMLEscape.isSpecial(byte), let entity = HTMLEscape.entity(at: index, in: bytes) else {
        index += 1
        continue
      }
      append(contentsOf: bytes[start..<index])
      put(entity)
      index += byte == HTMLEscape.leadOfControls ? 2 : 1
      start = index
    }
    append(contentsOf: bytes[start..<bytes.endIndex])
  }
}

private enum HTMLEscape {
  /// The first byte of U+0080 to U+00BF, of which the first half are control characters.
  static let leadOfControls: UInt8 = 0xC2

  static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x40
      ? byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E
      : byte == 0x7F || byte == leadOfControls
  }

  static func entity(at index: Int, in bytes: ArraySlice<UInt8>) -> String? {
    switch bytes[index] {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return "&quot;"
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): return nil
    case leadOfControls:
      let isControl = index + 1 < bytes.endIndex && bytes[index + 1] < 0xA0
      return isControl ? "\u{FFFD}" : nil
    default: return "\u{FFFD}"
    }
  }
}
