import Diagnostics
import ManifestCheck
import ManifestRules
import TestSupport
import Testing

/// What is said about comments that allow nothing.
@Suite struct SuppressionFaultTests {
  @Test(
    "names the fault of a comment, at its place",
    arguments: [
      ("# portal: allow", "3:13-3:28 no-rule"),
      ("# portal: allow -- because", "3:13-3:39 no-rule"),
      ("# portal: allow RP-C02", "3:13-3:35 no-reason"),
      ("# portal: allow RP-C02 --", "3:13-3:38 no-reason"),
      ("# portal: allow RP-C02 -- until 2027-01-01", "3:13-3:55 no-reason"),
      ("# portal: allow RP-C02 until 2027-01-01", "3:13-3:52 no-reason"),
      ("# portal: allow RP-C02 — moving", "3:13-3:44 no-reason"),
      ("# portal: allow RP-C02 -- x until 2027-1-1", "3:47-3:55 bad-day found=2027-1-1"),
      ("# portal: allow RP-C02 -- x until 31.12.2027", "3:47-3:57 bad-day found=31.12.2027"),
      ("# portal: allow RP-C2 -- x", "3:29-3:34 unknown-rule-near found=RP-C2 near=RP-C02"),
      ("# portal: allow nothing-like-it -- x", "3:29-3:44 unknown-rule found=nothing-like-it"),
      ("# portal: allow contacts -- x", "3:29-3:37 many-rules found=contacts"),
      ("# portal: allow RP-C -- x", "3:29-3:33 many-rules found=RP-C"),
      ("# portal: allow RP-C02 -- x", "3:29-3:35 unused rule=RP-C02"),
      (
        "# portal: allow RP-C02 -- x until 2026-11-21",
        "3:47-3:57 expired rules=RP-C02 day=2026-11-21"
      ),
      (
        "# portal: alow RP-C02 -- x",
        "3:13-3:39 malformed found=# portal: alow RP-C02 -- x"
      ),
      ("# portal allow RP-C02", "3:13-3:34 malformed found=# portal allow RP-C02"),
      ("# Portal: allow RP-C02", "3:13-3:35 malformed found=# Portal: allow RP-C02"),
      ("# portal: Allow x", "3:13-3:30 malformed found=# portal: Allow x"),
      ("# portal: ignore RP-C02", "3:13-3:36 malformed found=# portal: ignore RP-C02"),
      ("# portal: RP-C02 -- x", "3:13-3:34 malformed found=# portal: RP-C02 -- x"),
      (
        "# portal: permit webmail-primary-contact",
        "3:13-3:53 malformed found=# portal: permit webmail-primary-contact"
      ),
      (
        "# portal: allow RP-C02 until 2027-01-01 -- x",
        "3:13-3:57 malformed found=# portal: allow RP-C02 until 2027-01-01 -- x"
      ),
    ])
  func faults(comment: String, expected: String) async {
    let yaml = "kind: Reseller\nname: lakeside\nlocale: en  \(comment)"
    for text in [yaml, yaml + "\n", yaml.replacing("\n", with: "\r\n"), "\u{FEFF}" + yaml] {
      let found = await inspect(text).filter { $0.rule.code == "RP-X14" }
      #expect(found.map(Self.line) == [expected])
      #expect(found.allSatisfy { $0.severity == .warning && $0.nature == .data })
    }
  }

  @Test(
    "leaves alone what only speaks of the portal",
    arguments: [
      "# portal of the reseller", "# portal: see the wiki", "# portal", "# portal:",
      "# portal allows customers to order", "# portal: only for them", "# portal off RP",
      "# Portal: https://portal.example", "# portals: allow RP-C02",
    ])
  func prose(comment: String) async {
    let found = await inspect("kind: Reseller\nname: lakeside\nlocale: en  \(comment)\n")
    #expect(found.filter { $0.rule.code == "RP-X14" }.map(Self.line) == [])
  }

  @Test("has exact columns after text beyond ASCII, in braces and in later documents")
  func columns() async {
    let yaml = """
      kind: Reseller
      name: lakeside
      support: {email: è@lakeside.example,  # 日本🎈 # portal: allow RP-C9 -- é
        website: https://lakeside.example}  # portal: allow RP-M01, RP-Z1 -- è
      ---
      kind: Reseller
      name: riverside
      notes: |  # portal: allow RP-C02 -- x
        # portal: allow RP-C02 -- not a comment
      # portal: allow RP-C03 -- nothing follows
      """
    let found = await inspect(yaml).filter { $0.rule.code == "RP-X14" }
    // The address is malformed, so that only what is plainly wrong is said.
    #expect(
      found.map(Self.line) == [
        "3:61-3:66 unknown-rule found=RP-C9",
        "4:63-4:68 unknown-rule found=RP-Z1",
      ])
    let valid = await inspect(yaml.replacing("è@", with: "e@"))
      .filter { $0.rule.code == "RP-X14" }
    #expect(
      valid.map(Self.line) == [
        "3:61-3:66 unknown-rule found=RP-C9",
        "4:55-4:61 unused rule=RP-M01",
        "4:63-4:68 unknown-rule found=RP-Z1",
        "8:27-8:33 unused rule=RP-C02",
        "10:17-10:23 nothing-follows rule=RP-C03",
      ])
  }

  @Test("cuts long texts and shows no sign-in data")
  func long() async {
    let long = String(repeating: "x", count: 500)
    let found = await inspect("kind: Reseller\nname: a # portal: alow \(long)\n")
    let text = found.first { $0.rule.code == "RP-X14" }.map(Self.line) ?? ""
    #expect(text.hasSuffix("found=# portal: alow " + String(repeating: "x", count: 65)))
  }

  /// Place, key and arguments of a finding.
  static func line(_ reported: ReportedFinding) -> String {
    let finding = reported.finding
    let arguments = finding.message.arguments.map { argument in
      switch argument.value {
      case .text(let text): "\(argument.name)=\(text)"
      case .number(let number): "\(argument.name)=\(number)"
      case .day(let day): "\(argument.name)=\(day)"
      default: argument.name
      }
    }
    let end = "\(finding.span.end.line):\(finding.span.end.column)"
    return (["\(finding.span.start)-\(end)", finding.message.key] + arguments)
      .joined(separator: " ")
  }
}
