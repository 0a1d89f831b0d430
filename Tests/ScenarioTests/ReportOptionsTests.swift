import Foundation
import TestSupport
import Testing

@Suite("Options of reports")
struct ReportOptionsTests {
  private static let names = [
    "text", "concise", "json", "sarif", "github", "gitlab", "junit", "markdown",
  ]

  @Test("every form goes to standard output or to a file, and is the same there", arguments: names)
  func forms(form: String) throws {
    let bench = try Workbench(site: "broken")
    let shown = try bench.portal("check", "--as-of", "2026-11-22", "--format", form)
    #expect(shown.code == 1)
    #expect(shown.errors == "")
    #expect(!shown.output.isEmpty)
    let written = try bench.portal("check", "--as-of", "2026-11-22", "--format", "\(form)=out.txt")
    #expect(
      written
        == Outcome(
          code: 1, output: "",
          errors: "portal: 2 data errors, 0 breaches, 1 to do in 1 manifest\n"))
    #expect(try bench.text("out.txt") == shown.output)
    #expect(bench.files(below: ".").keys.filter { $0.contains(".new") } == [])
  }

  @Test("several forms in one run")
  func several() throws {
    let bench = try Workbench(site: "broken")
    let outcome = try bench.portal(
      "check", "--format", "text", "--format", "sarif=report.sarif", "--format", "json=report.json")
    #expect(outcome.lines.last == "2 data errors, 0 breaches, 1 to do in 1 manifest")
    #expect(try bench.text("report.sarif").contains("\"version\": \"2.1.0\""))
    #expect(try bench.text("report.json").contains("\"version\": 1"))
  }

  @Test("a report that was there is replaced as a whole, through a link and with its mode")
  func replaced() throws {
    let bench = try Workbench(site: "broken")
    try bench.write("real.json", String(repeating: "old", count: 10_000))
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o640]
    try FileManager.default.setAttributes(attributes, ofItemAtPath: bench.url("real.json").path)
    try FileManager.default.createSymbolicLink(
      at: bench.url("link.json"), withDestinationURL: bench.url("real.json"))
    try bench.portal("check", "--format", "json=link.json")
    #expect(try bench.text("real.json").hasPrefix("{\n  \"version\": 1,"))
    #expect(!(try bench.text("real.json").contains("old")))
    let manager = FileManager.default
    #expect(
      try manager.attributesOfItem(atPath: bench.url("real.json").path)[.posixPermissions] as? Int
        == 0o640)
    #expect(
      try manager.attributesOfItem(atPath: bench.url("link.json").path)[.type] as? FileAttributeType
        == .typeSymbolicLink)
  }

  @Test(
    "2 where a file cannot be written, after the other reports",
    arguments: ["nowhere/a.json", "Content"])
  func unwritable(path: String) throws {
    let outcome = try Workbench(site: "broken").portal(
      "check", "--format", "concise", "--format", "json=\(path)")
    #expect(outcome.code == 2)
    #expect(outcome.lines.count == 4)
    #expect(outcome.errors.hasPrefix("portal: cannot write '\(path)': "))
    #expect(outcome.errors.hasSuffix("directory\n"))
  }

  @Test(
    "2 for options that cannot be followed",
    arguments: [
      (["--format", "xml"], "'xml' is none of text, concise, json, sarif"),
      (["--format", "jason"], "; did you mean 'json'?"),
      (["--format", "json="], "'json=' names no file"),
      (["--format", "text", "--format", "json"], "only one --format can go to standard output"),
      (["--format", "json=a", "--format", "sarif=a"], "two reports would be written to 'a'"),
      (["--color", "blue"], "'blue' is invalid"),
      (["--locale", "fr"], "portal: there is no language 'fr'; there are en, it\n"),
    ])
  func refused(arguments: [String], complaint: String) throws {
    let outcome = try Workbench(site: "broken").portal(["check"] + arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(complaint), "\(outcome.errors)")
  }

  @Test(
    "colours follow the option, then the environment, then the terminal",
    arguments: [
      (["--color", "always"], [:], true), (["--color", "never"], ["CLICOLOR_FORCE": "1"], false),
      ([], [:], false), ([], ["CLICOLOR_FORCE": "1"], true), ([], ["CLICOLOR_FORCE": "0"], false),
      ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
      (["--color", "always"], ["NO_COLOR": "1"], true),
      (["--color", "always", "--format", "concise"], [:], true),
      (["--color", "always", "--format", "json"], [:], false),
    ] as [([String], [String: String], Bool)])
  func colors(arguments: [String], variables: [String: String], isColored: Bool) throws {
    let outcome = try Workbench(site: "broken").portal(["check"] + arguments, variables: variables)
    #expect(outcome.output.contains("\u{1B}[") == isColored)
  }

  @Test("no colours in files")
  func filesWithoutColors() throws {
    let bench = try Workbench(site: "broken")
    try bench.portal("check", "--color", "always", "--format", "text=a.txt")
    #expect(!(try bench.text("a.txt").contains("\u{1B}")))
  }

  @Test("Italian words throughout, codes and keys as they are")
  func italian() throws {
    let outcome = try Workbench(site: "broken").portal("check", "--locale", "it")
    #expect(outcome.lines.first?.hasPrefix("nota[RP-P04]: ") == true, "\(outcome.output)")
    #expect(outcome.lines.last == "2 errori nei dati, 0 violazioni, 1 da fare in 1 manifesto")
    #expect(outcome.output.contains("errore[RP-X03]: "))
    for word in ["error[", "= help", "= why", "= rule", "= source", "= affects"] {
      #expect(!outcome.output.contains(word), "\(word)")
    }
  }

  @Test("the schema of the JSON form is printed without checking anything")
  func schema() throws {
    let outcome = try Workbench().portal("check", "--schema")
    #expect(outcome.code == 0)
    #expect(outcome.output == (try Repository.text("docs/schemas/check-report-1.schema.json")))
  }

  @Test("names the page of a rule as a build of the site writes it")
  func page() throws {
    let bench = try Workbench(site: "broken")
    let report = try bench.portal("check", "--format", "json").output
    try bench.portal("build")
    for name in ["unknown-key", "missing-partnership", "unknown-value"] {
      let page = "operator/en/rule-\(name).html"
      #expect(report.contains("\"page\": \"\(page)\""))
      #expect(bench.exists("Output/\(page)"))
    }
  }
}
