import Diagnostics
import ManifestCheck
import ManifestRules
import TestSupport
import Testing

/// Comments that allow findings.
@Suite struct SuppressionTests {
  @Test(
    "allow findings that start on their line or on the one below",
    arguments: [
      "email: a@gmail.com  # portal: allow RP-C02 -- moving",
      "email: a@gmail.com # portal: allow webmail-primary-contact --moving",
      "# portal: allow RP-C02 -- moving\n  email: a@gmail.com",
      "# portal: allow RP-C02 -- moving\n\n  # note\n  email: a@gmail.com # note",
      "email: a@gmail.com  # note # portal: allow RP-C03, RP-C02 -- moving # note",
      "email: a@gmail.com  #portal: allow RP-C03,RP-C02 -- ask about #12",
      "email: a@gmail.com  # portal: allow RP-C02 -- moving until 2026-11-22",
      "email: 'a@gmail.com'  # portal: allow RP-C02 -- until they have moved",
    ])
  func allowed(lines: String) async {
    let found = await inspection(of: contact(lines))
    #expect(found.suppressed.map(\.reported.rule.code) == ["RP-C02"])
    #expect(!found.findings.contains { $0.rule.code == "RP-C02" })
  }

  @Test("say why, until when and where")
  func told() async throws {
    let found = await inspection(
      of: contact("email: a@gmail.com  # portal: allow RP-C02 -- sì, a gennaio until 2026-12-31"))
    let allowed = try #require(found.suppressed.first)
    #expect(allowed.reason == "sì, a gennaio")
    #expect(allowed.until == Day("2026-12-31"))
    #expect(allowed.comment.start == Position(line: 4, column: 23))
    #expect(allowed.comment.end == Position(line: 4, column: 79))
  }

  @Test(
    "allow nothing on other lines, in other texts or of other rules",
    arguments: [
      "# portal: allow RP-C02 -- moving\n  firstName: Ida\n  email: a@gmail.com",
      "email: a@gmail.com\n  # portal: allow RP-C02 -- moving",
      "email: a@gmail.com  # portal: allow RP-C03 -- moving",
      "email: a@gmail.com  # portal: allow RP-C02 -- moving until 2026-11-21",
      "email: a@gmail.com  # portal: allow RP-C02",
      "email: a@gmail.com\nnotes: '# portal: allow RP-C02 -- moving'",
      "lastName: 'x # portal: allow RP-C02 -- moving'\n  email: a@gmail.com",
    ])
  func notAllowed(lines: String) async {
    let found = await inspection(of: contact(lines))
    #expect(found.suppressed.isEmpty)
    #expect(found.findings.contains { $0.rule.code == "RP-C02" })
  }

  @Test("hold within a record of several lines, above the line where the finding starts")
  func record() async {
    let yaml = """
      kind: Reseller
      name: lakeside
      users:
        - name: ida
          fullName: Ida Berg
          email: ida@lakeside.example
          # portal: allow RP-U02 -- leaves in May
          agent: none
          admin: none
      """
    let found = await inspection(of: yaml)
    #expect(found.suppressed.map(\.reported.rule.code) == ["RP-U02"])
  }

  @Test("allow one finding with the first of two comments, so that the second is idle")
  func twice() async {
    let lines = """
      # portal: allow RP-C02 -- one
        email: a@gmail.com  # portal: allow RP-C02, RP-C02 -- two
      """
    #expect(
      await faults(contact(lines)) == [
        "5:39-5:45 unused rule=RP-C02", "5:47-5:53 unused rule=RP-C02",
      ])
  }

  @Test(
    "never allow sign-in data, wrong records, unreadable files or faulty comments",
    arguments: [
      ("password: x8Kq!w2Z  # portal: allow RP-U12 -- x", "RP-U12", "not-allowed-secret"),
      ("colour: red  # portal: allow unknown-key -- x", "RP-X03", "not-allowed"),
      ("notes: x  # portal: allow RP-X07 -- x", "", "not-allowed-unread"),
      ("notes: x  # portal: allow RP-X14 -- x # portal: allow", "RP-X14", "not-allowed-itself"),
      ("notes: x  # portal: allow credentials-in-draft -- x", "", "not-allowed-secret"),
    ])
  func refused(line: String, reported: RuleCode, key: String) async {
    let found = await inspection(of: "kind: Reseller\nname: lakeside\n" + line)
    #expect(found.suppressed.isEmpty)
    #expect(found.findings.contains { $0.finding.message.key == key })
    #expect(reported == "" || found.findings.contains { $0.rule.code == reported })
  }

  @Test("allow a warning about a file, and none that a workspace makes an error")
  func severities() async {
    let line = "kind: Provider\nname: lake\nareas: [NO]  # portal: allow RP-X04 -- Norway\n"
    #expect(await inspection(of: line).suppressed.map(\.reported.rule.code) == ["RP-X04"])
    let strict = await inspection(of: line + "---\nkind: Workspace\nseverity: {RP-X04: error}\n")
    #expect(strict.suppressed.isEmpty)
    let found = strict.findings.filter { $0.rule.area == .structure }
    #expect(found.map(\.finding.message.key) == ["boolean", "not-allowed"])
    let mild = "kind: Provider\nname: lake\ncolour: red  # portal: allow RP-X03 -- ours\n"
    let allowed = await inspection(of: mild + "---\nkind: Workspace\nseverity: {RP-X03: info}\n")
    #expect(allowed.suppressed.map(\.reported.rule.code) == ["RP-X03"])
  }

  @Test("are not called idle where their rule does not report or findings may be missing")
  func unsettled() async {
    let idle = "kind: Reseller\nname: lake\nlocale: en  # portal: allow RP-C02 -- x\n"
    #expect(await faults(idle) == ["3:29-3:35 unused rule=RP-C02"])
    #expect(await faults(idle + "colour: red\n") == [])
    #expect(await faults(idle + "---\nkind: Provider\nname: [\n") == [])
    #expect(await faults(idle + "---\nkind: Workspace\nseverity: {contacts: off}\n") == [])
    let chosen = RuleSelection(
      selected: ["enrolment", "structure"].compactMap { RuleSelector($0) })
    let found = await inspection(of: idle, selection: chosen).findings
    #expect(found.filter { $0.rule.code == "RP-X14" }.map(\.finding.message.key) == [])
  }

  private func contact(_ lines: String) -> String {
    "kind: Reseller\nname: lakeside\nprimaryContact:\n  \(lines)\n"
  }

  private func faults(_ yaml: String) async -> [String] {
    await inspect(yaml).filter { $0.rule.code == "RP-X14" }.map(SuppressionFaultTests.line)
  }
}
