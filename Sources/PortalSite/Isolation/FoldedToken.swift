/// The hash of a token that ignores case, and how its accents are composed.
enum FoldedToken {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// Spreads a hash over all its bits.
  @inline(__always)
  static func mixed(_ hash: UInt64) -> UInt64 {
    let spread = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return spread ^ (spread >> 29)
  }

  /// The hash of a token with wide characters; nil when nothing of it is visible.
  ///
  /// Upper case first, so that `ß` meets `SS`; strings hash alike however they are composed.
  static func hash(of bytes: ArraySlice<UInt8>) -> UInt64? {
    var visible = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars
    where !scalar.properties.isDefaultIgnorableCodePoint {
      visible.append(scalar)
    }
    guard !visible.isEmpty else { return nil }
    let text = String(visible).uppercased().lowercased()
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return mixed(UInt64(bitPattern: Int64(text.hashValue)))
    }
    return mixed(text.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* prime })
  }
}
