/// Character references in HTML: the named ones that our writers use, and numbers.
enum HTMLEntities {
  /// The reference that begins at an ampersand: what it stands for, and how long it is.
  static func reference(
    in bytes: [UInt8], at start: Int
  ) -> (scalar: Unicode.Scalar, count: Int)? {
    let end = min(bytes.count, start + longest)
    var index = start + 1
    while index < end, bytes[index] != UInt8(ascii: ";") { index += 1 }
    guard index < end, index > start + 1 else { return nil }
    let name = bytes[(start + 1)..<index]
    let scalar =
      name.first == UInt8(ascii: "#")
      ? number(name.dropFirst()) : named[String(decoding: name, as: UTF8.self)]
    return scalar.map { ($0, index + 1 - start) }
  }

  /// A text of an attribute with its references resolved.
  static func resolved(_ bytes: [UInt8]) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let found = reference(in: bytes, at: index) {
        text += String(found.scalar).utf8
        index += found.count
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let longest = 12
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "shy": "\u{AD}", "zwnj": "\u{200C}", "zwj": "\u{200D}",
  ]

  private static func number(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard text.utf8.first.map({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) ?? false
    else { return nil }
    return UInt32(text, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
  }
}
