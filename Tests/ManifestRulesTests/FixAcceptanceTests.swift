import Diagnostics
import ManifestCheck
import ManifestFix
import ManifestRules
import Phrases
import TestSupport
import Testing

/// Every fix of an example does what a fix promises: it removes its finding and adds none.
@Suite struct FixAcceptanceTests {
  @Test("removes each finding alone, and leads to no other", arguments: RulePageTests.names)
  func pages(name: String) async throws {
    let page = FrontMatter(try Repository.text("Sources/CBundle/Rules/\(name)/en.md"))
    for example in RuleExample.all(in: page.body, code: "", name: name) {
      await expectFixes(in: example.sources)
    }
  }

  @Test("removes the finding of a broken rule in the example", arguments: BrokenRule.all)
  func example(broken: BrokenRule) async throws {
    var example = BrokenExample()
    let hindrance = example.apply(broken)
    try #require(hindrance == nil, "\(hindrance ?? "")")
    await expectFixes(in: example.texts)
  }

  @Test("has fixes for the rules that the manual names")
  func rules() async throws {
    var fixed: Set<String> = []
    for name in RulePageTests.names {
      let page = FrontMatter(try Repository.text("Sources/CBundle/Rules/\(name)/en.md"))
      for example in RuleExample.all(in: page.body, code: "", name: name) {
        let found = await inspection(of: example.sources).findings
        fixed.formUnion(found.filter { $0.finding.fix != nil }.map(\.rule.code.text))
      }
    }
    #expect(fixed.sorted() == ["RP-U01", "RP-W04", "RP-X03", "RP-X04", "RP-X05"])
  }

  private func expectFixes(in texts: [SourceText]) async {
    let before = await inspection(of: texts)
    for reported in before.findings {
      guard let fix = reported.finding.fix, let text = before.sources[reported.finding.span.source],
        let patch = TextPatch(fix.edits, to: text)
      else {
        #expect(reported.finding.fix == nil, "\(reported.finding) cannot be fixed")
        continue
      }
      #expect(comments(patch.result) == comments(text))
      let others = texts.filter { $0.path != text.path }
      let after = await inspection(of: others + [patch.result])
      let revealed = fix.reveals.flatMap(patch.moved)
      let mistakes = after.findings.filter { found in
        found.nature == .data && revealed?.contains(found.finding.span) != true
      }
      let left = Counts(mistakes).subtracting(Counts(before.findings))
      #expect(left == [], "\(reported.finding.message) leads to another finding")
      #expect(
        Counts(after.findings)[reported] < Counts(before.findings)[reported],
        "\(reported.finding.message) is still there")
    }
    await expectStable(texts)
  }

  /// Fixing a second time changes nothing.
  private func expectStable(_ texts: [SourceText]) async {
    let once = await fixed(texts)
    let twice = await fixed(once)
    #expect(twice.map(\.bytes) == once.map(\.bytes))
  }

  private func fixed(_ texts: [SourceText]) async -> [SourceText] {
    let outcome = await Fixer { changed in
      let others = texts.filter { text in !changed.contains { $0.path == text.path } }
      let found = await inspection(of: others + changed)
      return FixView(sources: found.sources, findings: found.findings, chosen: found.findings)
    }.run()
    return texts.map { text in outcome.changes.first { $0.new.path == text.path }?.new ?? text }
  }

  /// What stands behind hashes, in quotes or not.
  private func comments(_ text: SourceText) -> [Substring] {
    // A colour begins with the sign, too, behind a quotation mark.
    text.lines().compactMap { line in
      line.indices.first { index in
        line[index] == "#" && (index == line.startIndex || line[line.index(before: index)] == " ")
      }.map { Substring(line[$0...]) }
    }
  }
}

/// How often each thing is found.
private struct Counts {
  private struct Key: Hashable {
    let rule: RuleCode
    let message: Message
  }

  private var counts: [Key: Int] = [:]

  init(_ findings: [ReportedFinding]) {
    for reported in findings { counts[key(reported), default: 0] += 1 }
  }

  subscript(reported: ReportedFinding) -> Int { counts[key(reported), default: 0] }

  /// What is found more often than elsewhere.
  func subtracting(_ other: Counts) -> [Message] {
    counts.filter { $0.value > other.counts[$0.key, default: 0] }.map(\.key.message)
  }

  private func key(_ reported: ReportedFinding) -> Key {
    Key(rule: reported.rule.code, message: reported.finding.message)
  }
}
