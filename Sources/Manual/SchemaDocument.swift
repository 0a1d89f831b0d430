public import ManifestModel
public import Phrases

/// The manifests as a JSON Schema, for editors and other programs.
public struct SchemaDocument {
  private let texts: FieldTexts
  private let languages: [String]

  /// Takes descriptions and languages from the resources.
  public init(_ resources: Resources) {
    texts = FieldTexts(resources)
    languages = resources.locales
  }

  /// The schema of one kind, ending in a line end.
  public func text(of kind: ManifestKind) -> String {
    let head = head(id: "urn:portal:manifest:\(kind.rawValue)", title: kind.rawValue)
    return JSONTree.object(head + keywords(of: kind)).document
  }

  /// The schema of a document of any kind, ending in a line end.
  ///
  /// One condition for each kind rather than a choice among all of them: so an editor offers the
  /// keys of the kind that is written, and speaks of that kind alone.
  public func text() -> String {
    let kinds = ManifestKind.allCases
    let what = texts.text("kind", of: ManifestKind.reseller.rawValue)?.what ?? ""
    let kind: JSONTree = .object([
      ("description", .text(what)), ("enum", .texts(ManifestKind.words)),
    ])
    let conditions = kinds.map { kind -> JSONTree in
      let isKind: JSONTree = .object([("const", .text(kind.rawValue))])
      return .object([
        (
          "if",
          .object([
            ("properties", .object([("kind", isKind)])), ("required", .texts(["kind"])),
          ])
        ),
        ("then", .object([("$ref", .text("#/$defs/\(kind.rawValue)"))])),
      ])
    }
    let definitions = kinds.map { kind in
      (key: kind.rawValue, value: JSONTree.object([title(kind)] + keywords(of: kind)))
    }
    return JSONTree.object(
      head(id: "urn:portal:manifest", title: "Manifest") + [
        ("type", .text("object")), ("properties", .object([("kind", kind)])),
        ("required", .texts(["kind"])), ("allOf", .list(conditions)),
        ("$defs", .object(definitions)),
      ]
    ).document
  }

  private func title(_ kind: ManifestKind) -> (key: String, value: JSONTree) {
    ("title", .text(kind.rawValue))
  }

  private func head(id: String, title: String) -> [(key: String, value: JSONTree)] {
    [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("$id", .text(id)),
      ("title", .text(title)),
    ]
  }

  private func keywords(of kind: ManifestKind) -> [(key: String, value: JSONTree)] {
    KindSchema(kind, texts: texts, languages: languages).keywords
  }
}
