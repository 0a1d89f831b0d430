/// Reads a text as tokens: runs of letters and digits, as hashes that ignore case.
struct TokenReader {
  private static let separator: UInt8 = 0
  private static let wide: UInt8 = 0xFF

  /// What each byte is: a separator, part of a wider character, or the folded letter or digit.
  private static let classes: [UInt8] = (0..<256).map { value in
    let byte = UInt8(value)
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      return byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
    case 0x80...: return wide
    default: return separator
    }
  }

  /// Folding wide letters is slow, and a site repeats its words.
  private var known: [UInt64: UInt64?] = [:]

  /// Tells each token with the line it is on.
  @inline(__always)
  mutating func read(_ bytes: [UInt8], _ token: (UInt64, Int) -> Void) {
    TokenReader.classes.withUnsafeBufferPointer { classes in
      bytes.withUnsafeBufferPointer { buffer in read(bytes, buffer, classes, token) }
    }
  }

  /// The same with the bytes once more in a form that is quick to step through.
  @inline(__always)
  private mutating func read(
    _ bytes: [UInt8], _ buffer: UnsafeBufferPointer<UInt8>,
    _ classes: UnsafeBufferPointer<UInt8>, _ token: (UInt64, Int) -> Void
  ) {
    var (index, line) = (0, 1)
    while index < buffer.count {
      let start = index
      var hash = FoldedToken.seed
      var isWide = false
      while index < buffer.count {
        let byte = classes[Int(buffer[index])]
        if byte == TokenReader.separator { break }
        guard byte == TokenReader.wide else {
          hash = (hash ^ UInt64(byte)) &* FoldedToken.prime
          index += 1
          continue
        }
        let width = WideScalar.tokenWidth(in: bytes, at: index)
        if width == 0 { break }
        isWide = true
        for part in index..<(index + width) {
          hash = (hash ^ UInt64(buffer[part])) &* FoldedToken.prime
        }
        index += width
      }
      if index > start {
        if let folded = isWide ? wideHash(bytes[start..<index], hash) : FoldedToken.mixed(hash) {
          token(folded, line)
        }
      } else {
        if buffer[index] == UInt8(ascii: "\n") { line += 1 }
        index += buffer[index] < 0x80 ? 1 : WideScalar.width(in: bytes, at: index)
      }
    }
  }

  private mutating func wideHash(_ bytes: ArraySlice<UInt8>, _ raw: UInt64) -> UInt64? {
    if let folded = known[raw] { return folded }
    let folded = FoldedToken.hash(of: bytes)
    known[raw] = .some(folded)
    return folded
  }
}
