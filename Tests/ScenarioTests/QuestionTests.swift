import Foundation
import TestSupport
import Testing

extension ExampleTests {
  /// Holds `docs/questions.md` to the pages of the example.
  @Suite("Questions")
  struct QuestionTests {
    /// A question with the page that answers it and the lines that do.
    private struct Question {
      let title: String
      var pages: [String] = []
      var lines: [String] = []
    }

    private static func questions() throws -> [Question] {
      var questions: [Question] = []
      var isQuoted = false
      for line in try Repository.text("docs/questions.md").split(separator: "\n") {
        if line.hasPrefix("```") {
          isQuoted.toggle()
        } else if isQuoted, let last = questions.indices.last {
          questions[last].lines.append(collapsed(line))
        } else if line.hasPrefix("## ") {
          questions.append(Question(title: String(line.dropFirst(3))))
        } else if line.hasPrefix("Page: `"), let last = questions.indices.last {
          questions[last].pages.append(String(line.dropFirst(7).dropLast()))
        }
      }
      return questions
    }

    /// A line without the blanks that keep columns in line or a day together.
    private static func collapsed(_ line: Substring) -> String {
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test("are answered by the lines that are quoted, in their order, on one page")
    func answers() throws {
      let bench = try BuiltExample.current()
      let questions = try QuestionTests.questions()
      #expect(questions.count == 10)
      for question in questions {
        #expect(question.title.hasSuffix("?"), "\(question.title)")
        #expect(question.lines.count > 1, "\(question.title)")
        let path = try #require(question.pages.first, "\(question.title) names no page")
        #expect(question.pages.count == 1, "\(question.title)")
        let page = try bench.text("Output/\(path)").split(separator: "\n")
          .map(QuestionTests.collapsed)
        var rest = page[...]
        for line in question.lines {
          guard let found = rest.firstIndex(where: { $0.contains(line) }) else {
            Issue.record("\(path) does not answer with: \(line)")
            continue
          }
          rest = rest[found...].dropFirst()
        }
      }
    }
  }
}
