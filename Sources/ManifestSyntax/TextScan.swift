import Diagnostics

/// The first look at a text: is it UTF-8, where do lines start, which characters may not stand.
///
/// libyaml ends the text at a NUL, counts U+0085, U+2028 and U+2029 as line ends that no editor
/// shows, and tells no line for other control characters. All of them become findings here and
/// are replaced by characters of the same length, so that the rest is read at its right place.
struct TextScan {
  private(set) var bytes: [UInt8]
  private(set) var lineStarts: [Int] = []
  /// Whether the bytes are not UTF-8, so that nothing can be read.
  private(set) var isRefused = false
  private var line = 1
  private var lineStart = 0
  /// The bytes of the current line that continue a character and so have no column.
  private var continuations = 0

  init(_ bytes: [UInt8], findings: inout SyntaxFindings) {
    self.bytes = bytes
    guard !TextScan.isUTF16(bytes) else {
      findings.add(.utf16, at: findings.span(.start, width: 1))
      isRefused = true
      return
    }
    lineStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStarts = [lineStart]
    scan(bytes, findings: &findings)
  }

  /// The bytes as lines.
  var lines: SourceLines { SourceLines(bytes: bytes, starts: lineStarts) }

  /// Makes comments of the lines that start at some offsets.
  mutating func commentOut(at offsets: [Int]) {
    for offset in offsets where bytes.indices.contains(offset) { bytes[offset] = .hash }
  }
}

extension TextScan {
  private mutating func scan(_ text: [UInt8], findings: inout SyntaxFindings) {
    var offset = lineStart
    while offset < text.count {
      let byte = text[offset]
      if byte >= .space, byte < 0x7F {
        offset += 1
      } else if byte.isLineEnd {
        let isPair =
          byte == .carriageReturn && offset + 1 < text.count && text[offset + 1] == .lineFeed
        offset += isPair ? 2 : 1
        startLine(at: offset)
      } else if byte.isASCII {
        if byte != .tab { refuse(UInt32(byte), offset..<(offset + 1), &findings) }
        offset += 1
      } else {
        guard let (character, length) = TextScan.character(text, at: offset) else {
          findings.add(.invalidUTF8, at: findings.span(position(of: offset), width: 1))
          isRefused = true
          return
        }
        if !TextScan.isAllowed(character) {
          refuse(character, offset..<(offset + length), &findings)
        }
        offset += length
        continuations += length - 1
      }
    }
  }

  private mutating func startLine(at offset: Int) {
    line += 1
    lineStart = offset
    continuations = 0
    lineStarts.append(offset)
  }

  private func position(of offset: Int) -> Position {
    Position(line: line, column: offset - lineStart - continuations + 1)
  }

  private mutating func refuse(
    _ character: UInt32, _ range: Range<Int>, _ findings: inout SyntaxFindings
  ) {
    let place = findings.span(position(of: range.lowerBound), width: 1)
    let digits = String(character, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    switch character {
    case 0: findings.add(.nul, at: place)
    case 0x85, 0x2028, 0x2029: findings.add(.lineSeparator, [.text("found", name)], at: place)
    default: findings.add(.controlCharacter, [.text("found", name)], at: place)
    }
    let replacements: [[UInt8]] = [[UInt8(ascii: "_")], [0xC2, 0xA0], [0xEF, 0xBF, 0xBD]]
    if let replacement = replacements.first(where: { $0.count == range.count }) {
      bytes.replaceSubrange(range, with: replacement)
    }
  }

  /// The characters beyond ASCII that libyaml reads as they are.
  private static func isAllowed(_ character: UInt32) -> Bool {
    character >= 0xA0 && !(0x2028...0x2029).contains(character)
      && !(0xFFFE...0xFFFF).contains(character)
  }

  /// A byte order mark of UTF-16, or text whose every second byte is zero.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return true }
    guard bytes.count >= 4 else { return false }
    let isZero = bytes.prefix(4).map { $0 == 0 }
    return isZero == [true, false, true, false] || isZero == [false, true, false, true]
  }

  /// The character beyond ASCII at an offset with its length, nil where the bytes are not UTF-8.
  private static func character(_ text: [UInt8], at offset: Int) -> (UInt32, Int)? {
    let first = text[offset]
    // What the second byte may be keeps out overlong forms, surrogates and too large values.
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, offset + length <= text.count, second.contains(text[offset + 1]) else {
      return nil
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in (offset + 1)..<(offset + length) {
      guard text[index].isContinuation else { return nil }
      value = value << 6 | UInt32(text[index] & 0x3F)
    }
    return (value, length)
  }
}
