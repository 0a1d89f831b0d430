// The start and the end of raw tags.
extension HTMLWriter {
  mutating func startTag(
    _ name: String, _ attributes: [HTMLTokens.Attribute], _ place: TagPlace
  ) {
    guard !isHiding else {
      if name == hiddenTag?.name { hiddenDepth += 1 }
      return
    }
    guard let element = HTMLElement.named(name) else { return refuse(name, place) }
    guard openTags.count < HTMLWriter.tagLimit else {
      return report(.tooDeep, place, String(HTMLWriter.tagLimit))
    }
    while openTags.count > tagFloor, let last = openTags.last, element.closes.contains(last.name) {
      closeTag(isExpected: true)
    }
    guard fits(element, place) else {
      report(.misplacedTag, place)
      return open(OpenTag(name: name, element: nil, place: place), element)
    }
    var tag = OpenTag(name: name, element: element, place: place)
    write(&tag, attributes)
    open(tag, element)
  }

  mutating func endTag(_ name: String, _ place: TagPlace) {
    guard !isHiding || name == hiddenTag?.name else { return }
    guard hiddenDepth == 0 else {
      hiddenDepth -= 1
      return
    }
    guard let index = openTags[tagFloor...].lastIndex(where: { $0.name == name }) else {
      if !isHiding { report(.strayEndTag, place) }
      return
    }
    while openTags.count > index + 1 { closeTag(isExpected: false) }
    closeTag(isExpected: true)
  }

  /// Closes the innermost raw tag, and names it when its end should have been written.
  mutating func closeTag(isExpected: Bool) {
    guard let tag = openTags.popLast() else { return }
    if let mark = tag.hidden {
      isHiding = false
      hiddenDepth = 0
      takeBack(to: mark)
    } else if !isExpected, tag.element != nil, !HTMLElement.openEnded.contains(tag.name) {
      report(.unclosedTag, tag.place)
    }
    if tag.isLink { isInsideLink = false }
    if let heading = tag.heading { finish(heading, line: tag.place.line) }
    html.put(tag.end)
  }

  /// The open tag whose content is left out.
  private var hiddenTag: OpenTag? { openTags.last { $0.hidden != nil } }

  private mutating func open(_ tag: OpenTag, _ element: HTMLElement) {
    if element.content != .nothing { openTags.append(tag) }
  }

  private func fits(_ element: HTMLElement, _ place: TagPlace) -> Bool {
    guard let holder, let content = holder.element?.content else {
      switch element.place {
      case .phrasing: return true
      case .block: return !place.isInline
      case .part: return false
      }
    }
    switch element.place {
    case .phrasing: return content != .parts
    case .block: return content == .flow
    case .part(let names): return names.contains(holder.name)
    }
  }

  /// Leaves an element out: with all that it holds when that is no text for readers.
  private mutating func refuse(_ name: String, _ place: TagPlace) {
    report(.rawHTML, place)
    guard !HTMLElement.refusedVoids.contains(name), openTags.count < HTMLWriter.tagLimit else {
      return
    }
    var tag = OpenTag(name: name, element: nil, place: place)
    if HTMLElement.hidden.contains(name) {
      hide(&tag)
    }
    openTags.append(tag)
  }

  /// Lets nothing of what a tag holds stay on the page.
  mutating func hide(_ tag: inout OpenTag) {
    isHiding = true
    tag.hidden = OpenTag.Mark(
      html: html.count, headings: headings.count, links: links.count, images: images.count,
      ids: ids.count, problems: problems.count, parts: rawParts.count)
  }

  private mutating func takeBack(to mark: OpenTag.Mark) {
    html.removeSubrange(mark.html...)
    headings.removeSubrange(mark.headings...)
    links.removeSubrange(mark.links...)
    images.removeSubrange(mark.images...)
    ids.removeSubrange(mark.ids...)
    problems.removeSubrange(mark.problems...)
    rawParts.removeSubrange(mark.parts...)
  }

  private mutating func finish(_ heading: OpenTag.RawHeading, line: Int) {
    let words = heading.text.split { $0 <= 0x20 }.joined(separator: [0x20])
    let text = String(decoding: Array(words), as: UTF8.self)
    let id = heading.id ?? headingID(text: text, line: line, anchor: nil)
    headings.append(Heading(level: heading.level, id: id, text: text, line: line))
    ids.append(id)
    var attribute: [UInt8] = []
    attribute.put(" id=\"")
    attribute.putEscaped(id)
    attribute.put("\"")
    html.insert(contentsOf: attribute, at: heading.idPlace)
  }
}
