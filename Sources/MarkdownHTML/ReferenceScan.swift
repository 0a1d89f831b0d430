/// Finds reference links and footnotes without a definition.
///
/// The parser hands them on as plain text, like brackets behind a backslash; so the text must look
/// like a reference and the Markdown must hold the same one, unescaped, on that line.
struct ReferenceScan {
  struct Candidate: Hashable {
    let line: Int
    let isFootnote: Bool
    let label: [UInt8]
  }

  private var openBrackets = 0
  private var justClosed = false
  private var justOpened = false
  private var label: [UInt8]?
  private var isFootnote = false
  private var line = 0
  private var bracketed: [UInt8] = []
  private(set) var found: [(candidate: Candidate, name: [UInt8])] = []

  /// Takes the text of one node.
  mutating func read(_ text: ArraySlice<UInt8>, line: Int) {
    if openBrackets == 0, label == nil, !text.contains(UInt8(ascii: "[")) {
      return justClosed = false
    }
    for byte in text { read(byte, line: line) }
  }

  /// Takes what is no text: code, a link, HTML.
  mutating func interrupt() {
    label = nil
    justClosed = false
    justOpened = false
  }

  private mutating func read(_ byte: UInt8, line: Int) {
    if label != nil { return readLabel(byte, line: line) }
    let (wasClosed, wasOpened) = (justClosed, justOpened)
    (justClosed, justOpened) = (false, false)
    switch byte {
    case UInt8(ascii: "[") where wasClosed: start(isFootnote: false, line: line)
    case UInt8(ascii: "["):
      openBrackets += 1
      justOpened = true
      bracketed = []
    case UInt8(ascii: "]") where openBrackets > 0:
      openBrackets -= 1
      justClosed = true
    case UInt8(ascii: "^") where wasOpened: start(isFootnote: true, line: line)
    default: if bracketed.count < Self.labelLimit { bracketed.append(byte) }
    }
  }

  private mutating func readLabel(_ byte: UInt8, line: Int) {
    guard let text = label else { return }
    if byte == UInt8(ascii: "]") {
      let candidate = Candidate(
        line: self.line, isFootnote: isFootnote, label: Self.normalised(text[...]))
      if !isFootnote || !text.isEmpty {
        found.append((candidate, text.isEmpty ? bracketed : text))
      }
      label = nil
      openBrackets -= isFootnote ? 1 : 0
    } else if byte == UInt8(ascii: "[") || text.count >= Self.labelLimit {
      label = nil
      openBrackets += 1
      justOpened = true
    } else {
      label?.append(byte)
    }
  }

  private mutating func start(isFootnote: Bool, line: Int) {
    label = []
    self.isFootnote = isFootnote
    self.line = line
  }

  private static let labelLimit = 999
}

extension ReferenceScan {
  /// What could be a reference in the Markdown itself, by line.
  static func candidates(in lines: SourceLines) -> Set<Candidate> {
    let bytes = lines.bytes
    var found: Set<Candidate> = []
    var line = 1
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): if !isNewline(index + 1, bytes) { index += 1 }
      case 0x0A, 0x0D: if isLineEnd(index, bytes) { line += 1 }
      case UInt8(ascii: "]") where next(index, bytes) == UInt8(ascii: "["),
        UInt8(ascii: "[") where next(index, bytes) == UInt8(ascii: "^"):
        if let label = label(from: index + 2, in: bytes) {
          let isFootnote = bytes[index] == UInt8(ascii: "[")
          found.insert(Candidate(line: line, isFootnote: isFootnote, label: label))
        }
      default: break
      }
      index += 1
    }
    return found
  }

  private static func label(from start: Int, in bytes: [UInt8]) -> [UInt8]? {
    var label: [UInt8] = []
    var index = start
    while index < bytes.count, label.count <= labelLimit {
      switch bytes[index] {
      case UInt8(ascii: "]"): return normalised(label[...])
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\") where isPunctuation(index + 1, bytes): index += 1
      default: break
      }
      label.append(bytes[index])
      index += 1
    }
    return nil
  }

  /// White space runs as one blank.
  private static func normalised(_ label: ArraySlice<UInt8>) -> [UInt8] {
    let words = label.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    return Array(words.joined(separator: [0x20]))
  }

  private static func next(_ index: Int, _ bytes: [UInt8]) -> UInt8? {
    index + 1 < bytes.count ? bytes[index + 1] : nil
  }

  private static func isNewline(_ index: Int, _ bytes: [UInt8]) -> Bool {
    index < bytes.count && (bytes[index] == 0x0A || bytes[index] == 0x0D)
  }

  private static func isLineEnd(_ index: Int, _ bytes: [UInt8]) -> Bool {
    bytes[index] == 0x0A || next(index, bytes) != 0x0A
  }

  private static func isPunctuation(_ index: Int, _ bytes: [UInt8]) -> Bool {
    index < bytes.count && TextEscape.isPunctuation(bytes[index])
  }
}
