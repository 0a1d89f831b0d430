/// Writes JSON into bytes: the outer levels an entry a line, what lies deeper in one line.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private let spread: Int
  private var hasEntries: [Bool] = []

  /// Starts an empty text.
  ///
  /// - Parameters:
  ///   - spread: how many levels have a line for each entry.
  ///   - capacity: about how many bytes will be written.
  init(spread: Int, capacity: Int) {
    self.spread = spread
    bytes.reserveCapacity(capacity)
  }

  /// An object as the whole text or as an entry of a list.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest("{", "}", body)
  }

  /// A list as the whole text or as an entry of a list.
  mutating func array(_ body: (inout JSONWriter) -> Void) {
    nest("[", "]", body)
  }

  /// An object below a key.
  mutating func object(_ key: String, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    open("{", "}", body)
  }

  /// A list below a key.
  mutating func array(_ key: String, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    open("[", "]", body)
  }

  /// A text below a key; nothing where there is none.
  mutating func field(_ key: String, _ text: String?) {
    guard let text else { return }
    self.key(key)
    quote(text)
  }

  /// A number below a key.
  mutating func field(_ key: String, _ number: Int) {
    self.key(key)
    bytes += String(number).utf8
  }

  /// Yes or no below a key.
  mutating func field(_ key: String, _ flag: Bool) {
    self.key(key)
    bytes += (flag ? "true" : "false").utf8
  }

  /// Numbers below a key.
  mutating func field(_ key: String, _ numbers: [Int]) {
    array(key) { writer in
      for number in numbers { writer.item(String(number)) }
    }
  }

  /// Texts below a key.
  mutating func field(_ key: String, _ texts: [String]) {
    array(key) { writer in
      for text in texts {
        writer.separate()
        writer.quote(text)
      }
    }
  }

  /// The end of the text.
  mutating func finish() { bytes.append(UInt8(ascii: "\n")) }
}

extension JSONWriter {
  private mutating func item(_ text: String) {
    separate()
    bytes += text.utf8
  }

  private mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes += ": ".utf8
  }

  private mutating func nest(_ first: String, _ last: String, _ body: (inout JSONWriter) -> Void) {
    if !hasEntries.isEmpty { separate() }
    open(first, last, body)
  }

  private mutating func open(_ first: String, _ last: String, _ body: (inout JSONWriter) -> Void) {
    bytes += first.utf8
    hasEntries.append(false)
    body(&self)
    let isFilled = hasEntries.removeLast()
    if isFilled, hasEntries.count < spread { newLine() }
    bytes += last.utf8
  }

  private mutating func separate() {
    guard let isFilled = hasEntries.last else { return }
    if isFilled { bytes.append(UInt8(ascii: ",")) }
    if hasEntries.count <= spread {
      newLine()
    } else if isFilled {
      bytes.append(UInt8(ascii: " "))
    }
    hasEntries[hasEntries.count - 1] = true
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<(2 * hasEntries.count) { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if TextScan.isPlain(text), !text.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C }) {
      bytes += text.utf8
    } else {
      for scalar in text.unicodeScalars { write(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(truncatingIfNeeded: scalar.value)]
    case "\n": bytes += "\\n".utf8
    case "\t": bytes += "\\t".utf8
    case _ where ExcerptLine.isControl(scalar): escape(scalar.value)
    case _ where scalar.isASCII: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

  private mutating func escape(_ value: UInt32) {
    let digits = String(value, radix: 16)
    bytes += "\\u".utf8
    bytes += String(repeating: "0", count: 4 - digits.count).utf8
    bytes += digits.utf8
  }
}
