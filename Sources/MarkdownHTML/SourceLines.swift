/// The Markdown by lines, as libcmark-gfm counts them.
struct SourceLines {
  let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "\n") {
        starts.append(index + 1)
      } else if bytes[index] == UInt8(ascii: "\r"),
        index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
      {
        starts.append(index + 1)
      }
    }
    self.starts = starts
  }

  /// The byte where a block begins; nil outside the text.
  func byte(at node: MarkdownTree.Node) -> UInt8? {
    guard starts.indices.contains(node.line - 1) else { return nil }
    let index = starts[node.line - 1] + node.column - 1
    return bytes.indices.contains(index) ? bytes[index] : nil
  }

  /// The bytes of a line with its end; none outside the text.
  func range(of line: Int) -> Range<Int> {
    guard starts.indices.contains(line - 1) else { return bytes.count..<bytes.count }
    return starts[line - 1]..<(starts.indices.contains(line) ? starts[line] : bytes.count)
  }

  /// Whether the last byte of a line, before its end, is a backslash.
  func endsWithBackslash(line: Int) -> Bool {
    guard starts.indices.contains(line) else { return false }
    var index = starts[line] - 1
    while index >= starts[line - 1], bytes[index] == 0x0A || bytes[index] == 0x0D { index -= 1 }
    return index >= starts[line - 1] && bytes[index] == UInt8(ascii: "\\")
  }
}
