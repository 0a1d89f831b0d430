import Diagnostics

/// Finds what looks like a comment that speaks to the program: `#` and then the word `portal`.
///
/// libyaml says nothing about comments, so they are looked for in the bytes; `CommentFilter` takes
/// back those that stand within a scalar. A text without any costs one pass, eight bytes at a time.
struct CommentScan {
  /// What looks like a comment.
  struct Candidate {
    let range: Range<Int>
    let start: Position
  }

  private(set) var candidates: [Candidate] = []
  private let lines: SourceLines
  private var open: (offset: Int, start: Position)?
  /// The place up to which lines and columns are counted.
  private var line = 1
  private var column = 1
  private var offset: Int

  init(_ lines: SourceLines) {
    self.lines = lines
    offset = lines.starts.first ?? 0
    lines.bytes.withUnsafeBytes { bytes in
      var next = offset
      while let hash = CommentScan.hash(in: bytes, from: next) {
        visit(hash)
        next = hash + 1
      }
    }
    guard open != nil else { return }
    close(at: endOfLine)
  }
}

extension CommentScan {
  private static let word = Array("portal".utf8)

  /// The offset of the first `#` from an offset on.
  private static func hash(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let hashes = ones &* UInt64(UInt8.hash)
    var offset = start
    while offset + 8 <= bytes.count {
      // A byte that is `#` becomes zero, and only a zero borrows from its highest bit.
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ hashes
      if (word &- ones) & ~word & high != 0 { break }
      offset += 8
    }
    return (offset..<max(offset, bytes.count)).first { bytes[$0] == .hash }
  }

  private mutating func visit(_ hash: Int) {
    guard isStart(hash) else { return }
    let speaks = speaks(after: hash)
    guard speaks || open != nil && isBlank(hash + 1) else { return }
    move(to: hash)
    if open != nil { close(at: hash) }
    if speaks { open = (hash, Position(line: line, column: column)) }
  }

  private func isStart(_ hash: Int) -> Bool {
    hash == lines.starts.first || hash > 0 && (isBlank(hash - 1) || lines.bytes[hash - 1].isLineEnd)
  }

  private func isBlank(_ offset: Int) -> Bool {
    offset < lines.bytes.count && lines.bytes[offset].isBlank
  }

  /// Whether the word follows, whatever its case.
  private func speaks(after hash: Int) -> Bool {
    let rest = lines.bytes[(hash + 1)...].drop { $0.isBlank }
    guard rest.count >= CommentScan.word.count,
      zip(rest, CommentScan.word).allSatisfy({ $0 | 0x20 == $1 })
    else { return false }
    return rest.dropFirst(CommentScan.word.count).first.map {
      $0.isBlank || $0.isLineEnd || $0 == UInt8(ascii: ":")
    } ?? true
  }

  /// Counts lines and columns on, and closes an open comment where its line ends.
  private mutating func move(to hash: Int) {
    while line < lines.starts.count, lines.starts[line] <= hash {
      if open != nil { close(at: endOfLine) }
      offset = lines.starts[line]
      line += 1
      column = 1
    }
    column += lines.bytes[offset..<hash].count { !$0.isContinuation }
    offset = hash
  }

  private var endOfLine: Int { lines.line(line).endIndex }

  private mutating func close(at end: Int) {
    guard let (start, position) = open else { return }
    let text = lines.bytes[start..<max(start, end)]
    let last = text.lastIndex { !$0.isBlank } ?? start
    candidates.append(Candidate(range: start..<(last + 1), start: position))
    open = nil
  }
}
