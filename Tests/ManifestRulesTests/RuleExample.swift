import Foundation
import Phrases

/// An example of a rule page with the findings that its comments announce.
struct RuleExample: CustomStringConvertible {
  let yaml: String
  let isFailing: Bool
  /// Line and severity of each expected finding, in the order of the lines.
  let expected: [Expectation]
  let description: String

  struct Expectation: Hashable, Comparable, CustomStringConvertible {
    let line: Int
    let severity: String

    var description: String { "line \(line): \(severity)" }

    static func < (one: Self, other: Self) -> Bool {
      (one.line, one.severity) < (other.line, other.severity)
    }
  }

  /// The examples below the third and fourth heading of a page.
  static func all(in body: String, code: String, name: String) -> [RuleExample] {
    var examples: [RuleExample] = []
    var section = 0
    var block: [String]?
    for line in body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("## ") { section += 1 }
      if let lines = block, line == "```" {
        let number = examples.count + 1
        examples.append(
          RuleExample(
            yaml: lines.map { $0 + "\n" }.joined(), isFailing: section == 3,
            expected: expectations(lines, code: code), description: "\(name), example \(number)"))
        block = nil
      } else if block != nil {
        block?.append(line)
      } else if line == "```yaml" {
        block = []
      }
    }
    return examples
  }

  private static func expectations(_ lines: [String], code: String) -> [Expectation] {
    lines.enumerated().flatMap { number, line -> [Expectation] in
      guard let comment = line.range(of: "# ", options: .backwards).map({ line[$0.upperBound...] }),
        let severity = ["error", "warning", "info"].first(where: { comment.hasPrefix($0 + ": [") })
      else { return [] }
      let count = comment.components(separatedBy: "[\(code)]").count - 1
      return Array(repeating: Expectation(line: number + 1, severity: severity), count: count)
    }
  }
}
