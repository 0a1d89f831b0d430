/// A quick look at texts, most of which need no care.
enum TextScan {
  /// Whether a text surely holds no control character and nothing that turns its direction.
  ///
  /// Those beyond ASCII begin with one of two bytes, as some harmless ones do.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 }
  }
}
