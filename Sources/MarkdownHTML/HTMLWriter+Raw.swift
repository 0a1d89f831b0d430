// Raw HTML of pages that are trusted. What is written is balanced within each block of Markdown.
extension HTMLWriter {
  /// How many raw tags may be open at a time.
  static let tagLimit = 100

  /// Writes what the allow-list lets pass, or leaves everything out.
  mutating func raw(_ node: MarkdownTree.Node) {
    guard options.trustsHTML else { return omitHTML(node) }
    let bytes = tree.text(of: node)
    var tokens = HTMLTokens(bytes)
    var (line, counted) = (node.line, bytes.startIndex)
    while let (token, range) = tokens.next() {
      line += bytes[counted..<range.lowerBound].count { $0 == 0x0A }
      counted = range.lowerBound
      if case .text = token {
        rawText(bytes[range], line: line)
        continue
      }
      let place = TagPlace(
        line: line, column: column(of: bytes[range], line: line), text: bytes[range],
        isInline: node.kind == .htmlInline)
      switch token {
      case .start(let name, let attributes): startTag(name, attributes, place)
      case .end(let name): endTag(name, place)
      case .other: if !isHiding { report(.rawHTML, place) }
      case .text, .comment: break
      }
    }
  }

  mutating func report(_ kind: MarkdownProblem.Kind, _ place: TagPlace, _ detail: String? = nil) {
    problems.append(
      MarkdownProblem(
        kind: kind, line: place.line, detail: detail ?? place.detail, column: place.column))
  }

  /// Raw tags from here on are closed before those that are open now.
  mutating func raiseFloor() -> Int {
    let floor = tagFloor
    tagFloor = openTags.count
    return floor
  }

  mutating func lowerFloor(to floor: Int) {
    while openTags.count > tagFloor { closeTag(isExpected: false) }
    tagFloor = floor
  }

  /// Closes raw tags that a block of Markdown cannot stand in.
  mutating func makeRoomForBlock() {
    while openTags.count > tagFloor, !isHiding {
      guard let holder = holder, holder.element?.content != .flow else { return }
      closeTag(isExpected: false)
    }
  }

  /// The innermost open raw element of the container, nil when there is none.
  var holder: OpenTag? { openTags[tagFloor...].last { $0.element != nil } }

  private mutating func rawText(_ bytes: ArraySlice<UInt8>, line: Int) {
    guard !isHiding else { return }
    let isBlank = bytes.allSatisfy { $0 <= 0x20 }
    guard isBlank || holder?.element?.content != .parts else {
      let text = bytes.drop { $0 <= 0x20 }
      let line = line + bytes[..<text.startIndex].count { $0 == 0x0A }
      return report(
        .rawHTML,
        TagPlace(line: line, column: column(of: text, line: line), text: text, isInline: false))
    }
    let text = CharacterReferences.resolved(bytes)
    html.putEscaped(text)
    guard !openTags.contains(where: \.isOriginal),
      let heading = openTags.lastIndex(where: { $0.heading != nil })
    else { return }
    openTags[heading].heading?.text += text
  }

  /// The column of a tag: behind the one before it on its line.
  private mutating func column(of tag: ArraySlice<UInt8>, line: Int) -> Int? {
    let range = lines.range(of: line)
    if tagCursor.line != line { tagCursor = TagCursor(line: line, byte: range.lowerBound) }
    let wanted = tag.prefix { $0 != 0x0A && $0 != 0x0D }
    let end = min(range.upperBound, tagCursor.byte + HTMLWriter.longestSearch)
    var index = tagCursor.byte
    while index < end, !lines.bytes[index..<end].starts(with: wanted) { index += 1 }
    guard index < end else { return nil }
    let column = tagCursor.column + TagCursor.width(of: lines.bytes[tagCursor.byte..<index])
    tagCursor.byte = index + wanted.count
    tagCursor.column = column + TagCursor.width(of: wanted)
    return column
  }

  private static let longestSearch = 4_000
}

/// How far the search for tags has come on a line.
struct TagCursor {
  var line = 0
  var byte = 0
  /// The column of the byte, from 1.
  var column = 1

  /// How many characters some bytes are.
  static func width(of bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}
