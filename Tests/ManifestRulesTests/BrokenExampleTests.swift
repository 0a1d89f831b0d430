import Diagnostics
import ManifestCheck
import ManifestModel
import ManifestRules
import Reporting
import TestSupport
import Testing

/// What the check finds in the example portal as it is, and where a rule in it is broken.
@Suite struct BrokenExampleTests {
  @Test("breaks every rule once")
  func completeness() {
    let broken = BrokenRule.all.map(\.rule.text)
    #expect(broken.count == 96)
    #expect(Set(broken).count == 96)
    #expect(Set(broken).isSubset(of: RuleIndex.descriptions.map(\.code.text)))
  }

  @Test("breaks no rule in an edition in which it is off")
  func editions() {
    for broken in BrokenRule.all {
      let rule = RuleIndex.description(of: broken.rule.text)
      #expect(rule?.editions.contains(broken.edition) == true, "\(broken)")
    }
  }

  @Test("finds a broken rule, nothing else, and just there", arguments: BrokenRule.all)
  func alone(broken: BrokenRule) async throws {
    let untouched = BrokenExample(broken.edition)
    var example = untouched
    let hindrance = example.apply(broken)
    try #require(hindrance == nil, "\(hindrance ?? "")")
    let known = Set(await untouched.findings().map { $0.moved(by: example.shifts) })
    let found = await example.findings()
    #expect(found.subtracting(known).map(\.description) == [broken.expectation()])
    #expect(known.subtracting(found).map(\.description) == [])
  }

  @Test(
    "finds all broken rules of an edition at once, each where it is", arguments: Edition.allCases)
  func together(edition: Edition) async throws {
    let rules = BrokenRule.all.filter { $0.edition == edition }
    let untouched = BrokenExample(edition)
    var example = untouched
    for broken in rules {
      let hindrance = example.apply(broken)
      try #require(hindrance == nil, "\(hindrance ?? "")")
    }
    let shifts = example.shifts
    let known = Set(await untouched.findings().map { $0.moved(by: shifts) })
    let found = await example.findings()
    #expect(
      found.subtracting(known).map(\.description).sorted()
        == rules.map { $0.expectation(besides: shifts) }.sorted())
    #expect(known.subtracting(found).map(\.description) == [])
  }

  @Test("has true breaches and open points in the example, but no wrong data")
  func untouched() async {
    let inspection = await Example.inspection()
    let natures = inspection.findings.map(\.nature)
    #expect(inspection.findings.filter { $0.nature == .data }.map(\.rule.code.text) == [])
    #expect(natures.count { $0 == .breach } >= 3)
    #expect(natures.contains(.todo))
  }

  @Test("passes the check of the example, which fails on wrong data alone")
  func policy() async throws {
    let inspection = await Example.inspection()
    let setting = inspection.catalog.settings.failOn
    #expect(setting == .data)
    let policy = try #require(FailurePolicy(setting.rawValue))
    #expect(inspection.findings.filter(policy.counts).map(\.rule.code.text) == [])
    #expect(inspection.findings.contains(where: FailurePolicy(nature: .breach).counts))
  }
}
