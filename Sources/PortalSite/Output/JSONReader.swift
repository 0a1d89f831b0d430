import JSONText

/// Reads the JSON that `JSONWriter` writes, in any layout; nil for anything else.
struct JSONReader {
  private static let depthLimit = 16

  private let bytes: [UInt8]
  private var index = 0

  /// The value of a whole text.
  static func value(of bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(bytes: bytes)
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipBlanks()
    return reader.index == bytes.count ? value : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  private mutating func take(_ expected: UInt8) -> Bool {
    skipBlanks()
    guard current == expected else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) -> JSONValue? {
    guard depth < JSONReader.depthLimit else { return nil }
    skipBlanks()
    switch current {
    case UInt8(ascii: "\""): return text().map(JSONValue.text)
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return list(depth)
    case UInt8(ascii: "t"): return word("true") ? .flag(true) : nil
    case UInt8(ascii: "f"): return word("false") ? .flag(false) : nil
    default: return number()
    }
  }

  private mutating func word(_ word: String) -> Bool {
    guard bytes[index...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }

  private mutating func number() -> JSONValue? {
    let start = index
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    return Int(String(decoding: bytes[start..<index], as: UTF8.self)).map(JSONValue.number)
  }

  private mutating func list(_ depth: Int) -> JSONValue? {
    index += 1
    var values: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .list(values) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? .list(values) : nil
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    index += 1
    var entries: [String: JSONValue] = [:]
    if take(UInt8(ascii: "}")) { return .object(entries) }
    repeat {
      skipBlanks()
      guard current == UInt8(ascii: "\""), let key = text(), take(UInt8(ascii: ":")),
        let value = value(depth: depth + 1), entries.updateValue(value, forKey: key) == nil
      else { return nil }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? .object(entries) : nil
  }

  private mutating func text() -> String? {
    index += 1
    let start = index
    var isEscaped = false
    while let byte = current, byte != UInt8(ascii: "\"") {
      isEscaped = isEscaped || byte == UInt8(ascii: "\\")
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < bytes.count else { return nil }
    let raw = Array(bytes[start..<index])
    index += 1
    return String(decoding: (isEscaped ? JSONEscapes.resolved(raw) : nil) ?? raw, as: UTF8.self)
  }
}
