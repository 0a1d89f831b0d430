import ManifestModel
import Testing

/// The schema is what the decoders read, no more and no less.
@Suite struct SchemaTests {
  @Test("has every field in a sample that decodes", arguments: ManifestKind.allCases)
  func coverage(kind: ManifestKind) {
    let sampled = Set(SampleTree.all(of: kind).flatMap(\.fields).map(\.path))
    let recorded = ManifestSchema.fields(of: kind).map(\.path)
    #expect(recorded.filter { !sampled.contains($0) } == [])
    for tree in SampleTree.all(of: kind) { #expect(tree.findings() == []) }
  }

  @Test("lists each field once, a part before what is in it", arguments: ManifestKind.allCases)
  func order(kind: ManifestKind) {
    let paths = ManifestSchema.fields(of: kind).map(\.path)
    #expect(paths == ManifestSchema.fields(of: kind).map(\.path))
    #expect(Array(paths.prefix(4)) == ["kind", "name", "notes", "confirmed"])
    var seen: Set<String> = []
    for path in paths {
      let parent = path.split(separator: ".").dropLast().joined(separator: ".")
      let owner = parent.hasSuffix("[]") ? String(parent.dropLast(2)) : parent
      #expect(parent.isEmpty || seen.contains(owner), "\(path)")
      #expect(seen.insert(path).inserted, "\(path)")
    }
  }

  @Test("keeps the order in which fields are decoded")
  func decodingOrder() {
    #expect(
      ManifestSchema.fields(of: .invitation).map(\.path) == [
        "kind", "name", "notes", "confirmed", "type", "from", "from.reseller", "from.provider",
        "provider", "to", "link", "locale", "sender", "history", "text",
      ])
  }

  @Test("counts the fields of each kind, so that a lost one is noticed")
  func counts() {
    let counts = ManifestKind.allCases.map { ManifestSchema.fields(of: $0).count }
    #expect(counts == [35, 86, 48, 47, 50, 15, 40])
  }
}
