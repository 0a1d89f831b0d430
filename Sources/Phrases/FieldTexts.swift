import Diagnostics
import ManifestSyntax

/// What the manual says about the fields of the manifests, for those who write them in an editor.
public struct FieldTexts: Sendable {
  /// The words about one field.
  public struct Text: Hashable, Sendable {
    /// What the field says.
    public let what: String
    /// What may stand in it.
    public let form: String
  }

  private let texts: [String: [String: Text]]

  /// Loads `Data/fields.yaml`.
  public init(_ resources: Resources) {
    let path = "Data/fields.yaml"
    let bytes = resources.bytes(path) ?? []
    let file = YAMLReader.read(SourceText(path: path, bytes: bytes), id: SourceID(0))
    var texts: [String: [String: Text]] = [:]
    for case .mapping(let kinds) in file.documents.map(\.root.content) {
      for kind in kinds.entries {
        guard case .mapping(let fields) = kind.value.content else { continue }
        texts[kind.key.value] = Dictionary(
          fields.entries.compactMap { field in
            FieldTexts.text(field.value).map { (field.key.value, $0) }
          }, uniquingKeysWith: { first, _ in first })
      }
    }
    self.texts = texts
  }

  /// The words about a field, nil for one that the manual does not describe.
  ///
  /// - Parameters:
  ///   - path: the keys from the document's root, as in `users[].email`.
  ///   - kind: the kind of the document.
  /// - Returns: the words.
  public func text(_ path: String, of kind: String) -> Text? { texts[kind]?[path] }

  private static func text(_ node: SyntaxNode) -> Text? {
    guard case .mapping(let parts) = node.content, let what = parts.text("what"),
      let form = parts.text("form")
    else { return nil }
    return Text(what: what, form: form)
  }
}
