/// What a body must hold after decoding.
enum BodyReading {
  /// Lines that end in CRLF, without control characters other than the tab.
  static func canonical(_ text: String) -> [UInt8] {
    text.flatMap { character -> [UInt8] in
      switch character {
      case "\r\n", "\n", "\r": [13, 10]
      case "\t": [9]
      default: character.utf8.map { $0 < 32 || $0 == 127 ? 32 : $0 }
      }
    }
  }
}
