// What raw tags become in the HTML, with the attributes that are allowed.
extension HTMLWriter {
  /// Writes the start of an allowed element, and notes in the tag how it ends.
  mutating func write(_ tag: inout OpenTag, _ attributes: [HTMLTokens.Attribute]) {
    let filter = AttributeFilter(attributes, of: tag.name, in: tree.bytes)
    for attribute in filter.refused { report(attribute, of: tag) }
    switch tag.name {
    case "a": anchor(&tag, filter)
    case "img": picture(tag, filter)
    case "span": span(&tag, filter)
    case "h2", "h3", "h4", "h5", "h6": heading(&tag, filter)
    case "table":
      part(.table, tag)
      html.put("<div class=\"table\" role=\"group\" tabindex=\"0\"")
      if let heading = headings.last { attribute("aria-labelledby", heading.id) }
      html.put(">\n")
      plain(&tag, filter)
      tag.end += "\n</div>"
    default:
      if tag.name == "ol" || tag.name == "ul" { part(.list, tag) }
      if tag.name == "pre" { part(.codeBlock, tag) }
      plain(&tag, filter)
    }
  }

  private mutating func plain(
    _ tag: inout OpenTag, _ filter: AttributeFilter, as name: String? = nil
  ) {
    let name = name ?? tag.name
    html.put("<")
    html.put(name)
    if tag.name == "pre" { html.put(" tabindex=\"0\"") }
    ownID(filter, tag)
    for (name, value) in filter.plain { attribute(name, value) }
    html.put(">")
    if tag.element?.content != .nothing { tag.end = "</\(name)>" }
  }

  private mutating func anchor(_ tag: inout OpenTag, _ filter: AttributeFilter) {
    guard var destination = filter.address("href") else {
      return filter.isEmpty ? () : span(&tag, filter)
    }
    if destination.first == UInt8(ascii: "#"), destination.count > 1 {
      destination = (Array("#\(options.rawPrefix)".utf8) + destination.dropFirst())[...]
    }
    let scheme = Destination.scheme(of: destination)
    let text = String(decoding: destination, as: UTF8.self)
    if scheme == .refused { report(.refusedLink, tag.place, text) }
    if isInsideLink { report(.misplacedTag, tag.place) }
    guard scheme != .refused, !isInsideLink else { return }
    let change = scheme == .relative ? options.linkExtension : nil
    let address = Destination.encoded(Destination.changed(destination, by: change))
    links.append(
      LinkReference(
        destination: text, address: String(decoding: address, as: UTF8.self),
        line: tag.place.line))
    html.put("<a")
    attribute("href", address[...])
    if scheme == .web { html.put(" rel=\"noreferrer\"") }
    ownID(filter, tag)
    for (name, value) in filter.plain { attribute(name, value) }
    html.put(">")
    tag.end = "</a>"
    tag.isLink = true
    isInsideLink = true
  }

  private mutating func picture(_ tag: OpenTag, _ filter: AttributeFilter) {
    let destination = filter.address("src") ?? []
    let scheme = Destination.scheme(of: destination)
    let alternative = filter.address("alt") ?? []
    guard scheme == .web || scheme == .relative, !destination.isEmpty else {
      report(.refusedImage, tag.place, String(decoding: destination, as: UTF8.self))
      return html.putEscaped(alternative)
    }
    let address = Destination.encoded(Array(destination))
    images.append(
      LinkReference(
        destination: String(decoding: destination, as: UTF8.self),
        address: String(decoding: address, as: UTF8.self), line: tag.place.line))
    html.put("<img")
    attribute("src", address[...])
    attribute("alt", alternative)
    ownID(filter, tag)
    for (name, value) in filter.plain { attribute(name, value) }
    html.put(">")
  }

  private mutating func span(_ tag: inout OpenTag, _ filter: AttributeFilter) {
    if filter.isOriginal, options.originalLabel == nil {
      hide(&tag)
    } else if filter.isOriginal, !openTags.contains(where: \.isOriginal) {
      tag.isOriginal = true
      hasOriginals = true
      html.put("<span class=\"original\" lang=\"en\">")
      tag.end = "</span>"
    } else if !filter.plain.isEmpty || filter.id != nil && !repeatsHeading(filter, tag) {
      plain(&tag, filter, as: "span")
    }
  }

  private mutating func heading(_ tag: inout OpenTag, _ filter: AttributeFilter) {
    let level = Int(tag.name.utf8.last ?? 0x32) - 0x30
    part(.heading(level), tag)
    var id: String?
    if let own = filter.id.map({ options.rawPrefix + $0 }), givenHeadingID == nil {
      if slug.claim(own) { id = own } else { report(.duplicateID, tag.place, own) }
    }
    html.put("<\(tag.name)")
    tag.heading = OpenTag.RawHeading(level: level, id: id, idPlace: html.count)
    for (name, value) in filter.plain { attribute(name, value) }
    html.put(">")
    tag.end = "</\(tag.name)>"
  }

  private mutating func ownID(_ filter: AttributeFilter, _ tag: OpenTag) {
    guard let own = filter.id, !repeatsHeading(filter, tag) else { return }
    let id = options.rawPrefix + own
    guard slug.claim(id) else { return report(.duplicateID, tag.place, id) }
    ids.append(id)
    attribute("id", id)
  }

  /// Whether an id is the one that the heading around it has.
  private func repeatsHeading(_ filter: AttributeFilter, _ tag: OpenTag) -> Bool {
    tag.place.isInline && filter.id.map { options.rawPrefix + $0 } == headingAnchor
  }

  private mutating func part(_ kind: OutlinePart.Kind, _ tag: OpenTag) {
    rawParts.append(OutlinePart(kind: kind, line: tag.place.line))
  }

  private mutating func report(_ attribute: HTMLTokens.Attribute, of tag: OpenTag) {
    let text = tag.place.text
    let before = text[text.startIndex..<attribute.start]
    let isOnLine = !before.contains(0x0A) && !before.contains(0x0D)
    let column = isOnLine ? tag.place.column.map { $0 + TagCursor.width(of: before) } : nil
    problems.append(
      MarkdownProblem(
        kind: .refusedAttribute, line: tag.place.line + before.count { $0 == 0x0A },
        detail: attribute.name, column: column))
  }
}
