import Foundation
import Testing

@Suite("portal check --fix")
struct FixCommandTests {
  private static let path = "Content/resellers/vela/reseller.yaml"
  private static let fixed = """
    kind: Reseller # the one and only
    name: vela
    legalName: Vela S.p.A.
    mpnId: 4812345
    tenant: {country: IT, domains: [vela.example]}
    workAccount: {exists: true}

    """
  private static let broken = fixed.replacingOccurrences(of: "mpnId", with: "mpnid")
    .replacingOccurrences(of: "exists: true", with: "exists: yes")

  private func bench(_ text: String = broken) throws -> Workbench {
    let bench = try Workbench()
    try bench.write("Content/portal.yaml", "kind: Workspace\nformat: 1\n")
    try bench.write(Self.path, text)
    return bench
  }

  @Test("puts the files right, says so, and reports what remains")
  func fix() throws {
    let bench = try bench()
    let outcome = try bench.portal("check", "--fix")
    #expect(outcome.code == 0)
    #expect(
      outcome.errors == """
        portal: fixed 2 findings in 1 file: 1 × RP-X03 unknown-key, 1 × RP-X05 unknown-value
          \(Self.path)

        """)
    #expect(try bench.text(Self.path) == Self.fixed)
    #expect(outcome.lines.last?.hasPrefix("0 data errors, 0 breaches, ") == true)
  }

  @Test("changes nothing the second time")
  func twice() throws {
    let bench = try bench()
    try bench.portal("check", "--fix")
    let before = bench.stamps(below: "Content")
    let outcome = try bench.portal("check", "--fix")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "portal: nothing to fix\n")
    #expect(bench.stamps(below: "Content") == before)
    #expect(bench.files(below: "Content").count == 2)
  }

  @Test("ends by what remains")
  func remains() throws {
    let bench = try bench(Self.broken + "colour: blue\n")
    let outcome = try bench.portal("check", "--fix")
    #expect(outcome.code == 1)
    #expect(try bench.text(Self.path) == Self.fixed + "colour: blue\n")
    #expect(outcome.output.contains("unknown key \"colour\""))
    #expect(!outcome.output.contains("mpnid"))
  }

  @Test("shows a difference that git takes, and changes nothing")
  func diff() throws {
    let bench = try bench(Self.broken.replacingOccurrences(of: "\n", with: "\r\n"))
    let before = bench.files(below: "Content")
    let outcome = try bench.portal("check", "--diff")
    #expect(outcome.code == 1)
    #expect(bench.files(below: "Content") == before)
    #expect(
      outcome.errors
        == "portal: 2 findings can be fixed in 1 file: 1 × RP-X03 unknown-key, 1 × RP-X05 "
        + "unknown-value\n  \(Self.path)\n")
    try bench.write("fix.patch", outcome.output)
    try bench.git("apply", "--check", "fix.patch")
    try bench.git("apply", "fix.patch")
    #expect(
      try bench.text(Self.path) == Self.fixed.replacingOccurrences(of: "\n", with: "\r\n"))
    #expect(
      try bench.portal("check", "--diff")
        == Outcome(code: 0, output: "", errors: "portal: nothing to fix\n"))
  }

  @Test("fixes only what is reported")
  func paths() throws {
    let bench = try bench()
    let other = "Content/resellers/bora/reseller.yaml"
    try bench.write(other, "kind: Reseller\nname: bora\nlegalNme: Bora\n")
    try bench.portal("check", "--fix", other)
    #expect(try bench.text(other) == "kind: Reseller\nname: bora\nlegalName: Bora\n")
    #expect(try bench.text(Self.path) == Self.broken)
  }

  @Test("fixes only what rules were asked for, and still does no harm in the eyes of the others")
  func selection() throws {
    let bench = try bench()
    try bench.portal("check", "--fix", "--select", "RP-X05")
    #expect(
      try bench.text(Self.path) == Self.broken.replacingOccurrences(of: "yes", with: "true"))
    let contradiction =
      Self.broken.replacingOccurrences(of: "yes", with: "no") + """
        enrolment:
          history: [started 2026-10-01, signed-in 2026-10-02]

        """
    try bench.write(Self.path, contradiction)
    try bench.portal("check", "--fix", "--select", "RP-X05")
    #expect(try bench.text(Self.path) == contradiction)
  }

  @Test("shows no difference in which a secret stands")
  func secret() throws {
    let bench = try bench(Self.broken + "notes: |\n  password is Xk7-pQ9z_81\n")
    let outcome = try bench.portal("check", "--diff")
    #expect(!(outcome.output + outcome.errors).contains("Xk7-pQ9z_81"))
    #expect(outcome.errors.contains("is not shown, because it would show a secret"))
    #expect(outcome.code == 1)
  }

  @Test("follows no link", arguments: ["--fix", "--diff"])
  func links(option: String) throws {
    let bench = try bench(Self.fixed)
    try bench.write("elsewhere.yaml", Self.broken)
    try FileManager.default.createSymbolicLink(
      atPath: bench.url("Content/link.yaml").path, withDestinationPath: "../elsewhere.yaml")
    try bench.portal("check", option)
    #expect(try bench.text("elsewhere.yaml") == Self.broken)
  }

  @Test(
    "refuses what contradicts itself",
    arguments: [["--fix", "--diff"], ["--fix", "-", "--stdin-name", path]])
  func usage(options: [String]) throws {
    let outcome = try bench().portal(["check"] + options)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
  }
}
