import Diagnostics
import ManifestCheck
import ManifestFix
import TestSupport
import Testing

/// What each kind of fix makes of a text, to the byte.
@Suite("Fixes")
struct FixTests {
  /// A text, what becomes of it, and which rules were fixed how often.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let before: String
    let after: String
    let fixed: [RuleCode: Int]

    init(_ name: String, _ before: String, _ after: String, _ fixed: [RuleCode: Int]) {
      (self.name, self.before, self.after, self.fixed) = (name, before, after, fixed)
    }

    var testDescription: String { name }
  }

  @Test("write the text that was meant and nothing else", arguments: cases)
  func exact(example: Case) async {
    let outcome = await outcome(of: example.before)
    #expect(outcome.texts == [example.after])
    #expect(outcome.fixed == example.fixed)
    #expect(outcome.leftOut == 0)
  }

  @Test("keep line ends, a byte order mark and letters of any script", arguments: cases)
  func variants(example: Case) async {
    for change in FixTests.variants {
      let outcome = await outcome(of: change(example.before))
      #expect(outcome.texts == [change(example.after)])
      #expect(outcome.fixed == example.fixed)
    }
  }

  @Test("leave alone what they have put right", arguments: cases)
  func twice(example: Case) async {
    let outcome = await outcome(of: example.after)
    #expect(outcome.texts == [])
    #expect(outcome.fixed == [:])
  }

  private static let variants: [@Sendable (String) -> String] = [
    { $0.replacing("\n", with: "\r\n") }, { "\u{FEFF}" + $0 }, { "# ünïcödé — 日本語 🎈\n" + $0 },
    { $0.replacing("Ida", with: "Ìdà 🎈") },
  ]

  private func outcome(
    of text: String
  ) async -> (texts: [String], fixed: [RuleCode: Int], leftOut: Int) {
    let outcome = await fix(text)
    return (
      outcome.changes.map { String(decoding: $0.new.bytes, as: UTF8.self) }, outcome.fixed,
      outcome.leftOut
    )
  }
}

extension FixTests {
  private static let cases = words + quotes + axes

  private static let words = [
    Case(
      "a misspelt key",
      "kind: Provider\nname: porto\nlegalNam: Porto Ida S.p.A.   # as registered\n",
      "kind: Provider\nname: porto\nlegalName: Porto Ida S.p.A.   # as registered\n",
      ["RP-X03": 1]),
    Case(
      "a misspelt key in quotes",
      "kind: Provider\n\"LegalName\": Porto\n'suportLevel' : gold # Ida\n",
      "kind: Provider\n\"legalName\": Porto\n'supportLevel' : gold # Ida\n", ["RP-X03": 2]),
    Case(
      "a misspelt key in braces",
      "kind: Provider\ntenant: { primryDomain: porto.example ,Country: IT }  # Ida\n",
      "kind: Provider\ntenant: { primaryDomain: porto.example ,country: IT }  # Ida\n",
      ["RP-X03": 2]),
    Case(
      "a misspelt kind, and what shows then",
      "Kind: Providr\nlegalNam: Ida\n", "kind: Provider\nlegalName: Ida\n", ["RP-X03": 3]),
    Case(
      "values of a vocabulary",
      "kind: Invitation # Ida\ntype: 'Partnership'\nhistory: [drafted 2026-11-01, \"Sent 2026-11-02\"]\n",
      "kind: Invitation # Ida\ntype: 'partnership'\nhistory: [drafted 2026-11-01, \"sent 2026-11-02\"]\n",
      ["RP-X05": 2]),
    Case(
      "words for yes and no",
      "kind: Provider\nservices:\n  billing: yes\n  support: 'No'   # Ida\n  marketing: flase\n",
      "kind: Provider\nservices:\n  billing: true\n  support: 'false'   # Ida\n  marketing: false\n",
      ["RP-X05": 3]),
    Case(
      "a role, and then the other axis",
      "kind: Provider\nusers:\n- {name: ida, fullName: Ida, email: i@a.example, agent: Admin Agent}\n",
      "kind: Provider\nusers:\n- {name: ida, fullName: Ida, email: i@a.example, agent: admin-agent, admin: none}\n",
      ["RP-X05": 1, "RP-U01": 1]),
  ]

  private static let quotes = [
    Case(
      "texts that look like something else",
      "kind: Provider\nlegalName: 2026-01-01  # Ida\naka: [1e3, 007 ,NO]\ntenant: {country: NO}\n",
      "kind: Provider\nlegalName: \"2026-01-01\"  # Ida\naka: [\"1e3\", \"007\" ,\"NO\"]\n"
        + "tenant: {country: \"NO\"}\n",
      ["RP-X04": 5]),
    Case(
      "a comma in braces",
      "kind: Provider\ncontact: {name: Rossi,  Bianchi & C. , email: i@a.example} # Ida\n",
      "kind: Provider\ncontact: {name: \"Rossi,  Bianchi & C.\" , email: i@a.example} # Ida\n",
      ["RP-X03": 1]),
    Case(
      "a comma in braces beside double quotes",
      "kind: Provider\ncontact: {name: Rossi, the \"Reds\"}\nterms: Ida\n",
      "kind: Provider\ncontact: {name: 'Rossi, the \"Reds\"'}\nterms: Ida\n", ["RP-X03": 1]),
  ]

  private static let axes = [
    Case(
      "a missing admin axis in a block",
      """
      kind: Provider
      users:
        - name: ida
          fullName: Ida
          email: ida@porto.example
          agent: helpdesk-agent   # since spring
          # more to come
          since: 2026-01-01

      """,
      """
      kind: Provider
      users:
        - name: ida
          fullName: Ida
          email: ida@porto.example
          agent: helpdesk-agent   # since spring
          admin: none
          # more to come
          since: 2026-01-01

      """, ["RP-U01": 1]),
    Case(
      "a missing agent axis in a block",
      "kind: Provider\nusers:\n- admin: global-admin # Ida\n  name: ida\n  fullName: Ida\n  email: i@a.example\n",
      "kind: Provider\nusers:\n- agent: none\n  admin: global-admin # Ida\n  name: ida\n  fullName: Ida\n"
        + "  email: i@a.example\n", ["RP-U01": 1]),
    Case(
      "a missing agent axis in braces",
      "kind: Provider\nusers: [{name: ida, fullName: Ida, email: i@a.example,admin: \"global-admin\" }]\n",
      "kind: Provider\nusers: [{name: ida, fullName: Ida, email: i@a.example,agent: none, admin: \"global-admin\" }]\n",
      ["RP-U01": 1]),
    Case(
      "a missing axis behind a last line without an end",
      "kind: Provider\nusers:\n  - name: ida\n    fullName: Ida\n    email: i@a.example\n    agent: helpdesk-agent",
      "kind: Provider\nusers:\n  - name: ida\n    fullName: Ida\n    email: i@a.example\n    agent: helpdesk-agent\n"
        + "    admin: none", ["RP-U01": 1]),
  ]
}

/// Fixes one text as if it were a whole portal.
func fix(_ text: String) async -> FixOutcome {
  let original = SourceText(path: "Content/example.yaml", text: text)
  return await Fixer { texts in
    let found = await inspection(of: texts.isEmpty ? [original] : texts)
    return FixView(sources: found.sources, findings: found.findings, chosen: found.findings)
  }.run()
}
