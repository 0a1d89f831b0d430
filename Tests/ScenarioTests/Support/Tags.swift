/// A start tag of an HTML file.
struct Tag: Hashable {
  let name: String
  /// The attributes as they are written, entities included.
  let attributes: [String: String]

  subscript(_ attribute: String) -> String? { attributes[attribute] }

  /// The tag without what its attributes hold.
  var shape: String { ([name] + attributes.keys.sorted()).joined(separator: " ") }
}

/// The start tags of a file in their order, found as a browser finds them.
struct Tags {
  static func all(in html: String) -> [Tag] {
    var reader = Tags(rest: Array(html.utf8)[...])
    var tags: [Tag] = []
    while let tag = reader.next() { tags.append(tag) }
    return tags
  }

  private var rest: ArraySlice<UInt8>

  private mutating func next() -> Tag? {
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      if let first = rest.first, (0x61...0x7A).contains(first | 0x20) { return tag() }
    }
    return nil
  }

  private mutating func tag() -> Tag {
    let name = take { !" \t\r\n/>".utf8.contains($0) }
    var attributes: [String: String] = [:]
    while let byte = rest.first, byte != UInt8(ascii: ">") {
      if " \t\r\n/".utf8.contains(byte) {
        rest = rest.dropFirst()
        continue
      }
      let key = take { !" \t\r\n/=>".utf8.contains($0) }
      attributes[key] = value()
    }
    return Tag(name: name.lowercased(), attributes: attributes)
  }

  private mutating func value() -> String {
    guard rest.first == UInt8(ascii: "=") else { return "" }
    rest = rest.dropFirst()
    guard let quote = rest.first, "\"'".utf8.contains(quote) else {
      return take { !" \t\r\n>".utf8.contains($0) }
    }
    rest = rest.dropFirst()
    let value = take { $0 != quote }
    rest = rest.dropFirst()
    return value
  }

  private mutating func take(while isPart: (UInt8) -> Bool) -> String {
    let part = rest.prefix(while: isPart)
    rest = rest[part.endIndex...]
    return String(decoding: part, as: UTF8.self)
  }
}
