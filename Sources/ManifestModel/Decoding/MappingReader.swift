package import Diagnostics
package import ManifestSyntax

/// A part of a manifest that is decoded from a mapping.
protocol ManifestPart: Sendable {
  /// Reads the fields; every problem goes to the reader's log.
  init(_ reader: MappingReader)
}

/// Reads one mapping by schema: each call names a key and the form of its value.
///
/// Nothing throws: a value that cannot be read is reported and read as absent.
package final class MappingReader {
  let log: DecodeLog
  let span: SourceSpan
  /// What findings call this mapping alone: a kind, or the key that it stands under.
  private let title: String
  private let parent: MappingReader?
  private let entries: [SyntaxNode.Entry]
  private let defaults: [SyntaxNode.Entry]
  /// Whether the mapping is written in braces.
  let isFlow: Bool
  private var marks = ReadMarks()
  let recorder: SchemaRecorder?
  /// What the paths of the fields begin with in the schema.
  let path: String
  /// Whether a name belongs to no field, because the mapping holds defaults of a list.
  var skipsIdentity = false

  package init(
    _ mapping: SyntaxNode.Mapping, at span: SourceSpan, owner title: String, log: DecodeLog,
    within parent: MappingReader? = nil, defaults: [SyntaxNode.Entry] = []
  ) {
    entries = mapping.entries
    isFlow = mapping.isFlow
    self.span = span
    self.title = title
    self.parent = parent
    self.log = log
    self.defaults = defaults
    recorder = nil
    path = ""
  }

  init(describing recorder: SchemaRecorder, path: String = "", log: DecodeLog) {
    let nowhere = SourceSpan(source: SourceID(0), start: .start, end: .start)
    (entries, defaults, isFlow, span) = ([], [], false, nowhere)
    (title, parent, self.log, self.recorder, self.path) = ("", nil, log, recorder, path)
  }

  /// What findings call this mapping, such as `Reseller.mpnProfile`.
  var owner: String { parent.map { "\($0.owner).\(title)" } ?? title }

  /// The entry of a key, marked as read; nil when the key is absent.
  ///
  /// The form is made only where the schema is recorded: many forms are lists of words.
  func entry(_ key: String, _ form: @autoclosure () -> FieldForm) -> SyntaxNode.Entry? {
    recorder?.record(path + key, form())
    if skipsIdentity, key == "name" { return nil }
    if let index = entries.firstIndex(where: { $0.key.value == key }) {
      marks.insert(index)
      return entries[index]
    }
    return defaults.isEmpty ? nil : defaults.first { $0.key.value == key }
  }

  /// Whether the fields are only recorded for the schema.
  var isDescribing: Bool { recorder != nil }

  /// The place of the first key.
  var firstKeySpan: SourceSpan? { entries.first?.key.span }

  /// Where a key of this mapping itself stands.
  func keySpan(_ key: String) -> SourceSpan? { entries.first { $0.key.value == key }?.key.span }

  /// Whether a key is written in this mapping itself.
  func has(_ key: String) -> Bool { entries.contains { $0.key.value == key } }

  /// Whether a key is written in this mapping itself and holds more than an empty list.
  func states(_ key: String) -> Bool {
    entries.contains { entry in
      guard entry.key.value == key else { return false }
      if case .sequence(let items) = entry.value.content { return !items.isEmpty }
      return true
    }
  }

  /// Whether a key is written in this mapping or in the defaults of its list, whatever its value.
  func isWritten(_ key: String) -> Bool { has(key) || defaults.contains { $0.key.value == key } }

  /// Whether a key is written, perhaps misspelt; that is then the finding to show.
  func hasNear(_ key: String) -> Bool {
    entries.contains { $0.key.value == key || NearestName.of($0.key.value, in: [key]) != nil }
  }

  /// The entries that are still unread, marked as read now, for mappings with free keys.
  func remaining(keys: FieldForm, values: FieldForm) -> [SyntaxNode.Entry] {
    recorder?.record(freeKeys: keys, values: values, in: path)
    let rest = entries.indices.filter { !marks.contains($0) }
    for index in rest { marks.insert(index) }
    return rest.map { entries[$0] }
  }

  /// A mapping below a key.
  func part<Part: ManifestPart>(_ key: String, _ type: Part.Type) -> Part? {
    guard let entry = entry(key, .part) else {
      if let recorder {
        return Part(MappingReader(describing: recorder, path: path + key + ".", log: log))
      }
      return nil
    }
    return part(entry.value, under: entry.key, type)
  }

  /// A list of mappings below a key.
  func parts<Part: ManifestPart>(
    _ key: String, _ type: Part.Type, defaults: [SyntaxNode.Entry] = []
  ) -> [Part] {
    guard let entry = entry(key, .list(.part)) else {
      guard let recorder else { return [] }
      return [Part(MappingReader(describing: recorder, path: path + key + "[].", log: log))]
    }
    guard let items = items(entry, allowsOne: false) else { return [] }
    return items.compactMap { part($0, under: entry.key, type, defaults: defaults) }
  }

  /// The nodes of a list; a single scalar may stand for a list of one.
  func items(_ entry: SyntaxNode.Entry, allowsOne: Bool) -> [SyntaxNode]? {
    switch entry.value.content {
    case .sequence(let items): return items
    case .scalar(let scalar):
      if scalar.isNothing {
        report("no-value", entry)
        return nil
      }
      if allowsOne { return [entry.value] }
      report("value-for-list", entry)
    case .mapping: report("mapping-for-list", entry)
    }
    return nil
  }

  /// Reports the keys that nobody asked for.
  func finish(known: () -> KnownKeys) {
    guard marks.count < entries.count else { return }
    let known = known()
    for index in entries.indices where !marks.contains(index) {
      reportUnknown(entries[index], known: known)
    }
  }

  private func part<Part: ManifestPart>(
    _ node: SyntaxNode, under key: Located<String>, _ type: Part.Type,
    defaults: [SyntaxNode.Entry] = []
  ) -> Part? {
    guard let mapping = mapping(node, under: key) else { return nil }
    let reader = MappingReader(
      mapping, at: node.span, owner: key.value, log: log, within: self, defaults: defaults)
    let part = Part(reader)
    reader.finish { log.keys(of: Part.self) }
    return part
  }

  /// The mapping that a node is; anything else is reported.
  func mapping(_ node: SyntaxNode, under key: Located<String>) -> SyntaxNode.Mapping? {
    if case .mapping(let mapping) = node.content { return mapping }
    let (message, span) =
      switch node.content {
      case .mapping, .sequence: ("list-for-mapping", node.span)
      case .scalar(let scalar) where scalar.isNothing: ("no-value", key.span)
      case .scalar: ("value-for-mapping", node.span)
      }
    log.report(Finding("RP-X13", Message(message, [.text("key", key.value)]), at: span))
    return nil
  }

  static func keys<Part: ManifestPart>(of type: Part.Type) -> [String] {
    let recorder = SchemaRecorder()
    _ = Part(MappingReader(describing: recorder, log: DecodeLog()))
    return recorder.topLevelKeys
  }

  private func report(_ key: String, _ entry: SyntaxNode.Entry) {
    let span = key == "no-value" ? entry.key.span : entry.value.span
    log.report(Finding("RP-X13", Message(key, [.text("key", entry.key.value)]), at: span))
  }

  private func reportUnknown(_ entry: SyntaxNode.Entry, known: KnownKeys) {
    let found = entry.key.value
    if isFlow, entry.value.isNothing, reportComma(before: entry) { return }
    var arguments: [Argument] = [.text("found", found), .text("owner", owner)]
    let meant = known.meant(by: found)
    if let near = meant.near {
      arguments.append(.text("near", near))
      log.report(
        Finding(
          "RP-X03", Message("unknown-key-near", arguments), at: entry.key.span,
          fix: fix(for: entry, word: meant.sure)))
    } else {
      arguments.append(.list("known", known.all))
      log.report(Finding("RP-X03", Message("unknown-key", arguments), at: entry.key.span))
    }
  }
}

