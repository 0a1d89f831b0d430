/// Texts as parts of addresses.
enum PercentText {
  /// A path with everything but letters, digits and `-._~/` as percent escapes.
  static func path(_ path: String) -> String {
    escaped(path) { isUnreserved($0) || $0 == UInt8(ascii: "/") }
  }

  /// An address with everything that does not belong into one as percent escapes.
  static func address(_ address: String) -> String {
    escaped(address) { isUnreserved($0) || ":/?#@!$&'*+,;=%".utf8.contains($0) }
  }

  private static func escaped(_ text: String, unless isPlain: (UInt8) -> Bool) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~".utf8.contains(byte)
    }
  }
}
