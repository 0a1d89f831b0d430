/// A secret inside a text.
struct SecretRange: Hashable {
  /// The bytes of the value.
  let bytes: Range<Int>
  /// The word before it that names it, nil when its form alone gives it away.
  let word: String?
}

/// Finds secrets in running text.
enum SecretText {
  /// The secrets in the order of the text.
  static func ranges(in text: [UInt8]) -> [SecretRange] {
    let tokens = TokenShape.ranges(in: text).map { SecretRange(bytes: $0, word: nil) }
    let assigned = separators(in: text).compactMap { assignment($0, text) }
    var ranges: [SecretRange] = []
    for found in assigned + tokens
    where !ranges.contains(where: { $0.bytes.overlaps(found.bytes) }) {
      ranges.append(found)
    }
    return ranges.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// Whether a text has what no secret is without; most texts have not and need no closer look.
  static func mayHoldSecret(_ text: String) -> Bool {
    guard text.utf8.count >= 5 else { return false }
    return text.utf8.withContiguousStorageIfAvailable { mayHoldSecret($0) }
      ?? mayHoldSecret(Array(text.utf8))
  }

  private static func mayHoldSecret(_ text: some Collection<UInt8>) -> Bool {
    var run = 0
    var first: UInt8 = 0
    var before: UInt8 = 0
    var (hasSeparator, hasPair, hasSlashes) = (false, false, false)
    for byte in text {
      if TokenShape.isTokenByte(byte) {
        run += 1
        if run == 1 || byte == 0x7E { first = byte }
      } else {
        run = 0
      }
      switch byte {
      // Somebody's name in a link, or the frame of a key.
      case 0x40 where hasSlashes: return true
      case 0x2D where before == 0x2D: return true
      case 0x2F where before == 0x2F: hasSlashes = true
      case 0x3A, 0x3D, 0x20: hasSeparator = true
      default: hasPair = hasPair || SecretKey.isPair(before, byte)
      }
      if run == 20, TokenShape.mayBegin(with: first) { return true }
      if hasSeparator && hasPair { return true }
      before = byte
    }
    return false
  }

  /// What parts the name of a secret from its value.
  private struct Separator {
    enum Kind { case colon, equals, verb }
    let range: Range<Int>
    let kind: Kind
  }

  private static func separators(in text: [UInt8]) -> [Separator] {
    text.indices.compactMap { index in
      switch text[index] {
      case UInt8(ascii: ":"): return Separator(range: index..<(index + 1), kind: .colon)
      case UInt8(ascii: "="): return Separator(range: index..<(index + 1), kind: .equals)
      case 0x20:
        let rest = text[(index + 1)...]
        guard let first = rest.first, verbStarts.contains(first) else { return nil }
        guard let verb = verbs.first(where: { rest.starts(with: $0.utf8) }) else { return nil }
        return Separator(range: index..<(index + 1 + verb.utf8.count), kind: .verb)
      default: return nil
      }
    }
  }

  private static func assignment(_ separator: Separator, _ text: [UInt8]) -> SecretRange? {
    let clause = clause(before: separator.range.lowerBound, text)
    let isSignature = separator.kind == .equals && clause.elementsEqual("sig".utf8)
    guard let word = isSignature ? "sig" : SecretKey.word(in: clause) else { return nil }
    let value = value(after: separator.range.upperBound, text)
    guard !value.isEmpty else { return nil }
    let rest = text[value.endIndex...].drop(while: \.isBlank)
    let isLast = rest.first.map { $0 == 0x0A || $0 == 0x0D || $0.isQuote } ?? true
    let isSecret =
      switch separator.kind {
      case .equals: isSignature ? value.count >= 20 : !SecretValue.isHarmless(value)
      case .colon:
        SecretValue.isLikely(value, isLast: isLast, afterPassword: SecretKey.isPassword(word))
      case .verb: value.count >= 6 && !SecretValue.isHarmless(value) && SecretValue.isMixed(value)
      }
    return isSecret ? SecretRange(bytes: value.startIndex..<value.endIndex, word: word) : nil
  }

  /// The last words before a separator, at most four, back to the next punctuation.
  static func clause(before end: Int, _ text: [UInt8]) -> ArraySlice<UInt8> {
    var stop = end
    while stop > 0, text[stop - 1].isBlank || text[stop - 1].isQuote { stop -= 1 }
    var start = stop
    var spaces = 0
    while start > 0, !isBoundary(text[start - 1]) {
      if text[start - 1].isBlank { spaces += 1 }
      if spaces == 4 { break }
      start -= 1
    }
    return text[start..<stop]
  }

  /// The value: up to the closing quote, or else up to the next space.
  private static func value(after start: Int, _ text: [UInt8]) -> ArraySlice<UInt8> {
    let rest = text[start...].drop { $0.isBlank || $0 == 0x3A || $0 == 0x3D }
    guard let quote = rest.first, quote.isQuote else { return rest.prefix { !$0.isSpace } }
    return rest.dropFirst().prefix { $0 != quote && $0 != 0x0A }
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    !byte.isLetter && !byte.isDigit && boundaries.contains(byte)
  }

  private static let boundaries = Set("\n\r.,;:=()[]{}<>\"&?/|#".utf8)

  /// "is" in the languages that notes are written in.
  private static let verbs = ["is ", "è ", "ist ", "lautet "]

  private static let verbStarts = verbs.compactMap(\.utf8.first)
}
