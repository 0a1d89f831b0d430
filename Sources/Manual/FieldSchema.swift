import ManifestModel

/// What JSON Schema says about the value of one field.
struct FieldSchema {
  typealias Keywords = [(key: String, value: JSONTree)]

  /// The languages that pages can be written in.
  let languages: [String]

  /// The keywords for a form; what is in a record is said elsewhere.
  func keywords(_ form: FieldForm) -> Keywords {
    switch form {
    case .part, .defaults: [("type", .text("object"))]
    case .list(.part): [("type", .text("array"))]
    case .language: [("enum", .texts(languages))]
    case .choice(let words): [("enum", .list(words.flatMap(values)))]
    case .history(let states): history(states)
    case .list(let item): list(of: item)
    default: scalar(form)?.all ?? []
    }
  }

  /// A word as an editor may see it: digits without quotes are a number there.
  private func values(_ word: String) -> [JSONTree] {
    if let number = Int(word) { [.number(number), .text(word)] } else { [.text(word)] }
  }

  /// The keywords for the keys of a record whose keys are free.
  func keys(_ form: FieldForm) -> Keywords {
    scalar(form)?.others ?? []
  }

  private func scalar(_ form: FieldForm) -> ScalarSchema? {
    switch form {
    case .text, .reference: ScalarSchema(["string", "integer"])
    case .name:
      ScalarSchema(["string", "integer"], FieldPattern.name, [("minimum", .number(0))])
    case .number: ScalarSchema(["integer", "string"], FieldPattern.number)
    case .flag: ScalarSchema(["boolean", "string"], FieldPattern.flag)
    case .day: ScalarSchema(["string"], FieldPattern.day)
    case .mark: ScalarSchema(["string"], FieldPattern.mark)
    case .email: ScalarSchema(["string"], FieldPattern.email)
    case .guid: ScalarSchema(["string"], FieldPattern.guid)
    case .domain: ScalarSchema(["string"], FieldPattern.domain, [("maxLength", .number(253))])
    case .country: ScalarSchema(["string"], FieldPattern.country)
    case .url: ScalarSchema(["string"], FieldPattern.url, [("maxLength", .number(2_000))])
    case .color: ScalarSchema(["string", "integer"], FieldPattern.color)
    case .pageFolder: ScalarSchema(["string"], FieldPattern.pageFolder)
    case .picture: ScalarSchema(["string"], FieldPattern.picture, [("maxLength", .number(255))])
    case .language, .choice, .history, .part, .defaults, .list: nil
    }
  }

  /// Dated states or one of them; the bare states are what an editor suggests.
  private func history(_ states: [String]) -> Keywords {
    ScalarSchema(
      ["string"], FieldPattern.dated(states), [("examples", .texts(states))]
    ).orList
  }

  private func list(of form: FieldForm) -> Keywords {
    if let item = scalar(form) { return item.orList }
    // An enumeration would hold for the list itself, too.
    let item = JSONTree.object(keywords(form))
    return [
      ("if", .object([("type", .text("array"))])), ("then", .object([("items", item)])),
      ("else", item),
    ]
  }
}

/// What JSON Schema says about a scalar that is no choice of words.
private struct ScalarSchema {
  let types: [String]
  let others: FieldSchema.Keywords

  init(_ types: [String], _ pattern: String? = nil, _ others: FieldSchema.Keywords = []) {
    self.types = types
    self.others = (pattern.map { [("pattern", .text($0))] } ?? []) + others
  }

  var all: FieldSchema.Keywords {
    let types = types.count == 1 ? JSONTree.text(types[0]) : JSONTree.texts(types)
    return [("type", types)] + others
  }

  /// A list of such scalars, or one in its place: keywords about texts say nothing about lists.
  var orList: FieldSchema.Keywords {
    [("type", .texts(["array"] + types)), ("items", .object(all))] + others
  }
}
