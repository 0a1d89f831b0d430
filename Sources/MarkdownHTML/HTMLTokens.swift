/// Splits HTML into texts and tags as a browser does; never fails, and reads each byte once.
struct HTMLTokens {
  struct Attribute {
    /// In small letters.
    let name: String
    /// Where the name begins.
    let start: Int
    /// As it is written, without quotation marks.
    let value: Range<Int>
  }

  enum Token {
    case text
    /// The name is in small letters.
    case start(String, [Attribute])
    case end(String)
    case comment
    /// A declaration, or a tag that the text ends in.
    case other
  }

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The next token and the bytes that it takes, nil at the end.
  mutating func next() -> (token: Token, range: Range<Int>)? {
    guard index < bytes.endIndex else { return nil }
    let start = index
    let token = isMarkup(at: index) ? markup() : text()
    return (token, start..<index)
  }

  private mutating func text() -> Token {
    repeat { index += 1 } while index < bytes.endIndex && !isMarkup(at: index)
    return .text
  }

  /// Whether a browser reads more than text here.
  private func isMarkup(at place: Int) -> Bool {
    guard bytes[place] == UInt8(ascii: "<"), let next = byte(place + 1) else { return false }
    return isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || next == UInt8(ascii: "/") && byte(place + 2) != nil
  }

  private mutating func markup() -> Token {
    index += 1
    switch bytes[index] {
    case UInt8(ascii: "!"): return declaration()
    case UInt8(ascii: "?"):
      skip(through: UInt8(ascii: ">"))
      return .other
    case UInt8(ascii: "/"):
      index += 1
      guard let first = byte(index), isLetter(first) else {
        skip(through: UInt8(ascii: ">"))
        return .other
      }
      let name = name()
      return attributes() == nil ? .other : .end(name)
    default:
      let name = name()
      guard let attributes = attributes() else { return .other }
      return .start(name, attributes)
    }
  }

  private mutating func declaration() -> Token {
    index += 1
    guard byte(index) == hyphen, byte(index + 1) == hyphen else {
      skip(through: UInt8(ascii: ">"))
      return .other
    }
    index += 2
    // Short forms such as `<!-->` end at once.
    var hyphens = 2
    while let next = byte(index) {
      index += 1
      if next == UInt8(ascii: ">"), hyphens >= 2 { return .comment }
      hyphens = next == hyphen ? hyphens + 1 : 0
    }
    return .comment
  }

  private mutating func name() -> String {
    let start = index
    while let next = byte(index), !isSpace(next), next != slash, next != close { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }

  /// Reads to the end of the tag; nil when there is none.
  private mutating func attributes() -> [Attribute]? {
    var found: [Attribute] = []
    while let next = byte(index) {
      if next == close {
        index += 1
        return found
      }
      if isSpace(next) || next == slash {
        index += 1
      } else if let attribute = attribute() {
        found.append(attribute)
      } else {
        return nil
      }
    }
    return nil
  }

  private mutating func attribute() -> Attribute? {
    let start = index
    index += 1
    while let next = byte(index), !isSpace(next), next != slash, next != close, next != equals {
      index += 1
    }
    let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    var ahead = index
    while let next = byte(ahead), isSpace(next) { ahead += 1 }
    guard byte(ahead) == equals else {
      return Attribute(name: name, start: start, value: index..<index)
    }
    index = ahead + 1
    while let next = byte(index), isSpace(next) { index += 1 }
    guard let quote = byte(index) else { return nil }
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let first = index
      while let next = byte(index), !isSpace(next), next != close { index += 1 }
      return Attribute(name: name, start: start, value: first..<index)
    }
    let value = index + 1
    index = value
    guard skip(through: quote) else { return nil }
    return Attribute(name: name, start: start, value: value..<(index - 1))
  }

  @discardableResult
  private mutating func skip(through wanted: UInt8) -> Bool {
    while let next = byte(index) {
      index += 1
      if next == wanted { return true }
    }
    return false
  }

  private func byte(_ place: Int) -> UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }
}

private let hyphen = UInt8(ascii: "-")
private let slash = UInt8(ascii: "/")
private let close = UInt8(ascii: ">")
private let equals = UInt8(ascii: "=")
