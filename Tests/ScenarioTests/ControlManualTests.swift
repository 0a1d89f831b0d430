import TestSupport
import Testing

@Suite("The manual of controlling findings")
struct ControlManualTests {
  @Test("shows commands that do what it says, in the order in which they stand there")
  func commands() throws {
    let bench = try Workbench(site: "smallest")
    let commands = try Self.lines(of: "sh")
    #expect(commands.count >= 6)
    for command in commands {
      let arguments = command.split(separator: " ").dropFirst().map(String.init)
      let outcome = try bench.portal(arguments)
      #expect([0, 1].contains(outcome.code), "\(command): \(outcome.errors)")
      #expect(outcome.output.hasSuffix(" in 1 manifest\n"), "\(command)")
    }
  }

  @Test("shows manifests in which every comment and every key for rules holds")
  func manifests() throws {
    let bench = try Workbench()
    try bench.write("Content/all.yaml", try Self.lines(of: "yaml").joined(separator: "\n"))
    let outcome = try bench.portal("check", "--as-of", "2026-11-22", "--show-suppressed")
    #expect(outcome.output.contains("allowed[RP-C02]: "))
    #expect(outcome.output.contains("allowed[RP-U02]: "))
    #expect(!outcome.output.contains("[RP-X"), "\(outcome.output)")
  }

  /// The lines of the fenced blocks of a language; those of manifests as documents.
  private static func lines(of language: String) throws -> [String] {
    var isInside = false
    return try Repository.text("docs/controlling-findings.md").split(separator: "\n").compactMap {
      line in
      if line.hasPrefix("```") {
        isInside = line == "```\(language)"
        return isInside && language == "yaml" ? "---" : nil
      }
      return isInside ? String(line) : nil
    }
  }
}
