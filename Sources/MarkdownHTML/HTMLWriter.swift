/// Writes the HTML of a tree.
struct HTMLWriter {
  let tree: MarkdownTree
  let options: MarkdownOptions
  let lines: SourceLines
  /// What the Markdown holds that could be a reference; see `ReferenceScan`.
  let references: Set<ReferenceScan.Candidate>

  var html: [UInt8] = []
  var headings: [Heading] = []
  var links: [LinkReference] = []
  var images: [LinkReference] = []
  var ids: [String] = []
  var problems: [MarkdownProblem] = []

  var slug = Slug()
  /// How often each footnote is referred to in the HTML, by number.
  var footnoteUses: [Int: Int] = [:]
  /// How many of these references are written.
  var footnotesWritten: [Int: Int] = [:]
  /// No link may stand inside another.
  var isInsideLink = false

  /// The raw tags that are open.
  var openTags: [OpenTag] = []
  /// How many of them lie outside the present block.
  var tagFloor = 0
  /// Whether nothing of what comes is shown.
  var isHiding = false
  /// How many tags of the same name are open inside the one whose content is left out.
  var hiddenDepth = 0
  /// Whether this is an original that is shown beside its translation: without ids of its own.
  var isOriginal = false
  /// Whether the page holds English originals.
  var hasOriginals = false
  /// The id of the last heading, which an anchor inside it need not repeat.
  var headingAnchor: String?
  var rawParts: [OutlinePart] = []
  var tagCursor = TagCursor()

  init(
    tree: MarkdownTree, options: MarkdownOptions, lines: SourceLines,
    references: Set<ReferenceScan.Candidate>
  ) {
    self.tree = tree
    self.options = options
    self.lines = lines
    self.references = references
    html.reserveCapacity(lines.bytes.count * 2)
  }

  /// Writes the page.
  mutating func page() -> RenderedPage {
    if let line = tree.cutLine { report(.tooDeep, line, String(TreeReader.depthLimit)) }
    countFootnoteUses()
    if options.trustsHTML || options.original != nil { _ = slug.claim(HTMLWriter.switchID) }
    let floor = raiseFloor()
    var originals = OriginalBlocks(of: self)
    var index = tree.nodes.isEmpty ? 0 : 1
    while index < tree.nodes.count, tree.nodes[index].kind != .footnoteDefinition {
      block(index)
      originals?.write(block: index, into: &self)
      index = tree.nodes[index].end
    }
    lowerFloor(to: floor)
    footnotes(from: index)
    if hasOriginals { html.insert(contentsOf: originalSwitch, at: 0) }
    var page = RenderedPage(
      html: html, headings: headings, links: links, images: images, ids: ids, problems: problems)
    page.rawParts = rawParts
    return page
  }

  mutating func report(_ kind: MarkdownProblem.Kind, _ line: Int, _ detail: String) {
    problems.append(MarkdownProblem(kind: kind, line: line, detail: detail))
  }

  /// Left out, and named with so much of it that it can be found.
  mutating func omitHTML(_ node: MarkdownTree.Node) {
    let firstLine = tree.text(of: node).prefix { $0 != 0x0A && $0 != 0x0D }
    report(.rawHTML, node.line, String(String(decoding: firstLine, as: UTF8.self).prefix(60)))
  }

  mutating func attribute(_ name: String, _ value: String) {
    attribute(name, Array(value.utf8)[...])
  }

  mutating func attribute(_ name: String, _ value: ArraySlice<UInt8>) {
    html.put(" ")
    html.put(name)
    html.put("=\"")
    html.putEscaped(value)
    html.put("\"")
  }
}
