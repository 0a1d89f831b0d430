/// The addresses and ids in HTML of our own making, found without building a tree.
struct HTMLScan {
  enum Kind { case href, source, id }

  struct Item {
    let kind: Kind
    let value: String
    let line: Int
  }

  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private var line: Int
  private var items: [Item] = []

  /// The items of a part of a file; the part begins on the given line.
  static func items(in bytes: [UInt8], _ range: Range<Int>, line: Int = 1) -> [Item] {
    var scan = HTMLScan(bytes: bytes, end: range.upperBound, index: range.lowerBound, line: line)
    while scan.index < scan.end {
      if scan.current == UInt8(ascii: "<") { scan.tag() } else { scan.advance() }
    }
    return scan.items
  }

  private init(bytes: [UInt8], end: Int, index: Int, line: Int) {
    self.bytes = bytes
    self.end = min(end, bytes.count)
    self.index = index
    self.line = line
  }

  private var current: UInt8 { bytes[index] }

  private mutating func advance() {
    if current == UInt8(ascii: "\n") { line += 1 }
    index += 1
  }

  private mutating func tag() {
    advance()
    while index < end, current != UInt8(ascii: ">") {
      let start = index
      while index < end, HTMLScan.isName(current) { index += 1 }
      let name = bytes[start..<index]
      guard index < end else { return }
      if current == UInt8(ascii: "="), !name.isEmpty {
        value(of: name)
      } else if index < end, current != UInt8(ascii: ">") {
        advance()
      }
    }
  }

  private mutating func value(of name: ArraySlice<UInt8>) {
    index += 1
    guard index < end, current == UInt8(ascii: "\"") || current == UInt8(ascii: "'") else {
      return
    }
    let (quote, first) = (current, line)
    advance()
    let start = index
    while index < end, current != quote { advance() }
    if let kind = HTMLScan.kind(name) {
      let value = HTMLEntities.resolved(Array(bytes[start..<index]))
      items.append(Item(kind: kind, value: value, line: first))
    }
    if index < end { index += 1 }
  }

  private static func kind(_ name: ArraySlice<UInt8>) -> Kind? {
    if name.elementsEqual("href".utf8) { return .href }
    if name.elementsEqual("src".utf8) { return .source }
    return name.elementsEqual("id".utf8) ? .id : nil
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
