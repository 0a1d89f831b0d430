import Diagnostics

/// Where the lines of a text start; turns places into bytes and back, as the reader counts them.
struct LineTable {
  private let bytes: [UInt8]
  /// The byte offset of each line; the first one lies behind a byte order mark.
  private let starts: [Int]
  /// How the text ends its lines.
  let lineEnd: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var lineEnd: [UInt8]?
    var offset = starts[0]
    while offset < bytes.count {
      let length = LineTable.lineEnd(bytes, at: offset)
      if length > 0 {
        lineEnd = lineEnd ?? Array(bytes[offset..<(offset + length)])
        starts.append(offset + length)
      }
      offset += max(1, length)
    }
    self.starts = starts
    self.lineEnd = lineEnd ?? [LineTable.lineFeed]
  }

  /// The byte at a place, nil for a place that the text does not have.
  ///
  /// The start of the line after an unended last line is the end of the text.
  func offset(of position: Position) -> Int? {
    let index = Int(position.line) - 1
    guard starts.indices.contains(index) else {
      return isUnended(before: position) ? bytes.count : nil
    }
    var offset = starts[index]
    var column: Int32 = 1
    while column < position.column {
      guard offset < bytes.count, LineTable.lineEnd(bytes, at: offset) == 0 else { return nil }
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// Whether a place is the start of the line after a last line that has no line end.
  func isUnended(before position: Position) -> Bool {
    Int(position.line) == starts.count + 1 && position.column == 1
      && bytes.count > (starts.last ?? 0)
  }

  /// The place of a byte.
  func position(of offset: Int) -> Position {
    let line = starts.lastIndex { $0 <= offset } ?? 0
    let before = bytes[min(starts[line], bytes.count)..<min(max(offset, starts[line]), bytes.count)]
    return Position(line: line + 1, column: before.count { $0 & 0xC0 != 0x80 } + 1)
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The bytes that a line end takes at an offset, none where there is none.
  private static func lineEnd(_ bytes: [UInt8], at offset: Int) -> Int {
    guard bytes[offset] == carriageReturn else { return bytes[offset] == lineFeed ? 1 : 0 }
    return offset + 1 < bytes.count && bytes[offset + 1] == lineFeed ? 2 : 1
  }
}
