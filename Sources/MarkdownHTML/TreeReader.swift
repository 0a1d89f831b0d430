import CCMarkGFM
import Synchronization

/// Reads Markdown through libcmark-gfm; the only place that sees its pointers, none leaves it.
struct TreeReader {
  /// The deepest nesting that keeps its structure.
  static let depthLimit = 64

  private let lines: SourceLines
  private let types = ExtensionTypes.registered
  private var tree = MarkdownTree()
  private var open: [Int] = []
  /// How many containers below the depth limit are open.
  private var cut = 0
  private var cutParagraph = false
  private var alignments: [MarkdownTree.Alignment] = []
  private var column = 0
  private var textLine = 1
  /// The parser does not count lines that end in a backslash.
  private var missedLines = 0

  /// The tree of a text.
  static func tree(of lines: SourceLines) -> MarkdownTree {
    var reader = TreeReader(lines: lines)
    unsafe withDocument(of: lines.bytes) { unsafe reader.walk($0) }
    return reader.tree
  }

  private init(lines: SourceLines) {
    self.lines = lines
    tree.nodes.reserveCapacity(lines.bytes.count / 5)
    tree.bytes.reserveCapacity(lines.bytes.count)
  }

  private mutating func walk(_ document: OpaquePointer) {
    let iterator = unsafe cmark_iter_new(document)
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else {
        return
      }
      if event == CMARK_EVENT_EXIT {
        leave(unsafe types.kind(of: node))
      } else {
        unsafe enter(node, types.kind(of: node))
      }
    }
  }

  private mutating func enter(_ node: OpaquePointer, _ kind: MarkdownTree.Kind) {
    if kind.isLeaf { return unsafe addLeaf(node, kind) }
    if cut > 0 {
      cut += 1
    } else if open.count >= Self.depthLimit, kind.canNest {
      cut = 1
      let line = Int(unsafe cmark_node_get_start_line(node))
      if tree.cutLine == nil { tree.cutLine = line }
      cutParagraph = kind == .blockQuote || kind == .list
      if cutParagraph { push(MarkdownTree.Node(kind: .paragraph, line: line, column: 0)) }
    } else {
      push(unsafe container(node, kind))
    }
  }

  private mutating func leave(_ kind: MarkdownTree.Kind) {
    guard cut > 0 else { return pop() }
    cut -= 1
    if cut == 0, cutParagraph {
      pop()
    } else if cutParagraph, kind == .paragraph || kind == .heading || kind == .tableCell {
      add(MarkdownTree.Node(kind: .softBreak, line: textLine, column: 0))
    }
  }

  private mutating func push(_ node: MarkdownTree.Node) {
    open.append(tree.nodes.count)
    tree.nodes.append(node)
  }

  private mutating func pop() {
    guard let index = open.popLast() else { return }
    tree.nodes[index].end = tree.nodes.count
  }

  private mutating func add(_ node: MarkdownTree.Node) {
    tree.nodes.append(node)
    tree.nodes[tree.nodes.count - 1].end = tree.nodes.count
  }
}

extension TreeReader {
  private mutating func addLeaf(_ pointer: OpaquePointer, _ kind: MarkdownTree.Kind) {
    if kind == .lineBreak, lines.endsWithBackslash(line: textLine) { missedLines += 1 }
    if kind == .softBreak || kind == .lineBreak {
      return add(MarkdownTree.Node(kind: kind, line: textLine, column: 0))
    }
    let isBlock = kind == .codeBlock || kind == .htmlBlock || kind == .thematicBreak
    if cutParagraph && cut > 0 && kind == .thematicBreak { return }
    var node = unsafe start(pointer, cutParagraph && cut > 0 && isBlock ? .text : kind)
    textLine = node.line
    node.text = unsafe copy(cmark_node_get_literal(pointer))
    if node.kind == .codeBlock { node.title = unsafe copy(cmark_node_get_fence_info(pointer)) }
    add(node)
  }

  private mutating func container(
    _ pointer: OpaquePointer, _ kind: MarkdownTree.Kind
  ) -> MarkdownTree.Node {
    if kind == .paragraph || kind == .heading || kind == .tableCell { missedLines = 0 }
    var node = unsafe start(pointer, kind)
    switch kind {
    case .heading: node.number = Int(unsafe cmark_node_get_heading_level(pointer))
    case .list: unsafe readList(pointer, into: &node)
    case .item:
      node.isSpecial = unsafe cmark_node_get_syntax_extension(pointer) != nil
      node.isOn = unsafe node.isSpecial && cmark_gfm_extensions_get_tasklist_item_checked(pointer)
    case .table: unsafe readAlignments(pointer)
    case .tableRow:
      node.isOn = unsafe cmark_gfm_extensions_get_table_row_is_header(pointer) != 0
      column = 0
    case .tableCell:
      node.alignment = alignments.indices.contains(column) ? alignments[column] : .none
      column += 1
    case .link, .image:
      node.text = unsafe copy(cmark_node_get_url(pointer))
      node.title = unsafe copy(cmark_node_get_title(pointer))
    case .footnoteReference:
      node.text = unsafe copy(cmark_node_get_literal(pointer))
      node.number = number(node.text)
    default: break
    }
    return node
  }

