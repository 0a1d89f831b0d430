import Diagnostics
import ManifestCheck
import ManifestRules
import Reporting
import TestSupport
import Testing

@Suite struct TextReportTests {
  private func report(_ yaml: String) async -> String {
    let inspection = await inspection(of: yaml)
    return TextReport(CheckReport(inspection)).text
  }

  @Test("shows the line before, the line, and carets below the whole value")
  func excerpt() async {
    let text = await report("kind: Provider\nname: lake\nlegalname: Lake\n")
    #expect(
      text == """
        error[RP-X03]: unknown key "legalname" in Provider; did you mean "legalName"?
         --> Content/example.yaml:3:1
          |
        2 | name: lake
        3 | legalname: Lake
          | ^^^^^^^^^
          |
          = why: What stands below an unknown key is not read.
          = help: write "legalName"
          = fix: portal check --fix makes this change
          = source: Manifests, the manual that comes with the program
          = rule: unknown-key (data) · portal rules RP-X03 · operator/en/rule-unknown-key.html

        1 data error, 0 breaches, 0 to do in 1 manifest

        """)
  }

  @Test("points below wide, combining and tabbed text by what a terminal shows")
  func widths() async {
    let text = await report("kind: Provider\nname: lake\naka: [日本, e\u{301}, x]\nareas: [日本]\n")
    #expect(text.contains("4 | areas: [日本]\n  |         ^^^^\n"), "\(text)")
  }

  @Test("never prints a secret, not even beside another finding")
  func secrets() async {
    let text = await report(
      "kind: Provider\nname: lake\nnotes: \"password: hunter2\"\nlegalname: Lake\nsecret: hunter2\n"
    )
    #expect(!text.contains("hunter2"), "\(text)")
    #expect(text.contains("RP-U12"))
    #expect(text.contains("RP-X03"))
  }

  @Test("makes control characters visible instead of printing them")
  func controls() async {
    let text = await report("kind: Provider\nname: lake\nlegalname: \"a\u{202E}b\"\n")
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.contains("legalname: \"a\u{FFFD}b\""))
  }

  @Test("shows a part of an overlong line around the place")
  func overlong() async {
    let pad = String(repeating: "x", count: 500)
    let text = await report(
      "kind: Provider\nname: lake\ncontact: {name: \(pad), emial: a@b.example}\n")
    let marked = "3 | …" + String(repeating: "x", count: 58) + ", emial: a@b.example}\n"
    #expect(text.contains(marked), "\(text)")
    #expect(text.contains("  | " + String(repeating: " ", count: 61) + "^^^^^\n"), "\(text)")
  }

  @Test("counts by nature in the last line")
  func summary() async {
    let text = await report("kind: Provider\nname: lake\nusers: [{name: ada}]\n")
    #expect(text.hasSuffix("\n4 data errors, 0 breaches, 0 to do in 1 manifest\n"), "\(text)")
  }
}

@Suite struct FailurePolicyTests {
  @Test(
    "reads what --fail-on takes",
    arguments: [
      ("data", Nature.data, Severity.error), ("breach", .breach, .error), ("todo", .todo, .error),
      ("breach:warning", .breach, .warning), ("todo:info", .todo, .info),
    ])
  func reads(text: String, nature: Nature, severity: Severity) {
    #expect(FailurePolicy(text) == FailurePolicy(nature: nature, severity: severity))
  }

  @Test(
    "refuses anything else",
    arguments: ["", "Data", "breach:", "breach:fatal", "never:info", "a:b:c"])
  func refuses(text: String) {
    #expect(FailurePolicy(text) == nil)
  }

  @Test("counts a nature and those before it, from its severity on")
  func counts() throws {
    let data = try #require(RuleIndex.description(of: "RP-X03"))
    let breach = try #require(RuleIndex.description(of: "RP-U02"))
    let span = SourceSpan(source: SourceID(0), start: .start, end: .start)
    let error = ReportedFinding(
      Finding("RP-X03", Message("a"), at: span), rule: data, severity: .error)
    let warning = ReportedFinding(
      Finding("RP-U02", Message("a"), at: span), rule: breach, severity: .warning)
    func counted(_ policy: String) -> [Bool] {
      [error, warning].map { FailurePolicy(policy)?.counts($0) ?? false }
    }
    #expect(counted("data") == [true, false])
    #expect(counted("breach") == [true, false])
    #expect(counted("breach:warning") == [true, true])
    #expect(counted("never") == [false, false])
  }
}
