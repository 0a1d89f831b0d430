/// Base64 of RFC 4648, with padding.
enum Base64 {
  /// Encodes bytes on one line.
  static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    var rest = bytes[...]
    while !rest.isEmpty {
      let group = rest.prefix(3)
      rest = rest.dropFirst(3)
      append(group, to: &encoded)
    }
    return encoded
  }

  /// Encodes bytes in lines of 76 characters, each ended by CRLF.
  static func lines(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var lines: [UInt8] = []
    // 57 bytes make exactly 76 characters.
    var rest = bytes[...]
    while !rest.isEmpty {
      lines += encode(rest.prefix(57))
      lines += "\r\n".utf8
      rest = rest.dropFirst(57)
    }
    return lines
  }
}

extension Base64 {
  private static func append(_ group: some Collection<UInt8>, to encoded: inout [UInt8]) {
    let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
    for place in 0..<4 {
      let value = UInt8(truncatingIfNeeded: bits >> UInt32(18 - 6 * place)) & 0x3F
      encoded.append(place <= group.count ? digit(value) : UInt8(ascii: "="))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    switch value {
    case 0..<26: UInt8(ascii: "A") + value
    case 26..<52: UInt8(ascii: "a") + value - 26
    case 52..<62: UInt8(ascii: "0") + value - 52
    case 62: UInt8(ascii: "+")
    default: UInt8(ascii: "/")
    }
  }
}
