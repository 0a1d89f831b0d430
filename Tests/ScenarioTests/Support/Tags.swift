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
    var reader = Tags(rest: Array(html.unicodeScalars)[...])
    var tags: [Tag] = []
    while let tag = reader.next() { tags.append(tag) }
    return tags
  }

  private var rest: ArraySlice<Unicode.Scalar>

  private mutating func next() -> Tag? {
    while let open = rest.firstIndex(of: "<") {
      rest = rest[(open + 1)...]
      if let first = rest.first, first.properties.isAlphabetic { return tag() }
    }
    return nil
  }

  private mutating func tag() -> Tag {
    let name = take { !$0.properties.isWhitespace && $0 != ">" && $0 != "/" }
    var attributes: [String: String] = [:]
    while let scalar = rest.first, scalar != ">" {
      if scalar.properties.isWhitespace || scalar == "/" {
        rest = rest.dropFirst()
        continue
      }
      let key = take { !$0.properties.isWhitespace && $0 != "=" && $0 != ">" && $0 != "/" }
      attributes[key] = value()
    }
    return Tag(name: name.lowercased(), attributes: attributes)
  }

  private mutating func value() -> String {
    guard rest.first == "=" else { return "" }
    rest = rest.dropFirst()
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      return take { !$0.properties.isWhitespace && $0 != ">" }
    }
    rest = rest.dropFirst()
    let value = take { $0 != quote }
    rest = rest.dropFirst()
    return value
  }

  private mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> String {
    let part = rest.prefix(while: isPart)
    rest = rest[part.endIndex...]
    return String(String.UnicodeScalarView(part))
  }
}
