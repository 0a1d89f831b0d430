import Diagnostics
import ManifestModel
import ManifestSyntax

/// What the field matrix expects, read off the forms of the fields.
enum Expected {
  /// Whether a record cannot be told from others without the field.
  static func identifies(_ path: String) -> Bool {
    [
      "kind", "users[].name", "customers[].name", "operator.reseller", "operator.provider",
      "from.reseller", "from.provider", "relationships[].reseller", "relationships[].provider",
    ].contains(path)
  }

  /// A finding about the shape of a value.
  static func shape(_ message: String, _ key: Located<String>, at span: SourceSpan) -> Finding {
    Finding("RP-X13", Message(message, [.text("key", key.value)]), at: span)
  }

  /// Contents that a form does not take, each with the message that it leads to.
  static func wrongShapes(
    _ form: FieldForm
  ) -> [(content: (SourceSpan) -> SyntaxNode.Content, message: String)] {
    switch form {
    case .list(.part):
      [
        (scalar, "value-for-list"), (mapping, "mapping-for-list"),
        (listOfTexts, "value-for-mapping"),
        (listOfLists, "list-for-mapping"),
      ]
    case .list, .history:
      [
        (mapping, "mapping-for-list"), (listOfLists, "list-for-value"),
        (listOfMappings, "mapping-for-value"),
      ]
    case .part, .defaults: [(scalar, "value-for-mapping"), (listOfTexts, "list-for-mapping")]
    default: [(listOfTexts, "list-for-value"), (mapping, "mapping-for-value")]
    }
  }

  static func mapping(_ span: SourceSpan) -> SyntaxNode.Content {
    let key = Located("key", at: span)
    let entry = SyntaxNode.Entry(key: key, value: SyntaxNode(scalar(span), at: span))
    return .mapping(.init(entries: [entry], isFlow: true))
  }

  private static func scalar(_ span: SourceSpan) -> SyntaxNode.Content {
    .scalar(.init(text: "word", style: .plain))
  }

  private static func listOfTexts(_ span: SourceSpan) -> SyntaxNode.Content {
    .sequence([SyntaxNode(scalar(span), at: span)])
  }

  private static func listOfLists(_ span: SourceSpan) -> SyntaxNode.Content {
    .sequence([SyntaxNode(listOfTexts(span), at: span)])
  }

  private static func listOfMappings(_ span: SourceSpan) -> SyntaxNode.Content {
    .sequence([SyntaxNode(mapping(span), at: span)])
  }
}

/// A value that a form cannot be read from, with the finding that it leads to.
struct Malformed {
  let text: String
  let rule: RuleCode
  let message: String

  init?(_ form: FieldForm) {
    switch form {
    case .day: self.init("2026-02-30", "RP-X06", "day")
    case .mark: self.init("yesterday", "RP-X06", "day")
    case .guid: self.init("92c2aca4-061b-4363-bb57", "RP-X06", "guid")
    case .domain: self.init("https://a.example", "RP-X06", "domain")
    case .country: self.init("Italy", "RP-X06", "country")
    case .url: self.init("www.a.example", "RP-X06", "url")
    case .email: self.init("a.example", "RP-X06", "email")
    case .number: self.init("a-dozen", "RP-X06", "number")
    case .color: self.init("teal", "RP-X06", "color")
    case .pageFolder: self.init("Guide", "RP-X06", "page-folder")
    case .picture: self.init("../logo.svg", "RP-X06", "picture")
    case .name: self.init("Two-Words", "RP-X06", "name")
    case .flag: self.init("perhaps", "RP-X05", "unknown-value")
    case .choice, .history: self.init("xyzzyxyzzy", "RP-X05", "unknown-value")
    case .list(let form): self.init(form)
    case .text, .language, .reference, .part, .defaults: return nil
    }
  }

  private init(_ text: String, _ rule: RuleCode, _ message: String) {
    (self.text, self.rule, self.message) = (text, rule, message)
  }

  /// The value as if it were written at a place.
  func node(at start: Position) -> SyntaxNode {
    var end = start
    end.column += Int32(text.count)
    return SyntaxNode(
      .scalar(.init(text: text, style: .plain)),
      at: SourceSpan(source: SourceID(0), start: start, end: end))
  }
}
