import Diagnostics
import ManifestSyntax

extension MappingReader {
  /// The entries of the defaults of a list, after a report of what is wrong with them.
  func defaults<Part: ManifestPart>(
    _ key: String, for list: String, of type: Part.Type
  ) -> [SyntaxNode.Entry] {
    guard let entry = entry(key, .defaults(of: list)),
      let mapping = mapping(entry.value, under: entry.key)
    else { return [] }
    let reader = MappingReader(
      mapping, at: entry.value.span, owner: key, log: log, within: self)
    reader.skipsIdentity = true
    _ = Part(reader)
    reader.finish { KnownKeys(MappingReader.keys(of: Part.self).filter { $0 != "name" }) }
    return mapping.entries.filter { $0.key.value != "name" }
  }

  /// Reports a record that has no name.
  func requireName(_ name: Located<String>?) {
    recorder?.record(needed: "name", in: path)
    guard name == nil, !hasNear("name"), !skipsIdentity, !isDescribing else { return }
    log.report(Finding("RP-X09", Message("no-name", [.text("owner", owner)]), at: opening))
  }

  /// Reports a document without a name whose file has none that could serve.
  func requireName(_ fallback: String, at kind: SourceSpan) {
    guard !hasNear("name"), !isDescribing, TextFormat.name(fallback) == nil else { return }
    let arguments: [Argument] = [.text("key", "name"), .text("found", fallback)]
    log.report(Finding("RP-X06", Message("name", arguments), at: kind))
  }

  /// Reports a party that is named by no key or by both.
  func requireOne(of keys: [String], _ party: Party) {
    recorder?.record(oneOf: keys, in: path)
    guard !isDescribing, (party.reseller == nil) == (party.provider == nil) else { return }
    guard party.reseller != nil || !keys.contains(where: hasNear) else { return }
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
