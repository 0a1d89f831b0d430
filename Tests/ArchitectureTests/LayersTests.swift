import Foundation
import TestSupport
import Testing

/// What docs/architecture.md says about the targets is what the targets do.
@Suite struct LayersTests {
  private static let page = "docs/architecture.md"

  @Test("names every target of Package.swift in the table, and nothing else")
  func targets() throws {
    let named = try table().map(\.target)
    let declared = declaredTargets(try Repository.text("Package.swift"))
    #expect(
      Set(named) == declared && named.count == declared.count,
      "bring the table of \(LayersTests.page) in line with the targets of Package.swift")
  }

  @Test("imports what the table says, target by target")
  func imports() throws {
    var found: [String: Set<String>] = [:]
    for file in SwiftFile.sources {
      found[file.target, default: []].formUnion(file.imports)
    }
    for row in try table() {
      let real = found[row.target] ?? []
      #expect(
        row.imports == real,
        """
        write \(real.sorted().map { "`\($0)`" }.joined(separator: ", ")) into the row of \
        \(row.target) in \(LayersTests.page), if these imports are meant
        """)
    }
  }

  @Test("lets no reading target import a writing one")
  func direction() {
    for file in SwiftFile.sources where file.target.hasPrefix("Manifest") {
      let wrong = file.imports.filter { $0.hasPrefix("Portal") }
      #expect(
        wrong.isEmpty, "\(file.path) imports \(wrong.sorted()); hand the value over from above")
    }
  }

  @Test(
    "lets one target alone see each library",
    arguments: [
      "ArgumentParser", "Mustache", "CYAML", "CCMarkGFM", "CBundle", "CPlatform",
    ])
  func libraries(name: String) {
    let users = Set(SwiftFile.sources.filter { $0.imports.contains(name) }.map(\.target))
    #expect(users.count == 1, "\(name) is imported by \(users.sorted()); keep it behind one target")
  }

  private struct Row {
    let target: String
    let imports: Set<String>
  }

  private func table() throws -> [Row] {
    let tables = MarkdownTable.all(in: try Repository.text(LayersTests.page))
    let table = try #require(
      tables.first { $0.header == ["target", "job in one sentence", "imports"] },
      "\(LayersTests.page) has no table of the targets")
    return table.rows.flatMap { row in
      namesInCode(row[0]).map { Row(target: $0, imports: Set(namesInCode(row[2]))) }
    }
  }

  /// The names behind `module(` and `name:`, without those of products, tests and the package.
  private func declaredTargets(_ manifest: String) -> Set<String> {
    let pieces = manifest.components(separatedBy: "\"")
    var names: Set<String> = []
    for index in stride(from: 1, to: pieces.count, by: 2) {
      let before = pieces[index - 1].trimmingCharacters(in: .whitespacesAndNewlines)
      let isTarget = before.hasSuffix("module(") || before.hasSuffix("name:")
      if isTarget, !before.hasSuffix(".product(name:") { names.insert(pieces[index]) }
    }
    return names.subtracting(["TestSupport"])
  }
}
