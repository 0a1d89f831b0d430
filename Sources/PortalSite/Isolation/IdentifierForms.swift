/// The token sequences by which an identifier is looked for.
enum IdentifierForms {
  /// Longer texts are sentences, which no page repeats by chance.
  private static let longest = 64

  /// The text itself and, for a telephone number, its digits in one; none when it is too general.
  static func forms(of text: String, _ reader: inout TokenReader) -> [[UInt64]] {
    var forms: [[UInt64]] = []
    for form in [text, joinedDigits(text)].compactMap(\.self) {
      var tokens: [UInt64] = []
      reader.read(Array(form.utf8)) { token, _ in tokens.append(token) }
      guard isTelling(form, tokens: tokens.count) else { continue }
      let sequence = Array(tokens.prefix(longest))
      if !forms.contains(sequence) { forms.append(sequence) }
    }
    return forms
  }

  /// The digits of a telephone number, which links write without spaces.
  static func joinedDigits(_ text: String) -> String? {
    let digits = text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let isNumber = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || " +()-./".utf8.contains(byte)
    }
    return isNumber && digits.count >= 7 ? String(decoding: digits, as: UTF8.self) : nil
  }

  /// Whether a text says more than any word might by chance.
  private static func isTelling(_ text: String, tokens: Int) -> Bool {
    let letters = text.unicodeScalars.count { $0.properties.isAlphabetic }
    let digits = text.unicodeScalars.count { $0.properties.numericType != nil }
    guard tokens > 0, letters + digits >= 3 else { return false }
    return tokens > 1 || digits > 0 || letters >= 4
  }
}
