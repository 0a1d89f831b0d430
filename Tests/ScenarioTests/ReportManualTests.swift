import Foundation
import TestSupport
import Testing

/// What docs/reports.md shows is what the program writes.
@Suite("The manual of the reports")
struct ReportManualTests {
  private static let page = "docs/reports.md"

  @Test("shows each command with an excerpt of what it really writes")
  func excerpts() throws {
    let blocks = try blocks()
    let manifest = try #require(blocks.first { $0.language == "yaml" })
    let bench = try Workbench()
    try bench.write("Content/lakeside.yaml", manifest.text)
    var output = ""
    var shown = 0
    for block in blocks {
      if block.language == "sh" {
        output = try run(block.text, bench)
      } else if block.language != "yaml" {
        for piece in pieces(block.text) {
          #expect(
            output.contains(piece), "\(Self.page) shows\n\(piece)\nwhich is not in\n\(output)")
        }
        shown += 1
      }
    }
    #expect(shown >= 8)
  }

  /// The standard output of the last command of a block, or else the file that it writes.
  private func run(_ commands: String, _ bench: Workbench) throws -> String {
    var output = ""
    for line in commands.split(separator: "\n") {
      let words = line.components(separatedBy: " #")[0].split(separator: " ").map(String.init)
      guard words.first == "portal" else { continue }
      let arguments =
        words.dropFirst() + (words.contains("check") ? ["--as-of", "2026-11-22"] : [])
      output = try bench.portal(Array(arguments)).output
      for word in words where output.isEmpty && word.contains("=") {
        output = try bench.text(String(word.drop { $0 != "=" }.dropFirst()))
      }
    }
    return output
  }

  /// The parts of an excerpt between lines that say that something is left out.
  private func pieces(_ excerpt: String) -> [String] {
    excerpt.components(separatedBy: "\n").split { $0.trimmingCharacters(in: .whitespaces) == "…" }
      .map { $0.joined(separator: "\n").trimmingCharacters(in: .newlines) }
      .filter { !$0.isEmpty }
  }

  private struct Block {
    let language: String
    let text: String
  }

  private func blocks() throws -> [Block] {
    var blocks: [Block] = []
    var language: String?
    var lines: [String] = []
    for line in try Repository.text(Self.page).components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        if let name = language {
          blocks.append(Block(language: name, text: lines.joined(separator: "\n") + "\n"))
        }
        language = language == nil ? String(line.dropFirst(3)) : nil
        lines = []
      } else if language != nil {
        lines.append(line)
      }
    }
    return blocks
  }
}
