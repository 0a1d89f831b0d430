import Diagnostics
import ManifestSyntax

extension MappingReader {
  /// A mapping with keys that are checked later, such as the defaults of a list.
  func dictionary(_ key: String) -> [SyntaxNode.Entry] {
    guard let entry = entry(key, .dictionary) else { return [] }
    if case .mapping(let mapping) = entry.value.content { return mapping.entries }
    let isList = if case .sequence = entry.value.content { true } else { false }
    let message = Message(isList ? "list-for-mapping" : "value-for-mapping", [.text("key", key)])
    log.report(Finding("RP-X13", message, at: entry.value.span))
    return []
  }

  /// Reports keys of defaults that no record has.
  func checkDefaults<Part: ManifestPart>(_ defaults: [SyntaxNode.Entry], _ type: Part.Type) {
    guard let first = defaults.first, let last = defaults.last else { return }
    let span = SourceSpan(
      source: first.key.span.source, start: first.key.span.start, end: last.value.span.end)
    let reader = MappingReader(
      SyntaxNode.Mapping(entries: defaults, isFlow: false), at: span, owner: "\(owner).defaults",
      log: log)
    reader.skipsIdentity = true
    _ = Part(reader)
    reader.finish { MappingReader.keys(of: Part.self).filter { $0 != "name" } }
  }

  /// Reports a record that has no name.
  func requireName(_ name: Located<String>?) {
    guard name == nil, !has("name"), !skipsIdentity, !isDescribing else { return }
    log.report(Finding("RP-X09", Message("no-name", [.text("owner", owner)]), at: opening))
  }

  /// Reports a party that is named by no key or by both.
  func requireOne(of keys: [String], _ party: Party) {
    guard !isDescribing, (party.reseller == nil) == (party.provider == nil) else { return }
    guard party.reseller != nil || keys.allSatisfy({ !has($0) }) else { return }
    let message = Message(
      party.reseller == nil ? "no-party" : "two-parties",
      [
        .text("owner", owner), .list("known", keys),
      ])
    log.report(Finding("RP-X09", message, at: opening))
  }

  /// The first key of the mapping, as a short place for what is missing in it.
  private var opening: SourceSpan { firstKeySpan ?? span }
}
