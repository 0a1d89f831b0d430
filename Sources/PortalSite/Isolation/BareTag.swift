/// A tag without attributes.
enum BareTag {
  /// The tag at a place; an inline one stands within words, any other one between them.
  static func at(_ start: Int, in bytes: [UInt8]) -> (count: Int, isInline: Bool)? {
    let end = min(bytes.count, start + longest)
    var index = start + 1
    if index < end, bytes[index] == UInt8(ascii: "/") { index += 1 }
    let name = index
    while index < end, isName(bytes[index]) { index += 1 }
    guard index < end, index > name, bytes[index] == UInt8(ascii: ">") else { return nil }
    return (index + 1 - start, inline.contains(packed(bytes[name..<index])))
  }

  private static let longest = 16
  private static let inline = [
    "strong", "em", "code", "del", "a", "span", "b", "i", "wbr", "mark",
  ].map { packed(Array($0.utf8)[...]) }

  /// A name as a number, which is quick to compare; the names above have at most eight letters.
  private static func packed(_ name: ArraySlice<UInt8>) -> UInt64 {
    name.count > 8 ? 0 : name.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
