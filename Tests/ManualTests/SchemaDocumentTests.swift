import Foundation
import ManifestModel
import Manual
import Phrases
import TestSupport
import Testing

@Suite("The JSON Schema of the manifests")
struct SchemaDocumentTests {
  private let schema = SchemaDocument(Repository.resources)

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The value at a path of keys.
  private func value(_ tree: [String: Any], _ path: String) -> Any? {
    path.split(separator: "/").reduce(tree as Any?) { node, key in
      (node as? [String: Any])?[String(key)]
    }
  }

  @Test("writes the fields of a kind in the order of its decoder, and no other")
  func kind() {
    let schema = SchemaDocument(
      Resources(own: [
        "Data/fields.yaml": Array(
          "Invitation: {kind: {what: the kind, form: \"`Invitation`\"}}".utf8)
      ]))
    let text = schema.text(of: .invitation)
    #expect(
      text.hasPrefix(
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:portal:manifest:Invitation",
          "title": "Invitation",
          "type": "object",
          "properties": {
            "kind": {
              "description": "the kind\n\n`Invitation`",
              "const": "Invitation"
            },
            "name": {
              "type": ["string", "integer"],
              "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
              "minimum": 0
            },
            "notes": {
              "type": ["string", "integer"]
            },
        """#), "\(text)")
    #expect(
      text.hasSuffix("\n  },\n  \"required\": [\"kind\"],\n  \"additionalProperties\": false\n}\n"))
  }

  @Test("describes every field of every kind", arguments: ManifestKind.allCases)
  func descriptions(kind: ManifestKind) throws {
    let root = try object(schema.text(of: kind))
    for field in ManifestSchema.fields(of: kind) {
      let path = field.path.replacingOccurrences(of: "[].", with: "/items/properties/")
        .replacingOccurrences(of: ".", with: "/properties/")
      let description = value(root, "properties/\(path)/description") as? String
      #expect(description?.contains("\n\n") == true, "\(field.path)")
    }
  }

  @Test("tells the kinds apart by conditions, and has each among its definitions")
  func anyKind() throws {
    let root = try object(schema.text())
    #expect(value(root, "$id") as? String == "urn:portal:manifest")
    #expect(value(root, "properties/kind/enum") as? [String] == ManifestKind.words)
    let conditions = try #require(root["allOf"] as? [[String: Any]])
    #expect(
      conditions.map { value($0, "if/properties/kind/const") as? String } == ManifestKind.words)
    #expect(
      conditions.map { value($0, "then/$ref") as? String }
        == ManifestKind.words.map { "#/$defs/\($0)" })
    for kind in ManifestKind.allCases {
      let own = value(try object(schema.text(of: kind)), "properties") as? [String: Any]
      let defined = value(root, "$defs/\(kind.rawValue)/properties") as? [String: Any]
      #expect(
        own.map { NSDictionary(dictionary: $0) } == defined.map { NSDictionary(dictionary: $0) })
    }
  }

  @Test("lets one value stand for a list, and suggests the words of a history")
  func lists() throws {
    let reseller = try object(schema.text(of: .reseller))
    let history = "properties/enrolment/properties/history"
    #expect(value(reseller, "\(history)/type") as? [String] == ["array", "string"])
    #expect(
      (value(reseller, "\(history)/items/examples") as? [String])?.prefix(2)
        == ["not-started", "started"])
    #expect(
      value(reseller, "properties/workAccount/properties/services/else/enum") as? [String]
        == Service.words)
    #expect(value(reseller, "properties/users/items/required") as? [String] == ["name"])
  }

  @Test("takes numbers where people write digits, and the languages that there are")
  func values() throws {
    let workspace = try object(schema.text(of: .workspace))
    #expect(
      (value(workspace, "properties/edition/enum") as? [Any])?.map { "\($0)" }
        == ["2017-reseller", "2017-general", "2023", "2023"])
    #expect(value(workspace, "properties/locales/else/enum") as? [String] == ["en", "it"])
    #expect(
      value(workspace, "properties/severity/additionalProperties/enum") as? [String]
        == ["error", "warning", "info", "off"])
    #expect((value(workspace, "properties/operator/oneOf") as? [Any])?.count == 2)
  }

  @Test("has the defaults of a list take what its records take, but for the name")
  func defaults() throws {
    let list = try object(schema.text(of: .customerList))
    let record = value(list, "properties/customers/items/properties") as? [String: Any]
    let defaults = value(list, "properties/defaults/properties") as? [String: Any]
    #expect(
      Set(record?.keys.map(\.self) ?? []).subtracting(defaults?.keys.map(\.self) ?? []) == ["name"])
    #expect(value(list, "properties/defaults/required") == nil)
  }
}
