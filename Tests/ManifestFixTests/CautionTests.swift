import Diagnostics
import ManifestFix
import ManifestRules
import TestSupport
import Testing

/// Where a fix would be a guess, or would do harm, there is none.
@Suite("Caution in fixes")
struct CautionTests {
  @Test(
    "gives no fix where a person has to decide",
    arguments: [
      // The right key is there already.
      "kind: Provider\nlegalName: Porto\nlegalNam: Vela\n",
      // A language, a year and a short word are no slips of the pen.
      "kind: Workspace\nlocales: [et]\n", "kind: Workspace\nedition: 2022\n",
      "kind: Provider\nservices: {billing: tru}\n",
      // Another word is as near.
      "kind: Reseller\nname: vela\nmpnProfile: {status: nactive}\n",
      // Nothing may have been meant.
      "kind: Provider\nlegalName: ~\n", "kind: Provider\nlegalName: null\n",
      // A reference: whom somebody means is no matter of spelling.
      "kind: Workspace\npublicProviders: [port]\n---\nkind: Provider\nname: porto\n",
      // Over several lines, or written with escapes.
      "kind: Provider\ncontact: {name: Rossi,\n  Bianchi, email: i@a.example}\n",
      "kind: Provider\n\"legal\\x4eam\": Porto\n",
      "kind: Provider\nservices:\n  billing: >-\n    yes\n",
      // Nobody without any role is made.
      "kind: Provider\nusers: [{name: ida, fullName: Ida, email: i@a.example, agent: none}]\n",
      "kind: Provider\nusers: [{name: ida, fullName: Ida, email: i@a.example, agent: captain}]\n",
      "kind: Provider\nusers: [{name: ida, fullName: Ida, email: i@a.example}]\n",
    ])
  func noFix(text: String) async {
    let findings = await inspect(text).filter { $0.nature == .data }
    #expect(!findings.isEmpty)
    #expect(findings.compactMap(\.finding.fix) == [])
    let outcome = await fix(text)
    #expect(outcome.changes.isEmpty)
  }

  @Test("leaves out a fix after which something else is wrong, and takes the others")
  func harm() async throws {
    // Both keys mean the same, which would stand there twice; the first one wins.
    let twice = await fix("kind: Provider\nlegalNme: Porto\nlegalNam: Vela\nterms: 1e3\n")
    let text = try #require(twice.changes.first?.new.bytes)
    #expect(
      String(decoding: text, as: UTF8.self)
        == "kind: Provider\nlegalName: Porto\nlegalNam: Vela\nterms: \"1e3\"\n")
    #expect(twice.fixed == ["RP-X03": 1, "RP-X04": 1])
  }

  @Test("lets no fix hide that a record contradicts itself")
  func contradiction() async {
    let text = """
      kind: Reseller
      name: vela
      workAccount: {exists: no}
      enrolment:
        history: [started 2026-10-01, signed-in 2026-10-02]

      """
    let outcome = await fix(text)
    #expect(outcome.changes.isEmpty)
    #expect(outcome.leftOut == 1)
  }

  @Test("takes a fix that shows mistakes in what could not be read before")
  func revealed() async throws {
    let outcome = await fix("kind: Providr\nname: porto\ntenant: {country: Italy}\n")
    let text = try #require(outcome.changes.first?.new.bytes)
    #expect(
      String(decoding: text, as: UTF8.self)
        == "kind: Provider\nname: porto\ntenant: {country: Italy}\n")
  }

  @Test("ends after ten rounds, whatever a check says")
  func bounded() async throws {
    let rule = try #require(RuleIndex.description(of: "RP-X04"))
    let outcome = await Fixer { texts in
      let text = texts.first ?? SourceText(path: "Content/a.yaml", text: "a")
      let start = SourceSpan(source: SourceID(0), start: .start, end: .start)
      // A finding at another place after each fix, so that every fix seems to have removed one.
      let count = max(0, 20 - text.bytes.count)
      let findings = (0..<count).map { _ in
        ReportedFinding(
          Finding("RP-X04", Message("boolean"), at: start, fix: Fix(replacing: start, with: "b")),
          rule: rule, severity: .warning)
      }
      return FixView(sources: SourceSet([text]), findings: findings, chosen: findings)
    }.run()
    #expect(outcome.fixed == ["RP-X04": 10])
    #expect(outcome.changes.first?.new.bytes.count == 11)
  }
}
