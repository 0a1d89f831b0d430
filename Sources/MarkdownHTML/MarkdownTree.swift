/// A parsed page as plain values: the nodes in reading order, each with the index where it ends.
struct MarkdownTree {
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case footnoteDefinition, table, tableRow, tableCell
    case text, softBreak, lineBreak, code, htmlInline
    case emphasis, strong, strikethrough, link, image, footnoteReference

    /// Whether the kind never holds other nodes.
    var isLeaf: Bool {
      switch self {
      case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code,
        .htmlInline:
        true
      default: false
      }
    }

    /// Whether the kind can hold itself, so that only a limit ends the nesting.
    var canNest: Bool {
      switch self {
      case .blockQuote, .list, .emphasis, .strong, .strikethrough, .link, .image: true
      default: false
      }
    }
  }

  enum Alignment { case none, left, center, right }

  struct Node {
    let kind: Kind
    let line: Int
    let column: Int
    /// The index after the last node inside this one.
    var end = 0
    /// The literal text, the info string of a code block is in `title`; a link's destination.
    var text = 0..<0
    /// The title of a link or image; the info string of a code block.
    var title = 0..<0
    /// The level of a heading, the first number of an ordered list, the number of a footnote.
    var number = 0
    /// An ordered list; a header row; a ticked task.
    var isOn = false
    /// A tight list; a task item.
    var isSpecial = false
    var alignment = Alignment.none
  }

  var nodes: [Node] = []
  /// The bytes that the ranges of the nodes lie in.
  var bytes: [UInt8] = []
  /// The line where the nesting was cut, nil when all of it is kept.
  var cutLine: Int?

  func text(of node: Node) -> ArraySlice<UInt8> { bytes[node.text] }

  /// The indices of the nodes directly inside a node.
  func children(of index: Int) -> [Int] {
    var found: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      found.append(child)
      child = nodes[child].end
    }
    return found
  }

  /// The text inside a node without markup; line breaks become spaces.
  func plainText(of index: Int) -> [UInt8] {
    var plain: [UInt8] = []
    for node in nodes[index..<nodes[index].end].dropFirst() {
      switch node.kind {
      case .text, .code: plain.append(contentsOf: bytes[node.text])
      case .softBreak, .lineBreak: plain.append(UInt8(ascii: " "))
      default: break
      }
    }
    return plain
  }
}
