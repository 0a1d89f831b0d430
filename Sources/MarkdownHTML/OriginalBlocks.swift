/// The blocks of an English original, each to be shown behind the block that translates it.
struct OriginalBlocks {
  private var writer: HTMLWriter
  private var blocks: ArraySlice<Int>

  /// Nil when a page has no original, carries its own along, or has another structure.
  init?(of page: HTMLWriter) {
    guard page.options.originalLabel != nil, let text = page.options.original else { return nil }
    if page.options.trustsHTML, page.lines.holdsOriginals { return nil }
    let source = Array(text.utf8)
    guard source.count <= Markdown.sizeLimit, ComplexityGuard.objection(to: source) == nil else {
      return nil
    }
    let lines = SourceLines(source)
    let tree = TreeReader.tree(of: lines)
    let blocks = OriginalBlocks.blocks(of: tree)
    let own = OriginalBlocks.blocks(of: page.tree)
    guard blocks.count == own.count,
      zip(blocks, own).allSatisfy({ tree.isBuilt($0, like: page.tree, $1) })
    else { return nil }
    let options = MarkdownOptions(linkExtension: page.options.linkExtension)
    writer = HTMLWriter(tree: tree, options: options, lines: lines, references: [])
    writer.isOriginal = true
    self.blocks = blocks[...]
  }

  /// Writes the original of the next block, unless it says the same.
  ///
  /// Two tables do not fit beside each other, and would make the longest pages too heavy.
  mutating func write(block: Int, into page: inout HTMLWriter) {
    guard let original = blocks.popFirst(), page.openTags.isEmpty,
      page.tree.nodes[block].kind != .table,
      writer.tree.words(of: original) != page.tree.words(of: block)
    else { return }
    writer.html.removeAll(keepingCapacity: true)
    writer.links.removeAll()
    writer.images.removeAll()
    // A table has the name of the heading above it.
    writer.headings = page.headings.suffix(1)
    writer.block(original)
    page.html.put("<div class=\"original\" lang=\"en\">\n")
    page.html += writer.html
    page.html.put("</div>\n")
    page.links += writer.links
    page.images += writer.images
    page.hasOriginals = true
  }

  private static func blocks(of tree: MarkdownTree) -> [Int] {
    guard !tree.nodes.isEmpty else { return [] }
    return tree.children(of: 0).filter { tree.nodes[$0].kind != .footnoteDefinition }
  }
}

extension MarkdownTree {
  /// Whether two blocks are of a kind, with as many parts.
  fileprivate func isBuilt(_ index: Int, like other: MarkdownTree, _ twin: Int) -> Bool {
    let (mine, theirs) = (nodes[index], other.nodes[twin])
    guard mine.kind == theirs.kind else { return false }
    switch mine.kind {
    case .heading: return mine.number == theirs.number
    case .list, .table: return children(of: index).count == other.children(of: twin).count
    default: return true
    }
  }

  fileprivate func words(of index: Int) -> [UInt8] {
    nodes[index].kind.isLeaf ? Array(text(of: nodes[index])) : plainText(of: index)
  }
}

extension SourceLines {
  /// Whether the Markdown carries originals along.
  fileprivate var holdsOriginals: Bool {
    String(decoding: bytes, as: UTF8.self).contains(AttributeFilter.originalClass)
  }
}
