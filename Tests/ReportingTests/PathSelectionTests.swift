import Diagnostics
import ManifestRules
import Reporting
import Testing

@Suite struct PathSelectionTests {
  private let sources = SourceSet(
    ["Content/a.yaml", "Content/b/c.yaml", "Content/b/d/e.yaml", "Content/bc.yaml"].map {
      SourceText(path: $0, bytes: [])
    })

  private func finding(_ place: Int, related: [Int] = []) throws -> ReportedFinding {
    func span(_ number: Int) -> SourceSpan {
      SourceSpan(source: SourceID(number), start: .start, end: .start)
    }
    let rule = try #require(RuleIndex.description(of: "RP-X03"))
    let places = related.map { RelatedPlace(span($0), Message("label")) }
    return ReportedFinding(
      Finding("RP-X03", Message("key"), at: span(place), related: places), rule: rule,
      severity: .error)
  }

  @Test(
    "covers what was named and what lies below it, by whole names",
    arguments: [
      (["Content"], [true, true, true, true]), (["Content/b"], [false, true, true, false]),
      (["Content/b/d/e.yaml"], [false, false, true, false]),
      (["Content/a.yaml", "Content/b/d"], [true, false, true, false]),
      (["Content/b/"], [false, false, false, false]), ([], [false, false, false, false]),
    ])
  func covers(paths: [String], expected: [Bool]) {
    let selection = PathSelection(paths)
    #expect(sources.texts.map { selection.covers($0.path) } == expected)
  }

  @Test("knows what two selections have in common")
  func intersection() {
    let one = PathSelection(["Content/b", "Content/bc.yaml"])
    let other = PathSelection(["Content/b/d", "Content/a.yaml", "Content/bc.yaml"])
    for both in [one.intersection(other), other.intersection(one)] {
      #expect(sources.texts.map { both.covers($0.path) } == [false, false, true, true])
    }
  }

  @Test("tells findings with their place in the selection from those that point into it")
  func findings() throws {
    let selection = PathSelection(["Content/b"])
    let all = [try finding(0), try finding(1), try finding(0, related: [3, 2]), try finding(3)]
    #expect(all.map { selection.holds($0, in: sources) } == [false, true, false, false])
    #expect(all.map { selection.touches($0, in: sources) } == [false, true, true, false])
  }
}
