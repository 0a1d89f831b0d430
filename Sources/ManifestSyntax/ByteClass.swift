/// Names for the bytes that YAML gives a meaning.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let percent = UInt8(ascii: "%")
  static let ampersand = UInt8(ascii: "&")
  static let exclamation = UInt8(ascii: "!")

  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
  var isBlank: Bool { self == .space || self == .tab }
  /// Whether the byte belongs to the header of a block scalar, such as `|2-`.
  var isBlockHeader: Bool {
    "|>+-".utf8.contains(self) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
  var isASCII: Bool { self < 0x80 }
  /// Whether the byte continues a UTF-8 sequence and so has no column of its own.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}
