import Diagnostics
import ManifestCheck
import ManifestRules
import Reporting
import TestSupport
import Testing

/// A baseline knows findings by their content and nothing more.
@Suite struct BaselineTests {
  private static let path = "Content/lake.yaml"
  private static let yaml = """
    kind: Reseller
    name: lakeside
    primaryContact: {firstName: Ida, lastName: Berg, email: ida@gmail.com}
    users:
      - {name: ida, fullName: Ida Berg, email: ida@lakeside.example, agent: none, admin: none}
      - {name: jonas, fullName: Jonas Berg, email: jonas@lakeside.example, agent: none, admin: none}
    """

  @Test("knows all that it was made of, and nothing is gone")
  func same() async throws {
    let found = await Found(Self.yaml)
    #expect(found.findings.count >= 3)
    let comparison = found.compared(with: found.baseline)
    #expect(comparison.new.isEmpty)
    #expect(comparison.known == found.findings.count)
    #expect(comparison.stale.isEmpty)
    #expect(found.baseline.count == found.findings.count)
  }

  @Test("knows findings again wherever lines are inserted", arguments: 0...6)
  func insertedLines(line: Int) async {
    let baseline = await Found(Self.yaml).baseline
    var lines = Self.yaml.split(separator: "\n").map(String.init)
    lines.insert(contentsOf: ["", "# a comment", "   # another one"], at: min(line, lines.count))
    for end in ["\n", "\r\n"] {
      let found = await Found(lines.joined(separator: end))
      let comparison = found.compared(with: baseline)
      #expect(comparison.new.map(\.rule.code.text) == [])
      #expect(comparison.stale.map(\.code.text) == [])
    }
  }

  @Test("knows findings again when files come before, between and after")
  func movedFiles() async {
    let baseline = await Found(Self.yaml).baseline
    let other = "kind: Provider\nname: north\n"
    let found = await Found([
      SourceText(path: "Content/a.yaml", text: other),
      SourceText(path: Self.path, text: Self.yaml),
      SourceText(path: "Content/z.yaml", text: other.replacing("north", with: "south")),
    ])
    let new = found.compared(with: baseline).new
    let paths = new.map { found.lines.sources.path(of: $0.finding.span.source) }
    #expect(!paths.contains(Self.path))
  }

  @Test("reports exactly one of two equal findings where it knows one", arguments: [1, 2, 5])
  func duplicates(extra: Int) async {
    let head = "kind: Provider\nname: lake\nareas:\n"
    let one = await Found(head + "  - NO\n").warnings
    #expect(one.findings.map(\.rule.code.text) == ["RP-X04"])
    let many = await Found(head + String(repeating: "  - NO\n", count: 1 + extra)).warnings
    let comparison = many.compared(with: one.baseline)
    #expect(comparison.new.map(\.rule.code.text) == Array(repeating: "RP-X04", count: extra))
    #expect(comparison.known == 1)
    #expect(comparison.stale.isEmpty)
    let fewer = one.compared(with: many.baseline)
    #expect(fewer.new.isEmpty)
    #expect(fewer.stale.map(\.count) == [extra])
  }

  @Test("reports a finding that is new, and one whose text has changed")
  func new() async {
    let baseline = await Found(Self.yaml).baseline
    let changed = await Found(Self.yaml.replacing("ida@gmail.com", with: "berg@gmail.com"))
    let comparison = changed.compared(with: baseline)
    #expect(comparison.new.map(\.rule.code.text) == ["RP-C02"])
    #expect(comparison.stale.map(\.code.text) == ["RP-C02"])
    #expect(comparison.stale.map(\.path) == [Self.path])
  }

  @Test("never takes in or passes over wrong records and sign-in data")
  func refused() async throws {
    let wrong = await Found("kind: Provider\nname: lake\ncolour: red\npassword: x8Kq!w2Z\n")
    #expect(wrong.findings.contains { $0.rule.code == "RP-U12" })
    #expect(wrong.findings.contains { $0.rule.code == "RP-X03" })
    let errors = wrong.findings.filter(\.holdsSites).map(\.finding)
    #expect(errors.count >= 2)
    #expect(wrong.compared(with: wrong.baseline).new.map(\.finding) == errors)
    // Not even when somebody adds them by hand.
    let fingerprints = Fingerprint.all(of: wrong.findings, in: wrong.lines)
    let forged = zip(wrong.findings, fingerprints).map { finding, fingerprint in
      """
      {"code": "\(finding.rule.code.text)", "path": "\(Self.path)", \
      "fingerprint": "\(fingerprint)", "count": 9}

      """
    }
    let text = "{\"portal\": \"baseline\", \"version\": 1}\n" + forged.joined()
    let baseline = try Baseline(text: SourceText(path: "b", text: text))
    #expect(wrong.compared(with: baseline).new.map(\.finding) == errors)
  }

