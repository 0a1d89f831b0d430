/// Short marks of texts, by which a translation names what it translates.
public enum TextMark {
  /// The mark of the lines of a text, the same for all line ends: FNV-1a in 64 bits.
  public static func mark(of lines: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for (index, line) in lines.enumerated() {
      if index > 0 { mix(0x0A, into: &hash) }
      for byte in line.utf8 { mix(byte, into: &hash) }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private static func mix(_ byte: UInt8, into hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
