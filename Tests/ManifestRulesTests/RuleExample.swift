import Diagnostics
import Foundation
import Phrases

/// An example of a rule page with the findings that its comments announce.
struct RuleExample: CustomStringConvertible {
  /// The block as the page shows it.
  let block: String
  /// The files that the block holds; a block of YAML is one file.
  let sources: [SourceText]
  let isFailing: Bool
  /// Path, line and severity of each expected finding, in this order.
  let expected: [Expectation]
  let description: String

  /// Whether the block names its files, so that some may be pages.
  var namesFiles: Bool { block.hasPrefix(RuleExample.header) }

  struct Expectation: Hashable, Comparable, CustomStringConvertible {
    var path = RuleExample.path
    let line: Int
    let severity: String

    var description: String { "\(path):\(line): \(severity)" }

    static func < (one: Self, other: Self) -> Bool {
      (one.path, one.line, one.severity) < (other.path, other.line, other.severity)
    }
  }

  static let path = "Content/example.yaml"
  private static let header = "# file: "

  /// The examples below the third and fourth heading of a page.
  static func all(in body: String, code: String, name: String) -> [RuleExample] {
    var examples: [RuleExample] = []
    var section = 0
    var block: [String]?
    for line in body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("## "), block == nil { section += 1 }
      if let lines = block, line == "```" {
        examples.append(
          RuleExample(
            lines, isFailing: section == 3, code: code,
            description: "\(name), example \(examples.count + 1)"))
        block = nil
      } else if block != nil {
        block?.append(line)
      } else if line == "```yaml" || line == "```files" {
        block = []
      }
    }
    return examples
  }

  private init(_ lines: [String], isFailing: Bool, code: String, description: String) {
    block = lines.map { $0 + "\n" }.joined()
    self.isFailing = isFailing
    self.description = description
    var files: [(path: String, lines: [String])] = []
    var expected: [Expectation] = []
    for line in lines {
      if line.hasPrefix(RuleExample.header) {
        let parts = line.dropFirst(RuleExample.header.count).components(separatedBy: "  # ")
        files.append((parts[0], []))
        expected += parts.dropFirst().flatMap {
          RuleExample.announced($0[...], code: code, path: parts[0])
        }
      } else {
        if files.isEmpty { files.append((RuleExample.path, [])) }
        files[files.count - 1].lines.append(line)
      }
    }
    for file in files where !file.path.hasSuffix(".md") {
      expected += RuleExample.expectations(file.lines, code: code, path: file.path)
    }
    self.expected = expected.sorted()
    sources = files.map { file in
      SourceText(path: file.path, text: file.lines.map { $0 + "\n" }.joined())
    }
  }

  private static func expectations(
    _ lines: [String], code: String, path: String
  ) -> [Expectation] {
    lines.enumerated().flatMap { number, line -> [Expectation] in
      guard let comment = line.range(of: "# ", options: .backwards).map({ line[$0.upperBound...] }),
        let severity = severity(of: comment)
      else { return [] }
      let count = comment.components(separatedBy: "[\(code)]").count - 1
      let expectation = Expectation(path: path, line: number + 1, severity: severity)
      return Array(repeating: expectation, count: count)
    }
  }

  /// What the line that begins a page says of it, such as `error: [RP-W01] line 3, line 5`.
  private static func announced(
    _ comment: Substring, code: String, path: String
  ) -> [Expectation] {
    guard let severity = severity(of: comment), comment.contains("[\(code)]") else { return [] }
    return comment.components(separatedBy: "line ").dropFirst().compactMap { part in
      Int(part.prefix { $0.isNumber }).map {
        Expectation(path: path, line: $0, severity: severity)
      }
    }
  }

  private static func severity(of comment: Substring) -> String? {
    ["error", "warning", "info"].first { comment.hasPrefix($0 + ": [") }
  }
}