extension MappingReader {
  /// Writes the key that was meant, unless it is there already.
  private func fix(for entry: SyntaxNode.Entry, word: String?) -> Fix? {
    guard let word, !has(word) else { return nil }
    return WordFix.replacing(entry.key, with: word, reveals: entry.value.span)
  }

  /// Explains a comma that cut a value short, as in `{company: Rossi, Bianchi & C.}`.
  ///
  /// - Parameter entry: the key without a value that the comma made.
  /// - Returns: whether the entry follows a plain value, so that a comma explains it.
  private func reportComma(before entry: SyntaxNode.Entry) -> Bool {
    guard let index = entries.firstIndex(where: { $0.key.span == entry.key.span }),
      let start = entries[..<index].lastIndex(where: { !$0.value.isNothing }),
      case .scalar(let first) = entries[start].value.content, first.style == .plain
    else { return false }
    let end = entries[index...].firstIndex { !$0.value.isNothing } ?? entries.endIndex
    let pieces = [first.text] + entries[(start + 1)..<end].map(\.key.value)
    let arguments: [Argument] = [
      .text("key", entries[start].key.value), .text("found", first.text),
      .text("whole", pieces.joined(separator: ", ")),
    ]
    var span = entries[start].value.span
    span.end = entries[end - 1].key.span.end
    // Every piece of one value leads here with the same finding, which the log keeps once.
    let fix = WordFix.quoting(span, pieces: pieces)
    log.report(Finding("RP-X03", Message("comma-in-braces", arguments), at: span, fix: fix))
    return true
  }
}

extension SchemaRecorder {
  /// The keys directly below the root, in the order of decoding.
  var topLevelKeys: [String] {
    shape.fields.map(\.path).filter { !$0.contains(".") }
  }
}

extension SyntaxNode.Scalar {
  /// Whether nothing is written.
  var isNothing: Bool { style == .plain && text.isEmpty }
}

extension SyntaxNode {
  /// Whether it is a scalar with nothing written.
  fileprivate var isNothing: Bool {
    if case .scalar(let scalar) = content { scalar.isNothing } else { false }
  }
}
