/// Escapes of strings in JSON and scripts.
enum JSONEscapes {
  /// A text without its escapes, with spaces for line breaks; nil when it has none.
  static func resolved(_ bytes: [UInt8]) -> [UInt8]? {
    DecodedText.rewritten(bytes, at: UInt8(ascii: "\\"), UInt8(ascii: "\\")) { index, result in
      guard index + 1 < bytes.count else { return 0 }
      switch bytes[index + 1] {
      case UInt8(ascii: "u"): return unicode(bytes, index, &result)
      case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"),
        UInt8(ascii: "f"):
        result.append(UInt8(ascii: " "))
        return 2
      case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "\""):
        result.append(bytes[index + 1])
        return 2
      default: return 0
      }
    }
  }

  /// One `\uXXXX`, or two that make a character together.
  private static func unicode(_ bytes: [UInt8], _ index: Int, _ result: inout [UInt8]) -> Int {
    guard let first = unit(bytes, index) else { return 0 }
    let second = unit(bytes, index + 6)
    if UTF16.isLeadSurrogate(first), let second, UTF16.isTrailSurrogate(second) {
      result += String(decoding: [first, second], as: UTF16.self).utf8
      return 12
    }
    result += String(decoding: [first == 0x0A ? 0x20 : first], as: UTF16.self).utf8
    return 6
  }

  private static func unit(_ bytes: [UInt8], _ index: Int) -> UInt16? {
    guard index + 5 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt16 = 0
    for byte in bytes[(index + 2)...(index + 5)] {
      guard let digit = PercentEscapes.digit(byte) else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}
