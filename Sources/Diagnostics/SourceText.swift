/// A text that was read, with the path that findings show.
public struct SourceText: Sendable {
  /// The path relative to the root, with `/` between its parts.
  public let path: String
  /// The whole text as UTF-8.
  public let bytes: [UInt8]

  /// Makes a source text.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a source text from a string.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The lines without their line ends, decoded leniently, for excerpts.
  public func lines() -> [String] {
    var lines: [String] = []
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while !rest.isEmpty {
      let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) ?? rest.endIndex
      lines.append(String(decoding: rest[rest.startIndex..<end], as: UTF8.self))
      guard end < rest.endIndex else { break }
      let isPair = rest[end] == 0x0D && end + 1 < rest.endIndex && rest[end + 1] == 0x0A
      rest = rest[(end + (isPair ? 2 : 1))...]
    }
    return lines
  }
}

/// The texts of one run, in the order of their paths; a `SourceID` is an index into them.
public struct SourceSet: Sendable {
  /// The texts, sorted by path.
  public let texts: [SourceText]

  /// Sorts the texts by path.
  public init(_ texts: [SourceText]) {
    self.texts = texts.sorted { $0.path < $1.path }
  }

  /// All ids with their texts.
  public var all: [(id: SourceID, text: SourceText)] {
    texts.enumerated().map { (SourceID($0.offset), $0.element) }
  }

  /// The text of an id, nil for an id of another set.
  public subscript(id: SourceID) -> SourceText? {
    let index = Int(id.number)
    return texts.indices.contains(index) ? texts[index] : nil
  }

  /// The path of an id, empty for an id of another set.
  public func path(of id: SourceID) -> String { self[id]?.path ?? "" }
}
