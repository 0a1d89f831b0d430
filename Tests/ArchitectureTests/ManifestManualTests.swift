import Foundation
import ManifestModel
import TestSupport
import Testing

/// The manual of the manifests describes exactly the fields that the program reads.
@Suite struct ManifestManualTests {
  private static let page = "docs/manifests.md"

  @Test("describes every field of every kind, and no other", arguments: ManifestKind.allCases)
  func fields(kind: ManifestKind) throws {
    let section = try section(kind.rawValue)
    let paths = Set(ManifestSchema.fields(of: kind).map(\.path).map(bare))
    let missing = paths.subtracting(namesInCode(section))
    #expect(
      missing == [], "describe these fields in the section \(kind.rawValue) of \(page)")
    let tables = MarkdownTable.all(in: section).filter { $0.header.first == "field" }
    let described = Set(tables.flatMap(\.rows).flatMap { namesInCode($0.first ?? "") })
    #expect(
      described.subtracting(paths) == [],
      "remove these fields from the section \(kind.rawValue) of \(page); the program has none such")
  }

  @Test("says to editors what the manual says")
  func editorTexts() throws {
    var text = """
      # What docs/manifests.md says about each field, for editors. Recorded from its tables by
      # PORTAL_RECORD=1 make test; change the manual, never this file.

      """
    for kind in ManifestKind.allCases {
      text += "\(kind.rawValue):\n"
      let tables = MarkdownTable.all(in: try section(kind.rawValue))
      for row in tables.filter({ $0.header == ["field", "what", "form"] }).flatMap(\.rows) {
        for path in namesInCode(row[0]) {
          text += "  \(quoted(path)): {what: \(quoted(row[1])), form: \(quoted(row[2]))}\n"
        }
      }
    }
    let difference = Golden.difference(text, path: "Sources/CBundle/Data/fields.yaml")
    #expect(difference == nil, "\(difference ?? "")")
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.replacingOccurrences(of: "\\", with: "\\\\")
    return "\"\(escaped.replacingOccurrences(of: "\"", with: "\\\""))\""
  }

  private var page: String { ManifestManualTests.page }

  /// The path of a list is the key that holds it.
  private func bare(_ path: String) -> String {
    path.hasSuffix("[]") ? String(path.dropLast(2)) : path
  }

  private func section(_ title: String) throws -> String {
    let parts = "\n\(try Repository.text(page))".components(separatedBy: "\n## ")
    return try #require(
      parts.first { $0.hasPrefix("\(title)\n") }, "\(page) has no section \(title)")
  }
}
