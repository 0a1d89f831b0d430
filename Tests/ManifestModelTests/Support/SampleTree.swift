import Diagnostics
import ManifestModel
import ManifestSyntax

/// A step from a node to one below it.
enum Step: Hashable {
  case key(String)
  case item(Int)
}

/// A field of a sample with what the schema says of it.
struct Field {
  /// The way from the root.
  let steps: [Step]
  /// The path in the schema, such as `users[].name`.
  let path: String
  /// What may stand there.
  let form: FieldForm
  /// The key with its value.
  let entry: SyntaxNode.Entry
}

/// A sample as a tree, whose fields can be changed while all places stay as they are.
struct SampleTree {
  let path: String
  let kind: ManifestKind
  private(set) var root: SyntaxNode

  /// The documents of a kind.
  static func all(of kind: ManifestKind) -> [SampleTree] {
    Samples.documents(of: kind).flatMap { path, yaml in
      YAMLReader.read(SourceText(path: path, text: yaml), id: SourceID(0)).documents.map {
        SampleTree(path: path, kind: kind, root: $0.root)
      }
    }
  }

  /// The fields of the sample that the schema knows, in the order of the text.
  var fields: [Field] {
    let forms = Dictionary(
      ManifestSchema.fields(of: kind).map { ($0.path, $0.form) }, uniquingKeysWith: { $1 })
    return fields(of: root, at: [], path: "", forms)
  }

  /// The same tree with another entry, or none, in the place of a field.
  func replacing(_ field: Field, by change: (SyntaxNode.Entry) -> SyntaxNode.Entry?) -> SampleTree {
    var copy = self
    copy.root = SampleTree.replaced(root, at: field.steps[...], change)
    return copy
  }

  /// What decoding finds, in the order of places.
  func findings() -> [Finding] {
    ManifestDecoder.decode([SyntaxDocument(root: root)], path: path).findings.sorted {
      $0.precedes($1)
    }
  }
}

extension SampleTree {
  private func fields(
    of node: SyntaxNode, at steps: [Step], path: String, _ forms: [String: FieldForm]
  ) -> [Field] {
    switch node.content {
    case .scalar: return []
    case .sequence(let items):
      return items.enumerated().flatMap { index, item in
        fields(of: item, at: steps + [.item(index)], path: path + "[]", forms)
      }
    case .mapping(let mapping):
      return mapping.entries.flatMap { entry -> [Field] in
        let below = steps + [.key(entry.key.value)]
        let name = path.isEmpty ? entry.key.value : path + "." + entry.key.value
        guard let form = forms[name] else { return [] }
        return [Field(steps: below, path: name, form: form, entry: entry)]
          + fields(of: entry.value, at: below, path: name, forms)
      }
    }
  }

  private static func replaced(
    _ node: SyntaxNode, at steps: ArraySlice<Step>,
    _ change: (SyntaxNode.Entry) -> SyntaxNode.Entry?
  ) -> SyntaxNode {
    guard let step = steps.first else { return node }
    let rest = steps.dropFirst()
    switch (node.content, step) {
    case (.sequence(let items), .item(let wanted)):
      let changed = items.enumerated().map { index, item in
        index == wanted ? replaced(item, at: rest, change) : item
      }
      return SyntaxNode(.sequence(changed), at: node.span)
    case (.mapping(let mapping), .key(let wanted)):
      let entries = mapping.entries.compactMap { entry -> SyntaxNode.Entry? in
        guard entry.key.value == wanted else { return entry }
        guard !rest.isEmpty else { return change(entry) }
        return SyntaxNode.Entry(key: entry.key, value: replaced(entry.value, at: rest, change))
      }
      return SyntaxNode(
        .mapping(SyntaxNode.Mapping(entries: entries, isFlow: mapping.isFlow)), at: node.span)
    default: return node
    }
  }
}
