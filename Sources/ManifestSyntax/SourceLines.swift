import Diagnostics

/// A text with the places where its lines start; finds bytes by position.
struct SourceLines {
  let bytes: [UInt8]
  /// The byte offset of each line; the first one lies behind a byte order mark.
  let starts: [Int]
  private var lastPosition = Position.start
  private var lastOffset: Int

  init(bytes: [UInt8], starts: [Int]) {
    self.bytes = bytes
    self.starts = starts
    lastOffset = starts.first ?? 0
  }

  /// The byte offset of a line, counted from 1; nil for a line that the text does not have.
  func start(ofLine number: Int) -> Int? {
    starts.indices.contains(number - 1) ? starts[number - 1] : nil
  }

  /// The byte offset of a position.
  ///
  /// Remembers the last answer, so that asking in the order of the text reads each byte once
  /// even when all of the text is one line.
  mutating func offset(of position: Position) -> Int {
    guard var offset = start(ofLine: Int(position.line)) else { return bytes.count }
    var column: Int32 = 1
    if lastPosition.line == position.line, lastPosition.column <= position.column {
      column = lastPosition.column
      offset = lastOffset
    }
    while column < position.column, offset < bytes.count {
      offset = next(after: offset)
      column += 1
    }
    lastPosition = position
    lastOffset = offset
    return offset
  }

  /// The character at a position, nil at the end of a line.
  mutating func character(at position: Position) -> Unicode.Scalar? {
    let start = offset(of: position)
    guard start < bytes.count, !bytes[start].isLineEnd else { return nil }
    return String(decoding: bytes[start..<next(after: start)], as: UTF8.self).unicodeScalars.first
  }

  /// The offset of the character after the one at an offset.
  func next(after offset: Int) -> Int {
    var next = offset + 1
    while next < bytes.count, bytes[next].isContinuation { next += 1 }
    return next
  }

  /// The bytes of a line, counted from 1, without its line end.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard let start = start(ofLine: number) else { return [] }
    var end = self.start(ofLine: number + 1) ?? bytes.count
    while end > start, bytes[end - 1].isLineEnd { end -= 1 }
    return bytes[start..<end]
  }

  /// The position after a block scalar: after its last line with text, else after its header.
  mutating func endOfBlock(from last: Int, openedAt start: Position) -> Position {
    for number in stride(from: min(last, starts.count), to: Int(start.line), by: -1) {
      let line = line(number)
      if line.contains(where: { !$0.isBlank }) {
        return Position(line: number, column: line.count { !$0.isContinuation } + 1)
      }
    }
    let header = bytes[offset(of: start)...].prefix { $0.isBlockHeader }
    return Position(line: Int(start.line), column: Int(start.column) + header.count)
  }
}
