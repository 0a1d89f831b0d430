import Diagnostics
import ManifestCheck
import ManifestRules
import Phrases
import Reporting
import TestSupport
import Testing

/// Every rule's page is its manual and its test at once.
@Suite struct RulePageTests {
  static let headings = [
    "en": [
      "What it checks", "Why it matters", "Fails", "Passes", "How to fix", "What the source says",
    ],
    "it": [
      "Che cosa controlla", "Perché è importante", "Non passa", "Passa", "Come rimediare",
      "Che cosa dice la fonte",
    ],
  ]

  @Test("has the same headings and examples in both languages", arguments: names)
  func structure(name: String) throws {
    var blocks: [[String]] = []
    for locale in ["en", "it"] {
      let path = "Sources/CBundle/Rules/\(name)/\(locale).md"
      let page = try #require(
        try? Repository.text(path),
        "\(name) has no page; write \(path) as docs/adding-a-rule.md says")
      let found = page.split(separator: "\n").filter { $0.hasPrefix("## ") }
      #expect(found.map { String($0.dropFirst(3)) } == RulePageTests.headings[locale])
      let examples = try examples(of: name, locale: locale)
      #expect(examples.contains { $0.isFailing }, "\(path) has no failing example")
      #expect(examples.contains { !$0.isFailing }, "\(path) has no passing example")
      blocks.append(examples.map(\.block))
    }
    #expect(blocks.first == blocks.last, "the examples of \(name) differ between the languages")
  }

  @Test("finds what its examples say, at that line", arguments: names)
  func examples(name: String) async throws {
    let rule = try #require(RuleIndex.description(of: name))
    for example in try examples(of: name, locale: "en") {
      #expect(example.isFailing == !example.expected.isEmpty, "\(example) announces nothing")
      for variant in Variant.allCases where !example.namesFiles || variant.fitsPages {
        let inspection = await inspection(of: example.sources.map { variant.apply($0) })
        let lines = inspection.findings.filter { $0.rule.code == rule.code }.map {
          RuleExample.Expectation(
            path: inspection.sources.path(of: $0.finding.span.source),
            line: Int($0.finding.span.start.line) - variant.extraLines,
            severity: $0.severity.rawValue)
        }
        #expect(lines.sorted() == example.expected, "\(example), \(variant)")
      }
      let off = "kind: Workspace\nname: off\nseverity: {\(rule.code.text): off}\n"
      if !example.block.contains("kind: Workspace") {
        let settings = SourceText(path: "Content/portal.yaml", text: off)
        let inspection = await inspection(of: example.sources + [settings])
        let isFound = inspection.findings.contains { $0.rule.code == rule.code }
        #expect(
          isFound == (rule.isAboutSecrets && example.isFailing), "\(example), turned off")
      }
    }
  }

  @Test("words every finding of its examples", arguments: names, ["en", "it"])
  func words(name: String, locale: String) async throws {
    let rule = try #require(RuleIndex.description(of: name))
    var text = ""
    for example in try examples(of: name, locale: locale) where example.isFailing {
      let inspection = await inspection(of: example.sources)
      let found = inspection.findings.filter { $0.rule.code == rule.code }
      let report = CheckReport(inspection, findings: found, locale: locale)
      for finding in found {
        #expect(
          report.words.help(finding) != nil,
          "\(name) has no help for \(finding.finding.message.key)")
        text += TextReport(report).text(of: finding)
      }
    }
    let path = "Tests/ManifestRulesTests/Expected/\(rule.code.text).\(locale).txt"
    let difference = Golden.difference(text, path: path)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("has a rule behind every page")
  func noOrphans() {
    let folders = Set(
      Repository.files(below: "Sources/CBundle/Rules").compactMap {
        $0.split(separator: "/").first.map(String.init)
      })
    #expect(folders.subtracting(RulePageTests.names) == [])
  }

  static let names = RuleIndex.descriptions.map(\.name)

  private func examples(of name: String, locale: String) throws -> [RuleExample] {
    let rule = try #require(RuleIndex.description(of: name))
    let page = FrontMatter(try Repository.text("Sources/CBundle/Rules/\(name)/\(locale).md"))
    return RuleExample.all(in: page.body, code: rule.code.text, name: name)
  }
}

/// Forms of one text in which a rule must find the same.
private enum Variant: CaseIterable {
  case plain, carriageReturns, byteOrderMark, comment, foreignComment

  /// Whether pages have this form, too; comments are for manifests alone.
  var fitsPages: Bool { [.plain, .carriageReturns].contains(self) }

  var extraLines: Int { [.comment, .foreignComment].contains(self) ? 1 : 0 }

  func apply(_ source: SourceText) -> SourceText {
    SourceText(path: source.path, text: apply(String(decoding: source.bytes, as: UTF8.self)))
  }

  private func apply(_ yaml: String) -> String {
    switch self {
    case .plain: yaml
    case .carriageReturns:
      yaml.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n")
    case .byteOrderMark: "\u{FEFF}" + yaml
    case .comment: "# a comment\n" + yaml
    case .foreignComment: "# ünïcödé — 日本語 🎈\n" + yaml
    }
  }
}
