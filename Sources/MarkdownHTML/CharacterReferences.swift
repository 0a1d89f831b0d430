/// Character references in raw HTML: numbers, and the names that people write.
enum CharacterReferences {
  /// The text with its references resolved; one that is not known stays as it is.
  static func resolved(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(ampersand) else { return bytes }
    var text: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == ampersand, let found = reference(in: bytes, at: index) {
        text.append(contentsOf: String(found.scalar).utf8)
        index = found.end
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return text[...]
  }

  private static func reference(
    in bytes: ArraySlice<UInt8>, at start: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let limit = min(bytes.endIndex, start + longest)
    guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = bytes[(start + 1)..<end]
    let scalar =
      name.first == UInt8(ascii: "#")
      ? number(name.dropFirst()) : named[String(decoding: name, as: UTF8.self)]
    return scalar.map { ($0, end + 1) }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let first = text.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-")
    else { return nil }
    return UInt32(text, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
  }

  private static let ampersand = UInt8(ascii: "&")
  private static let longest = 12
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "shy": "\u{AD}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "ensp": "\u{2002}",
    "emsp": "\u{2003}", "thinsp": "\u{2009}",
    "agrave": "à", "aacute": "á", "acirc": "â", "auml": "ä", "egrave": "è", "eacute": "é",
    "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï",
    "ograve": "ò", "oacute": "ó", "ocirc": "ô", "ouml": "ö", "ugrave": "ù", "uacute": "ú",
    "ucirc": "û", "uuml": "ü", "ccedil": "ç", "ntilde": "ñ", "szlig": "ß",
    "Agrave": "À", "Auml": "Ä", "Egrave": "È", "Eacute": "É", "Igrave": "Ì", "Ograve": "Ò",
    "Ouml": "Ö", "Ugrave": "Ù", "Uuml": "Ü", "Ccedil": "Ç", "Ntilde": "Ñ",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "laquo": "«", "raquo": "»", "hellip": "…", "bull": "•", "middot": "·", "deg": "°",
    "copy": "©", "reg": "®", "trade": "™", "euro": "€", "pound": "£", "sect": "§", "times": "×",
    "plusmn": "±", "frac12": "½", "sup2": "²", "larr": "←", "rarr": "→", "check": "✓",
  ]
}
