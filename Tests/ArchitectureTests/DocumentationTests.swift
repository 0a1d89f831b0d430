import Diagnostics
import Foundation
import ManifestRules
import TestSupport
import Testing

/// What the documents tell people to type works, and nothing in the repository points outside it.
@Suite struct DocumentationTests {
  private static let documents =
    ["README.md", "CONTRIBUTING.md"]
    + Repository.files(below: "docs").filter { $0.hasSuffix(".md") }.map { "docs/\($0)" }

  /// What may stand in a block of commands beside the targets of the Makefile.
  private static let commands = [
    "portal check", "portal check --format json", "portal build", "portal --help",
    "portal check --format text --format sarif=report.sarif", "portal check --format concise",
    "portal check --format sarif=report.sarif", "portal check --format github",
    "portal check --format gitlab=gl-code-quality-report.json",
    "portal check --format junit=report.xml", "portal check --format markdown",
    "portal rules", "portal rules RP-C02", "portal schema > portal.schema.json",
    "portal schema Reseller", "portal check --diff", "portal check --fix",
    "portal check --severity RP-C02=warning --severity todo=off",
    "portal check --select contacts,enrolment", "portal check --ignore todo",
    "portal check --select RP-X --ignore RP-X04", "portal check --fail-on data",
    "portal check --fail-on breach:warning", "portal check --show-suppressed",
    "portal check --baseline known-findings.jsonl --write-baseline",
    "portal check --baseline known-findings.jsonl",
    "portal check Content/resellers/fjordkant", "portal check --changed-since main",
    "portal check - --stdin-name Content/portal.yaml",
    "portal check --format text --format sarif=portal.sarif",
    "portal draft fjordkant-skole", "portal draft fjordkant-skole --format eml",
    "portal draft fjordkant-skole --format html", "portal draft fjordkant-skole --format mailto",
    "portal draft fjordkant-advent --to lysverk-atelier",
  ]

  @Test("shows only commands that are run by the tests or by make", arguments: documents)
  func commands(path: String) throws {
    let targets = try makeTargets()
    for line in commandLines(try Repository.text(path)) {
      var words = line.split(separator: " ").map(String.init)
      while words.first?.contains("=") == true { words.removeFirst() }
      let isMake =
        words.count >= 2 && words[0] == "make" && targets.contains(words[1])
        && words.dropFirst(2).allSatisfy { $0.hasPrefix("PREFIX=") || $0.hasPrefix("DESTDIR=") }
      #expect(
        isMake || DocumentationTests.commands.contains(words.joined(separator: " ")),
        "\(path) shows the command \"\(line)\"; run it in a test and add it here, or leave it out")
    }
  }

  @Test("links only to files that exist", arguments: documents)
  func links(path: String) throws {
    let folder = Repository.root.appending(path: path).deletingLastPathComponent()
    for target in MarkdownOutline(try Repository.text(path)).targets {
      let file = target.prefix { $0 != "#" }
      guard !file.isEmpty, !target.contains("://"), !target.hasPrefix("mailto:") else { continue }
      #expect(
        FileManager.default.fileExists(atPath: folder.appending(path: String(file)).path),
        "\(path) links to \(target), which does not exist")
    }
  }

  @Test("shows a first portal without a wrong record")
  func firstPortal() async throws {
    let blocks = try Repository.text("README.md").components(separatedBy: "```yaml\n")
    let yaml = try #require(blocks.dropFirst().first?.components(separatedBy: "```").first)
    let wrong = await inspect(yaml).filter { $0.nature != .todo }
    #expect(wrong.map(\.rule.name) == [], "correct the manifest in README.md")
  }

  @Test("shows excerpts as they stand in the example")
  func excerpts() throws {
    var path: String?
    var shown = 0
    for line in try Repository.text("README.md").components(separatedBy: "\n") {
      let content = line.trimmingCharacters(in: .whitespaces)
      if content.hasPrefix("--> ") || content.hasPrefix("::: ") {
        path = content.dropFirst(4).split(separator: ":").first.map(String.init)
      } else if let path, let bar = content.range(of: " | "),
        let number = Int(content[..<bar.lowerBound])
      {
        let lines = try Repository.text(path).components(separatedBy: "\n")
        let real = lines.indices.contains(number - 1) ? lines[number - 1] : ""
        #expect(
          content[bar.upperBound...] == real,
          "README.md shows another line \(number) of \(path); copy the finding from 'make site'")
        shown += 1
      }
    }
    #expect(shown > 0, "README.md shows no finding; copy one from 'make site'")
  }

  @Test("names no place, host or conversation outside of the repository")
  func outside() throws {
    // Written in two parts so that this file does not find itself.
    let words = [
      "/tm" + "p/", "/ro" + "ot", "shar" + "ed/", "pypi" + ".org", "deb.debian" + ".org",
      "issue" + " #", "sess" + "ion",
    ]
    for path in trackedTexts() {
      guard let all = try? Repository.text(path).lowercased() else { continue }
      // The tests make folders of their own among the temporary files.
      let text = all.replacingOccurrences(of: words[0] + "portal-", with: "")
      for word in words where text.contains(word) {
        Issue.record("\(path) says \"\(word)\"; write what a reader of the repository can use")
      }
    }
  }

  private func makeTargets() throws -> Set<String> {
    Set(
      try Repository.text("Makefile").components(separatedBy: "\n").compactMap { line in
        let name = line.prefix { $0.isLetter }
        return !name.isEmpty && line.dropFirst(name.count).first == ":" ? String(name) : nil
      })
  }

  /// The lines of the fenced blocks of commands, without their comments.
  private func commandLines(_ markdown: String) -> [String] {
    var isInside = false
    var lines: [String] = []
    for line in markdown.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isInside = line == "```sh"
      } else if isInside {
        let command = line.components(separatedBy: " #")[0].trimmingCharacters(in: .whitespaces)
        if !command.isEmpty { lines.append(command) }
      }
    }
    return lines
  }

  private func trackedTexts() -> [String] {
    let folders = ["Sources", "Tests", "Templates", "Content", "docs"]
    let found = folders.flatMap { folder in
      Repository.files(below: folder).map { "\(folder)/\($0)" }
    }
    let top = [
      "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "NOTICE", "LICENSE",
      "Makefile", "Package.swift", "action.yml", ".pre-commit-hooks.yaml", ".ci/run", ".gitignore",
      ".gitattributes", ".editorconfig",
      ".swift-format", "Output/.gitignore",
    ]
    return top + found.filter { !$0.contains("__pycache__") }
  }
}
