/// The address of a link or image: whether it is allowed, and how HTML spells it.
enum Destination {
  enum Scheme { case web, mail, relative, refused }

  /// The scheme as a browser would read it; control characters and unknown schemes are refused.
  ///
  /// Two slashes at the start, either way round, name a host and so are refused too.
  static func scheme(of url: ArraySlice<UInt8>) -> Scheme {
    if url.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .refused }
    if url.prefix(2).count(where: { $0 == slash || $0 == UInt8(ascii: "\\") }) == 2 {
      return .refused
    }
    let stop = url.firstIndex { byte in
      byte == UInt8(ascii: ":") || byte == slash || byte == UInt8(ascii: "?") || byte == hash
    }
    guard let stop, url[stop] == UInt8(ascii: ":") else { return .relative }
    let name = url[..<stop].map { $0 | 0x20 }
    if name.elementsEqual("http".utf8) || name.elementsEqual("https".utf8) { return .web }
    return name.elementsEqual("mailto".utf8) ? .mail : .refused
  }

  /// A relative link with the other extension, anything else as it is.
  static func changed(
    _ url: ArraySlice<UInt8>, by change: MarkdownOptions.LinkExtension?
  ) -> [UInt8] {
    guard let change else { return Array(url) }
    let pathEnd = url.firstIndex { $0 == UInt8(ascii: "?") || $0 == hash } ?? url.endIndex
    let suffix = [UInt8(ascii: ".")] + Array(change.from.utf8)
    let path = url[..<pathEnd]
    guard path.count > suffix.count, path.suffix(suffix.count).elementsEqual(suffix),
      path.dropLast(suffix.count).last != slash
    else { return Array(url) }
    return path.dropLast(change.from.utf8.count) + Array(change.to.utf8) + url[pathEnd...]
  }

  /// The bytes that an address cannot hold as they are become percent escapes.
  static func encoded(_ url: [UInt8]) -> [UInt8] {
    guard url.contains(where: { !isPlain($0) }) else { return url }
    var encoded: [UInt8] = []
    for byte in url {
      if isPlain(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 0x0F)]
      }
    }
    return encoded
  }

  private static let slash = UInt8(ascii: "/")
  private static let hash = UInt8(ascii: "#")

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "@")...UInt8(ascii: "Z"),
      UInt8(ascii: "#")...UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "="),
      UInt8(ascii: "?"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
