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

  /// Writes an object whose lists may be too long to be held.
  ///
  /// - Parameters:
  ///   - entries: the entries.
  ///   - sink: takes the next bytes of the text, which ends with a line break.
  /// - Throws: what a part of a list or the sink throws; the text then ends where it is.
  public static func write(
    _ entries: [String: JSONEntry], to sink: ([UInt8]) throws -> Void
  ) throws {
    var writer = JSONWriter()
    var before = "{"
    for (key, entry) in entries.sorted(by: { $0.key < $1.key }) {
      writer.bytes += before.utf8
      before = ","
      writer.newLine(1)
      writer.write(key)
      writer.bytes += ": ".utf8
      switch entry {
      case .value(let value): writer.write(value, indent: 1)
      case .texts(let parts): try writer.write(parts, to: sink)
      }
    }
    writer.bytes += (entries.isEmpty ? "{}\n" : "\n}\n").utf8
    try sink(writer.bytes)
  }

  /// Writes a list of texts and gives away what there is after each of its parts.
  private mutating func write(
    _ parts: [() throws -> [String]], to sink: ([UInt8]) throws -> Void
  ) throws {
    var isEmpty = true
    bytes += "[".utf8
    for part in parts {
      for text in try part() {
        if !isEmpty { bytes.append(UInt8(ascii: ",")) }
        isEmpty = false
        newLine(2)
        write(text)
      }
      try sink(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    if !isEmpty { newLine(1) }
    bytes += "]".utf8
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
