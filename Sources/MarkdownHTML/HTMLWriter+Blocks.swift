extension HTMLWriter {
  /// Writes the blocks inside a node.
  mutating func blocks(in parent: Int) {
    let floor = raiseFloor()
    var index = parent + 1
    while index < tree.nodes[parent].end {
      block(index)
      index = tree.nodes[index].end
    }
    lowerFloor(to: floor)
  }

  mutating func block(_ index: Int) {
    let node = tree.nodes[index]
    if node.kind != .htmlBlock { makeRoomForBlock() }
    switch node.kind {
    case .paragraph: paragraph(index)
    case .heading: heading(index)
    case .list: list(index)
    case .table: table(index)
    case .blockQuote: quote(index)
    case .codeBlock: code(node)
    case .thematicBreak: html.put("<hr>\n")
    case .htmlBlock: raw(node)
    case .document, .item, .footnoteDefinition, .tableRow, .tableCell: blocks(in: index)
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough,
      .link, .image, .footnoteReference:
      inline(index)
    }
  }

  private mutating func paragraph(_ index: Int) {
    html.put("<p>")
    inlines(of: index)
    html.put("</p>\n")
  }

  private mutating func heading(_ index: Int) {
    guard !isOriginal else {
      html.put("<p><strong>")
      inlines(of: index)
      html.put("</strong></p>\n")
      return
    }
    let node = tree.nodes[index]
    let text = String(decoding: ownText(of: index), as: UTF8.self)
    let id = headingID(text: text, line: node.line, anchor: leadingAnchor(of: index))
    headingAnchor = id
    headings.append(Heading(level: node.number, id: id, text: text, line: node.line))
    ids.append(id)
    html.put("<h")
    html.put(node.number)
    attribute("id", id)
    html.put(">")
    inlines(of: index)
    html.put("</h")
    html.put(node.number)
    html.put(">\n")
  }

  /// The id that the options give the next heading.
  var givenHeadingID: String? {
    let position = headings.count
    guard position < options.headingIDs.count, !options.headingIDs[position].isEmpty else {
      return nil
    }
    return options.headingIDs[position]
  }

  mutating func headingID(text: String, line: Int, anchor: String?) -> String {
    guard let wish = givenHeadingID else { return slug.unique(anchor ?? Slug.text(of: text)) }
    let id = slug.unique(wish)
    if id != wish { report(.duplicateID, line, wish) }
    return id
  }

  private mutating func code(_ node: MarkdownTree.Node) {
    let info = tree.bytes[node.title].split { $0 == 0x20 || $0 == 0x09 }
    html.put("<pre tabindex=\"0\"")
    if let spoken = info.dropFirst().lazy.compactMap(HTMLWriter.spokenLanguage).first {
      attribute("lang", spoken)
    }
    html.put("><code")
    if let language = info.first { attribute("class", (Array("language-".utf8) + language)[...]) }
    html.put(">")
    html.putEscaped(tree.text(of: node))
    html.put("</code></pre>\n")
  }

  /// The language of people in a word such as `lang=it`, for texts that differ from their page.
  private static func spokenLanguage(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard word.starts(with: "lang=".utf8) else { return nil }
    let language = word.dropFirst("lang=".utf8.count)
    let isPlain = language.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x2D
    }
    return isPlain && !language.isEmpty ? language : nil
  }

  private mutating func quote(_ index: Int) {
    if let kind = alertKind(index) { return alert(index, kind) }
    html.put("<blockquote>\n")
    blocks(in: index)
    html.put("</blockquote>\n")
  }
}

// Alerts.
extension HTMLWriter {
  /// The kind when the quote begins with a line such as `[!NOTE]` that no backslash disarms.
  private func alertKind(_ index: Int) -> String? {
    let first = index + 1
    guard first + 1 < tree.nodes[index].end, tree.nodes[first].kind == .paragraph,
      tree.nodes[first + 1].kind == .text, lines.byte(at: tree.nodes[first]) == UInt8(ascii: "["),
      first + 2 >= tree.nodes[first].end || isBreak(first + 2)
    else { return nil }
    let marker = String(decoding: tree.text(of: tree.nodes[first + 1]), as: UTF8.self)
    guard marker.hasPrefix("[!"), marker.hasSuffix("]") else { return nil }
    let kind = marker.dropFirst(2).dropLast().lowercased()
    return MarkdownOptions.englishAlertTitles[kind] == nil ? nil : kind
  }

  private mutating func alert(_ index: Int, _ kind: String) {
    html.put("<div")
    attribute("class", "alert \(kind)")
    html.put(">\n<p class=\"alert-title\">")
    html.putEscaped(
      options.alertTitles[kind] ?? MarkdownOptions.englishAlertTitles[kind] ?? kind)
    html.put("</p>\n")
    let paragraph = tree.nodes[index + 1]
    if index + 3 < paragraph.end {
      html.put("<p>")
      inlines(of: index + 1, from: index + 4)
      html.put("</p>\n")
    }
    let floor = raiseFloor()
    var next = paragraph.end
    while next < tree.nodes[index].end {
      block(next)
      next = tree.nodes[next].end
    }
    lowerFloor(to: floor)
    html.put("</div>\n")
  }

  private func isBreak(_ index: Int) -> Bool {
    tree.nodes[index].kind == .softBreak || tree.nodes[index].kind == .lineBreak
  }
}
