extension HTMLWriter {
  /// Writes the inlines of a block, or those from a node on, and looks for undefined references.
  mutating func inlines(of block: Int, from first: Int? = nil) {
    if !references.isEmpty { checkReferences(in: block) }
    let floor = raiseFloor()
    var index = first ?? block + 1
    while index < tree.nodes[block].end {
      inline(index)
      index = tree.nodes[index].end
    }
    lowerFloor(to: floor)
  }

  /// Writes the inlines inside an inline.
  mutating func inside(_ parent: Int) {
    let floor = raiseFloor()
    var index = parent + 1
    while index < tree.nodes[parent].end {
      inline(index)
      index = tree.nodes[index].end
    }
    lowerFloor(to: floor)
  }

  mutating func inline(_ index: Int) {
    let node = tree.nodes[index]
    switch node.kind {
    case .text: html.putEscaped(tree.text(of: node))
    case .softBreak: html.put("\n")
    case .lineBreak: html.put("<br>\n")
    case .code: wrapped("<code>", "</code>") { $0.html.putEscaped($0.tree.text(of: node)) }
    case .htmlInline: raw(node)
    case .emphasis: emphasis(index)
    case .strikethrough: wrapped("<del>", "</del>") { $0.inside(index) }
    case .strong: strong(index)
    case .link: link(index)
    case .image: image(index)
    case .footnoteReference: footnoteReference(node)
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
      .thematicBreak, .footnoteDefinition, .table, .tableRow, .tableCell:
      inside(index)
    }
  }

  private mutating func wrapped(
    _ start: String, _ end: String, _ body: (inout HTMLWriter) -> Void
  ) {
    html.put(start)
    body(&self)
    html.put(end)
  }

  private mutating func checkReferences(in block: Int) {
    var scan = ReferenceScan()
    for node in tree.nodes[block..<tree.nodes[block].end].dropFirst() {
      switch node.kind {
      case .text: scan.read(tree.text(of: node), line: node.line)
      case .softBreak, .lineBreak: scan.read([0x20], line: node.line)
      case .emphasis, .strong, .strikethrough: break
      default: scan.interrupt()
      }
    }
    for (candidate, name) in scan.found where references.contains(candidate) {
      report(
        candidate.isFootnote ? .undefinedFootnote : .undefinedReference, candidate.line,
        String(decoding: name, as: UTF8.self))
    }
  }
}

// Links and images.
extension HTMLWriter {
  private mutating func link(_ index: Int) {
    guard !isInsideLink else { return inside(index) }
    let node = tree.nodes[index]
    let destination = tree.text(of: node)
    let scheme = Destination.scheme(of: destination)
    guard scheme != .refused else {
      report(.refusedLink, node.line, String(decoding: destination, as: UTF8.self))
      return inside(index)
    }
    let change = scheme == .relative ? options.linkExtension : nil
    let address = Destination.encoded(Destination.changed(destination, by: change))
    links.append(reference(to: destination, as: address, node))
    html.put("<a")
    attribute("href", address[...])
    if scheme == .web { html.put(" rel=\"noreferrer\"") }
    title(of: node)
    html.put(">")
    let wasInsideLink = isInsideLink
    isInsideLink = true
    inside(index)
    isInsideLink = wasInsideLink
    html.put("</a>")
  }

  private mutating func image(_ index: Int) {
    let node = tree.nodes[index]
    let destination = tree.text(of: node)
    let scheme = Destination.scheme(of: destination)
    guard scheme == .web || scheme == .relative else {
      report(.refusedImage, node.line, String(decoding: destination, as: UTF8.self))
      return html.putEscaped(tree.plainText(of: index)[...])
    }
    let address = Destination.encoded(Array(destination))
    images.append(reference(to: destination, as: address, node))
    html.put("<img")
    attribute("src", address[...])
    attribute("alt", tree.plainText(of: index)[...])
    title(of: node)
    html.put(">")
  }

  private mutating func title(of node: MarkdownTree.Node) {
    if !node.title.isEmpty { attribute("title", tree.bytes[node.title]) }
  }

  private func reference(
    to destination: ArraySlice<UInt8>, as address: [UInt8], _ node: MarkdownTree.Node
  ) -> LinkReference {
    LinkReference(
      destination: String(decoding: destination, as: UTF8.self),
      address: String(decoding: address, as: UTF8.self), line: node.line)
  }
}
