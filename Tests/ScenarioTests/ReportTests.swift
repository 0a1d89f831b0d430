import Foundation
import TestSupport
import Testing

@Suite("Reports")
struct ReportTests {
  @Test("a broken manifest gives the recorded text on standard output and nothing else")
  func text() throws {
    let outcome = try Workbench(site: "broken").portal("check", "--as-of", "2026-11-22")
    #expect(outcome.code == 1)
    #expect(outcome.errors == "")
    let difference = Golden.difference(
      outcome.output, path: "Tests/ScenarioTests/Expected/broken.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("the last line can be counted")
  func lastLine() throws {
    let broken = try Workbench(site: "broken").portal("check")
    #expect(broken.lines.last == "2 data errors, 0 breaches, 1 to do in 1 manifest")
    let whole = try Workbench(site: "two-resellers").portal("check")
    #expect(whole.lines.last == "0 data errors, 0 breaches, 15 to do in 5 manifests")
  }

  @Test("JSON says the same, field by field")
  func json() throws {
    let outcome = try Workbench(site: "broken").portal("check", "--format", "json")
    #expect(outcome.code == 1)
    #expect(outcome.errors == "")
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(
      root.keys.sorted() == ["day", "findings", "locale", "manifests", "summary", "version"])
    #expect(root["version"] as? Int == 1)
    #expect(root["manifests"] as? Int == 1)
    let summary = try #require(root["summary"] as? [String: Any])
    #expect(
      ["dataErrors", "dataWarnings", "breaches", "todos"].map { summary[$0] as? Int }
        == [2, 0, 0, 1])
    #expect(summary["fails"] as? Bool == true)
    let findings = try #require(root["findings"] as? [[String: Any]])
    #expect(findings.map { Fields($0) } == Self.fields)
  }

  @Test("a file without findings gives JSON with an empty list")
  func emptyJSON() throws {
    let bench = try Workbench()
    try bench.write("Content/portal.yaml", "kind: Workspace\nformat: 1\n")
    let outcome = try bench.portal("check", "--format", "json")
    #expect(outcome.code == 0)
    let root = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect((root?["findings"] as? [Any])?.isEmpty == true)
  }

  @Test("a build writes what holds sites to standard output and its progress to standard error")
  func build() throws {
    let outcome = try Workbench(site: "broken").portal("build")
    #expect(outcome.code == 1)
    #expect(outcome.errors == "portal: 2 data errors, 0 breaches, 1 to do in 1 manifest\n")
    #expect(outcome.lines.filter { $0.hasPrefix("error[") }.count == 2)
    #expect(!outcome.output.contains("RP-P04"))
    #expect(outcome.lines.last == "sites: 2 written, 0 unchanged, 0 removed, 1 held back")
  }

  private static let fields = [
    Fields(
      code: "RP-X03", name: "unknown-key", severity: "error", nature: "data",
      message: "unknown key \"mpnid\" in Reseller; did you mean \"mpnId\"?",
      help: "write \"mpnId\"", place: [4, 1, 4, 6]),
    Fields(
      code: "RP-P04", name: "missing-partnership", severity: "info", nature: "todo",
      message: "there is no partnership with an indirect provider",
      help: "look for a provider that serves the area, and ask it for an invitation",
      place: [2, 7, 2, 15]),
    Fields(
      code: "RP-X05", name: "unknown-value", severity: "error", nature: "data",
      message: "unknown value \"admin-agnet\" for \"agent\"; did you mean \"admin-agent\"?",
      help: "write \"admin-agent\"", place: [11, 79, 11, 90]),
  ].sorted { $0.place.lexicographicallyPrecedes($1.place) }
}

/// The fields of a finding in JSON.
private struct Fields: Equatable {
  let code, name, severity, nature, message, help: String?
  var path: String? = "Content/resellers/vela/reseller.yaml"
  let place: [Int]

  init(
    code: String, name: String, severity: String, nature: String, message: String, help: String,
    place: [Int]
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.nature = nature
    self.message = message
    self.help = help
    self.place = place
  }

  init(_ json: [String: Any]) {
    code = json["code"] as? String
    name = json["name"] as? String
    severity = json["severity"] as? String
    nature = json["nature"] as? String
    message = json["message"] as? String
    help = json["help"] as? String
    path = json["path"] as? String
    place = ["line", "column", "endLine", "endColumn"].compactMap { json[$0] as? Int }
  }
}