  private func readList(_ pointer: OpaquePointer, into node: inout MarkdownTree.Node) {
    node.isOn = unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
    node.isSpecial = unsafe cmark_node_get_list_tight(pointer) != 0
    node.number = Int(unsafe cmark_node_get_list_start(pointer))
  }

  private func start(_ pointer: OpaquePointer, _ kind: MarkdownTree.Kind) -> MarkdownTree.Node {
    MarkdownTree.Node(
      kind: kind,
      line: max(1, Int(unsafe cmark_node_get_start_line(pointer)) + missedLines),
      column: Int(unsafe cmark_node_get_start_column(pointer)))
  }

  private mutating func readAlignments(_ table: OpaquePointer) {
    let count = Int(unsafe cmark_gfm_extensions_get_table_columns(table))
    let letters = unsafe UnsafeBufferPointer(
      start: cmark_gfm_extensions_get_table_alignments(table), count: count)
    alignments = unsafe letters.map { letter in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  private mutating func copy(_ text: UnsafePointer<CChar>?) -> Range<Int> {
    let first = tree.bytes.count
    if let text = unsafe text {
      var length = 0
      while unsafe text[length] != 0 { length += 1 }
      unsafe tree.bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: length))
    }
    return first..<tree.bytes.count
  }

  private func number(_ digits: Range<Int>) -> Int {
    tree.bytes[digits].reduce(0) { $0 &* 10 &+ Int($1 & 0x0F) }
  }
}

/// Held while a text with strikethrough is parsed.
///
/// The library notes the tilde as special in a table that all parsers share, and takes it out
/// again at the end of each text; another parser would then miss its own tildes.
private let sharedTable = Mutex<Void>(())

/// Parses, lends the document to the body, and frees it.
private func withDocument(of source: [UInt8], _ body: (OpaquePointer) -> Void) {
  let hasTilde = source.contains(UInt8(ascii: "~"))
  let document =
    hasTilde
    ? unsafe sharedTable.withLock { _ in
      unsafe parsed(source, with: ["table", "tasklist", "strikethrough"])
    }
    : unsafe parsed(source, with: ["table", "tasklist"])
  guard let document = unsafe document else { return }
  defer { unsafe cmark_node_free(document) }
  unsafe body(document)
}

private func parsed(_ source: [UInt8], with extensions: [String]) -> OpaquePointer? {
  guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
  defer { unsafe cmark_parser_free(parser) }
  for name in extensions {
    if let syntax = unsafe cmark_find_syntax_extension(name) {
      _ = unsafe cmark_parser_attach_syntax_extension(parser, syntax)
    }
  }
  unsafe source.withUnsafeBytes { bytes in
    unsafe cmark_parser_feed(parser, bytes.baseAddress, bytes.count)
  }
  return unsafe cmark_parser_finish(parser)
}

/// The node types of the extensions, which the library hands out when they register.
private struct ExtensionTypes {
  private var table: UInt32 = 0
  private var row: UInt32 = 0
  private var cell: UInt32 = 0
  private var strikethrough: UInt32 = 0

  /// Registers the extensions once and finds their types in a sample.
  static let registered: ExtensionTypes = {
    cmark_gfm_core_extensions_ensure_registered()
    var types = ExtensionTypes()
    unsafe withDocument(of: Array("|~~a~~|\n|-|".utf8)) { document in
      let table = unsafe cmark_node_first_child(document)
      let row = unsafe cmark_node_first_child(table)
      let cell = unsafe cmark_node_first_child(row)
      types.table = unsafe cmark_node_get_type(table).rawValue
      types.row = unsafe cmark_node_get_type(row).rawValue
      types.cell = unsafe cmark_node_get_type(cell).rawValue
      types.strikethrough = unsafe cmark_node_get_type(cmark_node_first_child(cell)).rawValue
    }
    return types
  }()

  func kind(of node: OpaquePointer) -> MarkdownTree.Kind {
    let type = unsafe cmark_node_get_type(node)
    return switch type {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    default: blockKind(of: type)
    }
  }

  private func blockKind(of type: cmark_node_type) -> MarkdownTree.Kind {
    switch type {
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    default: extensionKind(of: type.rawValue)
    }
  }

  private func extensionKind(of type: UInt32) -> MarkdownTree.Kind {
    switch type {
    case cell: .tableCell
    case row: .tableRow
    case table: .table
    case strikethrough: .strikethrough
    default: .document
    }
  }
}
