import Diagnostics
import ManifestModel
import ManifestSyntax
import TestSupport
import Testing

/// For each field of each kind: absent, empty, of another shape and malformed.
@Suite struct FieldMatrixTests {
  @Test("finds nothing wrong with the complete samples, as one portal")
  func completeSamples() async {
    let texts = ManifestKind.allCases.flatMap { Samples.documents(of: $0) }
      .filter { $0.path != "Content/other.yaml" && !$0.path.hasPrefix("Content/roles/") }
      .map { SourceText(path: $0.path, text: $0.yaml) }
    expectEqual(structure(await inspection(of: texts)), [])
  }

  @Test(
    "takes every field as optional, save what identifies a record", arguments: ManifestKind.allCases
  )
  func absent(kind: ManifestKind) {
    for tree in SampleTree.all(of: kind) {
      for field in tree.fields {
        let found = tree.replacing(field) { _ in nil }.findings().map(\.rule)
        let expected: [RuleCode] = Expected.identifies(field.path) ? ["RP-X09"] : []
        #expect(found == expected, "\(field.path)")
      }
    }
  }

  @Test("reports an empty field at its key", arguments: ManifestKind.allCases)
  func empty(kind: ManifestKind) {
    for tree in SampleTree.all(of: kind) {
      for field in tree.fields where field.path != "kind" {
        let place = SourceSpan(
          source: SourceID(0), start: field.entry.key.span.end, end: field.entry.key.span.end)
        let nothing = SyntaxNode(.scalar(.init(text: "", style: .plain)), at: place)
        let found = tree.replacing(field) { .init(key: $0.key, value: nothing) }.findings()
        let expected = Expected.shape("no-value", field.entry.key, at: field.entry.key.span)
        #expect(found == [expected], "\(field.path)")
      }
    }
  }

  @Test("reports another shape once, at the value", arguments: ManifestKind.allCases)
  func otherShapes(kind: ManifestKind) {
    for tree in SampleTree.all(of: kind) {
      for field in tree.fields where field.path != "kind" {
        for (content, message) in Expected.wrongShapes(field.form) {
          let span = field.entry.value.span
          let found = tree.replacing(field) {
            .init(key: $0.key, value: SyntaxNode(content(span), at: span))
          }.findings()
          let expected = Expected.shape(message, field.entry.key, at: span)
          #expect(found == [expected], "\(field.path) \(message)")
        }
      }
    }
  }

  @Test("reports a malformed value once, at the value", arguments: ManifestKind.allCases)
  func malformed(kind: ManifestKind) {
    for tree in SampleTree.all(of: kind) {
      for field in tree.fields where field.path != "kind" {
        guard let bad = Malformed(field.form) else { continue }
        let node = bad.node(at: field.entry.value.span.start)
        let found = tree.replacing(field) { .init(key: $0.key, value: node) }.findings()
        #expect(found.map(\.rule) == [bad.rule], "\(field.path)")
        #expect(found.map(\.message.key) == [bad.message], "\(field.path)")
        #expect(found.map(\.span) == [node.span], "\(field.path)")
      }
    }
  }

  @Test("reports all problems when every field has one", arguments: ManifestKind.allCases)
  func everyFieldAtOnce(kind: ManifestKind) {
    for tree in SampleTree.all(of: kind) {
      var changed = tree
      var expected: [SourceSpan] = []
      for field in tree.fields where field.path != "kind" && !field.form.hasFields {
        let start = field.entry.value.span.start
        let node =
          Malformed(field.form)?.node(at: start)
          ?? SyntaxNode(Expected.mapping(field.entry.value.span), at: field.entry.value.span)
        changed = changed.replacing(field) { .init(key: $0.key, value: node) }
        expected.append(node.span)
      }
      #expect(changed.findings().map(\.span) == expected.sorted())
    }
  }

  @Test("says that an own text for the name of a file cannot be a name")
  func fileNames() async {
    let provider = "kind: Provider\nlegalName: Northgate"
    expectEqual(
      await structure(provider, path: "Content/Nord & Gate.yaml"),
      [
        "RP-X06 name 1:7-15 key=name found=nord & gate"
      ])
    expectEqual(await structure("name: a\n" + provider, path: "Content/Nord & Gate.yaml"), [])
    expectEqual(await structure("kind: Workspace", path: "Content/My Portal.yaml"), [])
  }
}

extension FieldForm {
  /// Whether the fields below it are in the schema themselves.
  fileprivate var hasFields: Bool { [.part, .list(.part)].contains(self) }
}
