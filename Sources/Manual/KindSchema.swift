import ManifestModel
import Phrases

/// The JSON Schema of one kind, made from what its decoder reads.
struct KindSchema {
  private typealias Keywords = FieldSchema.Keywords

  private let kind: ManifestKind
  private let shape: KindShape
  private let texts: FieldTexts
  private let field: FieldSchema

  init(_ kind: ManifestKind, texts: FieldTexts, languages: [String]) {
    self.kind = kind
    self.texts = texts
    shape = ManifestSchema.shape(of: kind)
    field = FieldSchema(languages: languages)
  }

  /// The keywords for a document.
  var keywords: FieldSchema.Keywords { record(below: "", leavingOut: []) }
}

extension KindSchema {
  /// The keywords for the record whose fields begin with a path.
  private func record(below path: String, leavingOut: Set<String>) -> Keywords {
    var properties: [(key: String, value: JSONTree)] = []
    for description in shape.fields where description.path.hasPrefix(path) {
      let key = String(description.path.dropFirst(path.count))
      guard !key.contains("."), !leavingOut.contains(key) else { continue }
      properties.append((key, .object(keywords(of: description))))
    }
    return [("type", .text("object")), ("properties", .object(properties))]
      + demands(on: path, leavingOut: leavingOut) + [("additionalProperties", .flag(false))]
  }

  private func demands(on path: String, leavingOut: Set<String>) -> Keywords {
    guard !path.isEmpty else { return [("required", .texts(["kind"]))] }
    var demands: Keywords = []
    let needed = shape.needed[path, default: []].filter { !leavingOut.contains($0) }
    if !needed.isEmpty { demands.append(("required", .texts(needed))) }
    if let keys = shape.alternatives[path] {
      let each = keys.map { JSONTree.object([("required", .texts([$0]))]) }
      demands.append(("oneOf", .list(each)))
    }
    return demands
  }

  private func keywords(of description: FieldDescription) -> Keywords {
    let path = description.path
    let what = texts.text(path, of: kind.rawValue).map { text in
      [(key: "description", value: JSONTree.text("\(text.what)\n\n\(text.form)"))]
    }
    return (what ?? []) + value(at: path, description.form)
  }

  private func value(at path: String, _ form: FieldForm) -> Keywords {
    switch form {
    case .choice where path == "kind": return [("const", .text(kind.rawValue))]
    case .part:
      guard let free = shape.free[path + "."] else {
        return record(below: path + ".", leavingOut: [])
      }
      return field.keywords(.part) + [
        ("propertyNames", .object(field.keys(free.keys))),
        ("additionalProperties", .object(field.keywords(free.values))),
      ]
    case .list(.part):
      let item = JSONTree.object(record(below: path + "[].", leavingOut: []))
      return field.keywords(form) + [("items", item)]
    case .defaults(let list): return record(below: list + "[].", leavingOut: ["name"])
    default: return field.keywords(form)
    }
  }
}