  @Test("is a file with a finding on each line, sorted, and the same again when it is read")
  func file() async throws {
    let found = await Found(Self.yaml)
    let text = found.baseline.text
    let lines = text.split(separator: "\n")
    #expect(lines.first == "{\"portal\": \"baseline\", \"version\": 1}")
    #expect(lines.dropFirst().count == found.findings.count)
    #expect(lines.dropFirst().sorted() == Array(lines.dropFirst()))
    for line in lines.dropFirst() {
      #expect(line.hasPrefix("{\"code\": \"RP-"))
      #expect(line.contains("\", \"path\": \"\(Self.path)\", \"fingerprint\": \""))
      #expect(line.hasSuffix("\", \"count\": 1}"))
    }
    let read = try Baseline(text: SourceText(path: "b", text: text))
    #expect(read.text == text)
    #expect(found.compared(with: read).new.isEmpty)
  }

  @Test("adds up what a merge left twice, in any order and with any line ends")
  func merged() async throws {
    let found = await Found(Self.yaml)
    let lines = found.baseline.text.split(separator: "\n").map(String.init)
    let mixed = [lines[0], ""] + lines.dropFirst().reversed() + [lines[1]]
    let read = try Baseline(
      text: SourceText(path: "b", text: mixed.joined(separator: "\r\n")))
    #expect(read.count == found.findings.count + 1)
    #expect(found.compared(with: read).stale.map(\.count) == [1])
  }

  @Test(
    "refuses what is no baseline, with the line",
    arguments: [
      ("", BaselineProblem.noBaseline(line: 1)), ("\n\nhello\n", .noBaseline(line: 3)),
      ("{\"version\": 1}\n", .noBaseline(line: 1)), ("kind: Reseller\n", .noBaseline(line: 1)),
      ("{\"portal\": \"baseline\", \"version\": 2}\n", .unknownVersion(line: 1)),
    ])
  func otherFiles(text: String, problem: BaselineProblem) {
    #expect(throws: problem) { try Baseline(text: SourceText(path: "b", text: text)) }
  }

  @Test(
    "refuses a line that is no entry",
    arguments: [
      "<<<<<<< ours", "{", "{}", "[]", "x", "{\"code\": \"RP-C02\"}",
      "{\"code\": \"RP-C02\", \"path\": \"a\", \"fingerprint\": \"b\", \"count\": 0}",
      "{\"code\": \"RP-C02\", \"path\": \"a\", \"fingerprint\": \"b\", \"count\": \"x\"}",
      "{\"code\": \"RP-C02\", \"path\": \"a\", \"fingerprint\": [], \"count\": 1}",
      "{\"code\": \"RP-C02\", \"path\": \"a\", \"fingerprint\": \"b\", \"count\": 1, \"more\": 1}",
    ])
  func malformed(line: String) {
    let text = """
      {"portal": "baseline", "version": 1}
      {"code": "RP-C02", "path": "a", "fingerprint": "b", "count": 1}
      \(line)
      """
    #expect(throws: BaselineProblem.malformed(line: 3)) {
      try Baseline(text: SourceText(path: "b", text: text))
    }
  }
}

/// Findings with the lines that they stand in.
private struct Found {
  let findings: [ReportedFinding]
  let lines: MaskedLines

  init(_ yaml: String) async {
    await self.init([SourceText(path: "Content/lake.yaml", text: yaml)])
  }

  init(_ texts: [SourceText]) async {
    let inspection = await inspection(of: texts)
    findings = inspection.findings
    lines = MaskedLines(
      inspection.sources, for: inspection.findings, redaction: Redaction(inspection.secrets))
  }

  private init(_ findings: [ReportedFinding], _ lines: MaskedLines) {
    self.findings = findings
    self.lines = lines
  }

  /// Only what is doubtful about the files.
  var warnings: Found {
    Found(findings.filter { $0.nature == .data && !$0.holdsSites }, lines)
  }

  var baseline: Baseline { Baseline(findings, in: lines) }

  func compared(with baseline: Baseline) -> BaselineComparison {
    baseline.compare(findings, in: lines)
  }
}
