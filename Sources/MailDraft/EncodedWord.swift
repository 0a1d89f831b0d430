/// Encoded-words of RFC 2047, always UTF-8 in base64.
enum EncodedWord {
  /// The bytes of text in one word: 42 make 68 characters, so that the first word still fits on
  /// the line of `Subject:` and every word stays below the 75 that the standard allows.
  private static let capacity = 42

  /// Tells whether text holds the start of something that a reader may take for an encoded-word.
  static func startsIn(_ text: String) -> Bool {
    zip(text.utf8, text.utf8.dropFirst()).contains {
      $0 == (UInt8(ascii: "="), UInt8(ascii: "?"))
    }
  }

  /// Splits text into encoded-words; readers join them again without the space between them.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for piece in text.flatMap(pieces) {
      if word.count + piece.count > capacity {
        words.append(encode(word))
        word = []
      }
      word += piece
    }
    return word.isEmpty ? words : words + [encode(word)]
  }
}

extension EncodedWord {
  /// The parts of a character that must stay together: all of it, or, where combining marks make
  /// it longer than a word can be, each of its scalars.
  private static func pieces(_ character: Character) -> [[UInt8]] {
    let whole = Array(character.utf8)
    return whole.count <= capacity ? [whole] : character.unicodeScalars.map { Array($0.utf8) }
  }

  private static func encode(_ bytes: [UInt8]) -> String {
    "=?utf-8?B?" + String(decoding: Base64.encode(bytes), as: UTF8.self) + "?="
  }
}
