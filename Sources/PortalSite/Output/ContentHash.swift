/// 128 bits that tell two contents apart; against mistakes, not against forgery.
struct ContentHash: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// How much of a long content is looked at in one piece; whole words but for the last one.
  private static let pieceSize = 1 << 16

  init(_ bytes: [UInt8]) {
    var mixer = Mixer(count: bytes.count)
    mixer.take(bytes)
    self.init(mixer)
  }

  /// Hashes a long content piece by piece.
  ///
  /// - Parameters:
  ///   - count: the number of bytes.
  ///   - next: gives that many of the next bytes, fewer only at an early end.
  init(count: Int, next: (Int) throws -> [UInt8]) rethrows {
    var mixer = Mixer(count: count)
    var rest = count
    while rest > 0 {
      let piece = try next(min(rest, ContentHash.pieceSize))
      mixer.take(piece)
      rest = piece.isEmpty ? 0 : rest - piece.count
    }
    self.init(mixer)
  }

  private init(_ mixer: Mixer) {
    high = ContentHash.finished(mixer.one)
    low = ContentHash.finished(mixer.other)
  }

  /// Reads 32 hexadecimal digits.
  init?(text: String) {
    guard text.utf8.count == 32, text.utf8.allSatisfy({ PercentEscapes.digit($0) != nil }),
      let high = UInt64(text.prefix(16), radix: 16), let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.high = high
    self.low = low
  }

  /// The hash as 32 hexadecimal digits.
  var text: String { ContentHash.digits(high) + ContentHash.digits(low) }

  private static func finished(_ value: UInt64) -> UInt64 {
    let spread = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return spread ^ (spread >> 33)
  }

  private static func digits(_ value: UInt64) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}

/// Mixes eight bytes at a time, in two ways.
private struct Mixer {
  private(set) var one: UInt64 = 0xCBF2_9CE4_8422_2325
  private(set) var other: UInt64

  init(count: Int) { other = 0x9E37_79B9_7F4A_7C15 ^ UInt64(count) }

  mutating func take(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      let whole = buffer.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        take(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      for byte in buffer[whole...] { take(UInt64(byte)) }
    }
  }

  private mutating func take(_ word: UInt64) {
    one = (one ^ word) &* 0x0000_0100_0000_01B3
    one ^= one >> 29
    other = (other &+ word) &* 0xD6E8_FEB8_6659_FD93
    other ^= other >> 32
  }
}
