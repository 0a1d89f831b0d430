import Diagnostics

extension TreeBuilder {
  /// The sequence or mapping that starts with an event.
  mutating func collection(_ event: YAMLEvent, depth: Int) throws(Stop) -> SyntaxNode {
    event.kind == .mappingStart
      ? try mapping(event, depth: depth) : try sequence(event, depth: depth)
  }

  private mutating func sequence(_ start: YAMLEvent, depth: Int) throws(Stop) -> SyntaxNode {
    var items: [SyntaxNode] = []
    var end = start.start
    while true {
      let event = try next()
      if event.kind == .collectionEnd {
        return SyntaxNode(.sequence(items), at: span(start.start, self.end(event, after: end)))
      }
      guard items.count < limits.entries else {
        end = try skipRest(event, after: end)
        return SyntaxNode(.sequence(items), at: span(start.start, end))
      }
      items.append(try node(event, depth: depth + 1))
      end = items.last?.span.end ?? end
    }
  }

  private mutating func mapping(_ start: YAMLEvent, depth: Int) throws(Stop) -> SyntaxNode {
    var entries = MappingEntries()
    var begin = start.start
    var end = begin
    while true {
      let event = try next()
      if event.kind == .collectionEnd {
        end = self.end(event, after: end)
        break
      }
      guard entries.list.count < limits.entries else {
        end = try skipRest(event, after: end)
        break
      }
      let (key, keyEnd) = try self.key(event)
      // An empty key with a tag stands at the tag, before where the mapping seems to start.
      begin = min(begin, event.start)
      let value = try node(try valueEvent(after: keyEnd), depth: depth + 1)
      end = max(keyEnd, value.span.end)
      if let key, let first = entries.add(SyntaxNode.Entry(key: key, value: value)) {
        let related = [RelatedPlace(first, Message("first"))]
        findings.add(.repeatedKey, [.text("key", key.value)], at: key.span, related: related)
      }
    }
    let mapping = SyntaxNode.Mapping(entries: entries.list, isFlow: start.isFlow)
    return SyntaxNode(.mapping(mapping), at: span(begin, end))
  }
}

extension TreeBuilder {
  /// A key, nil with a finding for one that is no name; and the place after it.
  private mutating func key(_ event: YAMLEvent) throws(Stop) -> (Located<String>?, Position) {
    switch event.kind {
    case .scalar:
      let place = span(event.start, event.end)
      guard event.style != .plain || event.text != "<<" else {
        findings.add(.mergeKey, [.text("found", event.text)], at: place)
        return (nil, event.end)
      }
      return (Located(limited(event), at: place), event.end)
    case .sequenceStart, .mappingStart:
      findings.add(.complexKey, at: findings.span(event.start, width: 1))
      return (nil, try skip(event))
    default:
      return (nil, event.end)
    }
  }

  /// The event of a value; one of which nothing is written stays in the line of its key.
  private mutating func valueEvent(after keyEnd: Position) throws(Stop) -> YAMLEvent {
    var event = try next()
    if event.isEmpty, event.start.line != keyEnd.line {
      event.start = keyEnd
      event.end = keyEnd
    }
    return event
  }

  /// Leaves out the rest of a collection with too many entries; answers the place after it.
  private mutating func skipRest(
    _ first: YAMLEvent, after end: Position
  ) throws(Stop) -> Position {
    var event = first
    var end = end
    addLimit(.listTooLong, limits.entries, at: findings.span(first.start, width: 1))
    while true {
      if event.kind == .collectionEnd { return self.end(event, after: end) }
      end = max(end, try skip(event))
      event = try next()
    }
  }

  /// The end of a collection: its bracket, or the end of its last entry for a block.
  private func end(_ event: YAMLEvent, after last: Position) -> Position {
    event.start < event.end ? event.end : last
  }
}

/// The entries of a mapping while they are read, with a quick look at the keys.
private struct MappingEntries {
  private(set) var list: [SyntaxNode.Entry] = []
  /// Filled only for large mappings: comparing a few keys one by one is faster.
  private var places: [String: SourceSpan] = [:]
  private static let few = 16
  /// Room for most mappings, so that they need not grow step by step.
  private static let usual = 8

  /// Adds an entry; answers the place of an earlier one with the same key instead.
  mutating func add(_ entry: SyntaxNode.Entry) -> SourceSpan? {
    if let first = place(of: entry.key.value) { return first }
    if list.isEmpty { list.reserveCapacity(MappingEntries.usual) }
    list.append(entry)
    if list.count == MappingEntries.few {
      for entry in list { places[entry.key.value] = entry.key.span }
    } else if list.count > MappingEntries.few {
      places[entry.key.value] = entry.key.span
    }
    return nil
  }

  private func place(of key: String) -> SourceSpan? {
    guard list.count < MappingEntries.few else { return places[key] }
    // By index, since a closure would get copies of whole entries.
    for index in list.indices where list[index].key.value == key { return list[index].key.span }
    return nil
  }
}
