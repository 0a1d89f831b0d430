import Diagnostics

/// The anchors and tags before a value, found in the text because libyaml tells no place for them.
struct NodeProperties {
  /// An anchor or a tag.
  struct Property {
    let message: SyntaxMessage
    let text: String
    let start: Position
  }

  /// What is written.
  private(set) var properties: [Property] = []
  /// Where the value itself starts.
  private(set) var end: Position
  private let lines: SourceLines
  private var offset: Int

  /// Reads what stands at a position.
  init(at start: Position, in lines: inout SourceLines) {
    end = start
    offset = lines.offset(of: start)
    self.lines = lines
    while properties.count < 2, let property = property() {
      properties.append(property)
      skipSpace()
    }
  }
}

extension NodeProperties {
  private var byte: UInt8? { offset < lines.bytes.count ? lines.bytes[offset] : nil }

  private mutating func property() -> Property? {
    guard let first = byte, first == .ampersand || first == .exclamation else { return nil }
    // A second one of a kind belongs to the first key of the mapping.
    guard properties.first?.text.utf8.first != first else { return nil }
    let start = end
    let startOffset = offset
    let isVerbatim = lines.bytes[offset...].starts(with: Array("!<".utf8))
    let stops = isVerbatim ? [] : Array(",[]{}".utf8)
    while let byte, !byte.isBlank, !byte.isLineEnd, !stops.contains(byte) { step() }
    let text = String(decoding: lines.bytes[startOffset..<offset], as: UTF8.self)
    return Property(message: first == .ampersand ? .anchor : .tag, text: text, start: start)
  }

  private mutating func skipSpace() {
    while let byte {
      if byte == .hash {
        while let byte = self.byte, !byte.isLineEnd { step() }
      } else if byte.isLineEnd {
        end = Position(line: Int(end.line) + 1, column: 1)
        offset = lines.start(ofLine: Int(end.line)) ?? lines.bytes.count
      } else if byte.isBlank {
        step()
      } else {
        return
      }
    }
  }

  private mutating func step() {
    offset = lines.next(after: offset)
    end = Position(line: Int(end.line), column: Int(end.column) + 1)
  }
}
