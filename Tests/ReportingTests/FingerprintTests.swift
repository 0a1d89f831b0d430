import Diagnostics
import ManifestCheck
import ManifestRules
import Reporting
import TestSupport
import Testing

@Suite struct FingerprintTests {
  private static let yaml = """
    kind: Provider
    name: lake
    legalname: Lake
    colour: red
    ---
    kind: Provider
    name: shore
    colour: red

    """

  private func fingerprints(_ yaml: String) async -> [String] {
    let inspection = await inspection(of: yaml)
    let lines = MaskedLines(
      inspection.sources, for: inspection.findings, redaction: Redaction(inspection.secrets))
    return Fingerprint.all(of: inspection.findings, in: lines).map(\.description)
  }

  @Test("stays the same when ten lines are inserted above, or the line is indented otherwise")
  func moved() async {
    let before = await fingerprints(Self.yaml)
    #expect(before.count == 3)
    let comments = String(repeating: "# a remark\n", count: 10)
    #expect(await fingerprints(comments + Self.yaml) == before)
    let indented = Self.yaml.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty || $0 == "---" ? String($0) : "  " + $0
    }
    #expect(await fingerprints(indented.joined(separator: "\n")) == before)
  }

  @Test("is written as 32 hexadecimal digits that never change")
  func form() async {
    #expect(
      await fingerprints("kind: Provider\nname: lake\nlegalname: Lake\n") == [
        "1c729163b8c5dc8c4cf24f524e89ead6"
      ])
  }

  @Test("numbers findings of the same content, and tells all others apart")
  func ordinals() async {
    let found = await fingerprints(

      """
      kind: Provider
      name: lake
      areas: [X, Z, X]
      ---
      kind: Provider
      name: pond
      areas: [X]

      """)
    #expect(Set(found).count == found.count)
    #expect(found.count == 4)
    #expect(found.contains("\(found[0]):2"))
  }

  @Test("changes with the line, the argument, the subject and the path")
  func content() async throws {
    let rule = try #require(RuleIndex.description(of: "RP-X03"))
    func fingerprint(
      line: String = "a: b", path: String = "a.yaml", key: String = "k", argument: Argument? = nil,
      subject: Subject = Subject()
    ) -> String {
      let sources = SourceSet([SourceText(path: path, text: line)])
      let span = SourceSpan(source: SourceID(0), start: .start, end: .start)
      let message = Message(key, argument.map { [$0] } ?? [])
      let finding = ReportedFinding(
        Finding("RP-X03", message, at: span, subject: subject), rule: rule, severity: .error)
      let lines = MaskedLines(sources, for: [finding], redaction: Redaction([]))
      return Fingerprint.all(of: [finding], in: lines).first?.description ?? ""
    }
    let variants = [
      fingerprint(), fingerprint(line: "a: c"), fingerprint(path: "b.yaml"), fingerprint(key: "l"),
      fingerprint(argument: .text("found", "x")), fingerprint(argument: .text("found", "y")),
      fingerprint(argument: .number("count", 3)),
      fingerprint(argument: .list("known", ["x", "y"])),
      fingerprint(subject: Subject(reseller: "x")), fingerprint(subject: Subject(provider: "x")),
    ]
    #expect(Set(variants).count == variants.count)
    #expect(fingerprint(argument: .number("days", 3)) == fingerprint())
  }

  @Test("does not depend on what a secret is")
  func secrets() async {
    let start = "kind: Provider\nname: lake\npassword: "
    let one = await fingerprints(start + "Winter-2025\ncolour: x\n")
    let other = await fingerprints(start + "27-Springs-at-the-lake\ncolour: x\n")
    #expect(one == other)
    #expect(!one.isEmpty)
  }
}
