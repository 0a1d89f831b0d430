import Diagnostics
import ManifestCheck
import ManifestRules
import Reporting
import TestSupport
import Testing

@Suite struct ChangeSelectionTests {
  private static let broken = "kind: Provider\nname: lake\nlegalname: Lake\n"

  /// Checks texts by path.
  private func check(_ texts: [String: String]) async -> Inspection {
    await inspection(of: texts.map { SourceText(path: "Content/\($0.key)", text: $0.value) })
  }

  /// The places of the findings of form that a change answers for.
  private func places(
    _ before: [String: String], _ after: [String: String], changed: [String]
  ) async -> [String] {
    let (before, after) = (await check(before), await check(after))
    func lines(_ inspection: Inspection) -> MaskedLines {
      MaskedLines(
        inspection.sources, for: inspection.findings, redaction: Redaction(inspection.secrets))
    }
    let paths = PathSelection(changed.map { "Content/\($0)" })
    return ChangeSelection(paths, earlier: before.findings, in: lines(before))
      .findings(after.findings, in: lines(after))
      .filter { $0.rule.code.text.hasPrefix("RP-X") }
      .map { "\($0.rule.code.text) \(after.sources.path(of: $0.finding.span.source))" }
  }

  @Test("takes all findings of what has changed, old ones too")
  func changed() async {
    let texts = ["a.yaml": Self.broken]
    #expect(await places(texts, texts, changed: ["a.yaml"]) == ["RP-X03 Content/a.yaml"])
    #expect(await places(texts, texts, changed: []) == [])
  }

  @Test("takes only new findings of what has not changed")
  func elsewhere() async {
    let user = "kind: Reseller\nname: sea\npartnerships: [{provider: lake}]\nlegalname: Sea\n"
    let before = ["a.yaml": "kind: Provider\nname: lake\n", "b.yaml": user]
    #expect(
      await places(before, ["b.yaml": user], changed: ["a.yaml"]) == ["RP-X01 Content/b.yaml"])
  }

  @Test("takes a finding that weighs more than before, and none that weighs less")
  func heavier() async {
    func texts(_ severity: String) -> [String: String] {
      ["portal.yaml": "kind: Workspace\nseverity: {RP-X03: \(severity)}\n", "z.yaml": Self.broken]
    }
    let found = ["RP-X03 Content/z.yaml"]
    #expect(await places(texts("warning"), texts("error"), changed: []) == found)
    #expect(await places(texts("off"), texts("info"), changed: []) == found)
    #expect(await places(texts("error"), texts("warning"), changed: []) == [])
  }
}
