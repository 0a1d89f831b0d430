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
