// Ids of footnotes hold a colon, which no slug does, so they never meet a heading's.
extension HTMLWriter {
  mutating func footnoteReference(_ node: MarkdownTree.Node) {
    let number = node.number
    html.put("<sup>")
    if isInsideLink || isOriginal {
      html.put(number)
    } else {
      let use = (footnotesWritten[number] ?? 0) + 1
      footnotesWritten[number] = use
      let id = referenceID(number, use)
      ids.append(id)
      html.put("<a")
      attribute("id", id)
      attribute("href", "#\(footnoteID(number))")
      html.put(" role=\"doc-noteref\">")
      html.put(number)
      html.put("</a>")
    }
    html.put("</sup>")
  }

  /// Writes the definitions, which stand at the end of the tree in the order of their numbers.
  mutating func footnotes(from first: Int) {
    guard first < tree.nodes.count else { return }
    html.put("<section class=\"footnotes\" role=\"doc-endnotes\"")
    attribute("aria-label", options.footnotesTitle)
    html.put(">\n<ol>\n")
    var index = first
    var number = 1
    while index < tree.nodes.count {
      footnote(index, number)
      index = tree.nodes[index].end
      number += 1
    }
    html.put("</ol>\n</section>\n")
  }

  /// Counts the references that become links, for the links back.
  mutating func countFootnoteUses() {
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if node.kind == .footnoteReference { footnoteUses[node.number, default: 0] += 1 }
      index = holdsNoFootnoteLink(node) ? node.end : index + 1
    }
  }

  private func holdsNoFootnoteLink(_ node: MarkdownTree.Node) -> Bool {
    switch node.kind {
    case .image: true
    case .link: Destination.scheme(of: tree.text(of: node)) != .refused
    default: false
    }
  }

  private mutating func footnote(_ index: Int, _ number: Int) {
    let id = footnoteID(number)
    ids.append(id)
    html.put("<li")
    attribute("id", id)
    html.put(">\n")
    let children = tree.children(of: index)
    let floor = raiseFloor()
    for child in children.dropLast() { block(child) }
    if let last = children.last, tree.nodes[last].kind == .paragraph {
      lowerFloor(to: floor)
      html.put("<p>")
      inlines(of: last)
      backLinks(number)
      html.put("</p>\n")
    } else {
      children.last.map { block($0) }
      lowerFloor(to: floor)
      html.put("<p>")
      backLinks(number)
      html.put("</p>\n")
    }
    html.put("</li>\n")
  }

  private mutating func backLinks(_ number: Int) {
    for use in 0..<(footnoteUses[number] ?? 0) {
      let suffix = use == 0 ? "" : "-\(use + 1)"
      html.put(" <a class=\"back\"")
      attribute("href", "#" + referenceID(number, use + 1))
      attribute("aria-label", "\(options.footnoteBackLabel) \(number)\(suffix)")
      html.put(" role=\"doc-backlink\">↩")
      if use > 0 { wrapNumber(use + 1) }
      html.put("</a>")
    }
  }

  private mutating func wrapNumber(_ number: Int) {
    html.put("<sup>")
    html.put(number)
    html.put("</sup>")
  }

  private func footnoteID(_ number: Int) -> String { "fn:\(options.footnotePrefix)\(number)" }

  private func referenceID(_ number: Int, _ use: Int) -> String {
    "fnref:\(options.footnotePrefix)\(number)\(use == 1 ? "" : ":\(use)")"
  }
}
