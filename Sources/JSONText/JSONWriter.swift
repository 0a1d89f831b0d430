/// Writes JSON with sorted keys, an entry a line, the same bytes for the same value.
public struct JSONWriter {
  private var bytes: [UInt8] = []

  /// The text of a value, with a final line break.
  public static func bytes(of value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, indent: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  /// The text of an object with one large object in it, whose values are made one at a time.
  ///
  /// - Parameters:
  ///   - entries: the other entries.
  ///   - key: the key of the large object.
  ///   - names: the keys within it.
  ///   - value: makes the value of one of them.
  /// - Returns: the text, with a final line break.
  public static func bytes(
    of entries: [String: JSONValue], with key: String, _ names: some Sequence<String>,
    _ value: (String) -> JSONValue
  ) -> [UInt8] {
    var writer = JSONWriter()
    let keys = (entries.keys + [key]).sorted()
    writer.write("{", "}", keys, 0) { writer, name in
      writer.write(name)
      writer.bytes += ": ".utf8
      guard name == key else {
        return writer.write(entries[name] ?? .object([:]), indent: 1)
      }
      writer.write("{", "}", names.sorted(), 1) { writer, name in
        writer.write(name)
        writer.bytes += ": ".utf8
        writer.write(value(name), indent: 2)
      }
    }
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  private mutating func write(_ value: JSONValue, indent: Int) {
    switch value {
    case .text(let text): write(text)
    case .number(let number): bytes += String(number).utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .list(let values):
      write("[", "]", values, indent) { writer, value in writer.write(value, indent: indent + 1) }
    case .object(let entries):
      let sorted = entries.sorted { $0.key < $1.key }
      write("{", "}", sorted, indent) { writer, entry in
        writer.write(entry.key)
        writer.bytes += ": ".utf8
        writer.write(entry.value, indent: indent + 1)
      }
    }
  }

  private mutating func write<Item>(
    _ start: String, _ end: String, _ items: [Item], _ indent: Int,
    _ item: (inout JSONWriter, Item) -> Void
  ) {
    bytes += start.utf8
    for (position, each) in items.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      newLine(indent + 1)
      item(&self, each)
    }
    if !items.isEmpty { newLine(indent) }
    bytes += end.utf8
  }

  private mutating func newLine(_ indent: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x10: bytes += "\\u000\(String(byte, radix: 16))".utf8
      case 0x10..<0x20, 0x7F: bytes += "\\u00\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
