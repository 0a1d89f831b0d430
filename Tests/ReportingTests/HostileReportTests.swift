import Diagnostics
import Foundation
import Reporting
import TestSupport
import Testing

/// Whatever stands in a manifest stays a text in every form.
@Suite struct HostileReportTests {
  static let values = [
    "a\nb\r\nc", "%0A::error::x", "::error file=a,line=1::x", "]]>", "</failure><x a=\"b\">&amp;'",
    "a\u{0}\u{7}\u{1B}[31mb\u{9B}1m", "a\u{202E}b\u{2066}c\u{200F}", "\u{FFFE}\u{FFFF}", "`",
    "``a`",
    " a ", "", "[a](1) {0} \\", "@ops #12 GH-1 a/b#3 https://evil.example <b>x</b> ![a](b) | *c*",
    String(repeating: "long ", count: 20_000), "日本 e\u{301} 🎈",
  ]

  @Test("one line for one finding", arguments: values)
  func lines(value: String) async {
    let report = await hostileReport(value)
    #expect(report.text(as: .concise).split(separator: "\n").count == 2)
    let commands = report.text(as: .github)
    #expect(commands.split(whereSeparator: \.isNewline).count == 1)
    #expect(commands.hasPrefix("::error file=Content/a.yaml,line=1,endLine=1,col=1,endColumn=2,"))
    #expect(commands.count < 20_000)
  }

  @Test("no control character and no change of direction", arguments: ReportFormat.allCases)
  func controls(format: ReportFormat) async {
    for value in Self.values {
      let text = await hostileReport(value, path: "Content/\(value.prefix(50)).yaml").text(
        as: format)
      let wrong = text.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
      }
      #expect(wrong.isEmpty, "\(format): \(value.prefix(20))")
    }
  }

  @Test("a text in JSON that comes back as it was", arguments: values)
  func json(value: String) async throws {
    let report = await hostileReport(value)
    for format in [ReportFormat.json, .sarif, .gitlab] {
      let data = Data(report.text(as: format).utf8)
      let root = try JSONSerialization.jsonObject(with: data)
      if format == .json {
        let findings = (root as? [String: Any])?["findings"] as? [[String: Any]]
        let subject = findings?.first?["subject"] as? [String: String]
        #expect(subject?["customer"] == value)
      }
    }
  }

  @Test("a text in XML", arguments: values)
  func xml(value: String) async {
    let text = await hostileReport(value, path: "Content/\(value.prefix(50)).yaml").text(as: .junit)
    #expect(text.components(separatedBy: "<testcase ").count == 2)
    #expect(text.components(separatedBy: "</failure>").count == 2)
    #expect(!text.contains("]]>") && !text.contains("<x ") && !text.contains("\u{FFFE}"))
  }

  @Test("nothing but code in Markdown", arguments: values)
  func markdown(value: String) async {
    let text = await hostileReport(value).text(as: .markdown)
    // What is left when all code spans are taken out is ours.
    let rest = Self.withoutCode(text)
    for sign in ["@", "<b", "![", "evil", "GH-1", "#12", "*c*"] {
      #expect(!rest.contains(sign), "\(sign) in \(rest)")
    }
  }

  @Test("a path in an address", arguments: ["a b#c%25&<\"'.yaml", "ü/日.yaml", "x:y?z.yaml"])
  func paths(name: String) async throws {
    let report = await hostileReport("x", path: "Content/\(name)")
    let encoded = try #require(
      name.addingPercentEncoding(
        withAllowedCharacters: CharacterSet(
          charactersIn: "abcdefghijklmnopqrstuvwxyz0123456789-._~/")))
    #expect(report.text(as: .sarif).contains("\"uri\": \"Content/\(encoded)\""))
    #expect(report.text(as: .markdown).contains("](Content/\(encoded)#L1)"))
  }

  @Test(
    "numbers from 1 and no end before the start",
    arguments: [(0, 0, 0, 0), (5, 9, 5, 3), (7, 4, 2, 1), (900, 900, 900, 901), (-3, -3, -3, -3)])
  func places(line: Int, column: Int, endLine: Int, endColumn: Int) async throws {
    let span = SourceSpan(
      source: SourceID(0), start: Position(line: line, column: column),
      end: Position(line: endLine, column: endColumn))
    let report = await hostileReport("x", span: span)
    for format in ReportFormat.allCases { #expect(!report.text(as: format).isEmpty) }
    let data = Data(report.text(as: .sarif).utf8)
    let root = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let run = (root?["runs"] as? [[String: Any]])?.first
    let result = (run?["results"] as? [[String: Any]])?.first
    let location = (result?["locations"] as? [[String: Any]])?.first
    let physical = location?["physicalLocation"] as? [String: Any]
    let region = try #require(physical?["region"] as? [String: Int])
    let start = (region["startLine"] ?? 0, region["startColumn"] ?? 0)
    #expect(start.0 >= 1 && start.1 >= 1)
    #expect((region["endLine"] ?? 0, region["endColumn"] ?? 0) >= start)
  }

  /// The text without its code spans, found as CommonMark finds them.
  static func withoutCode(_ text: String) -> String {
    var rest = Array(text)[...]
    var result = ""
    while let first = rest.first {
      guard first == "`" else {
        result.append(first)
        rest = rest.dropFirst()
        continue
      }
      let fence = rest.prefix { $0 == "`" }.count
      rest = rest.dropFirst(fence)
      var body = rest
      while !body.isEmpty {
        body = body.drop { $0 != "`" }
        let run = body.prefix { $0 == "`" }.count
        body = body.dropFirst(run)
        if run == fence { break }
      }
      rest = body
    }
    return result
  }
}
