import Foundation
import Testing

@Suite("What is reported on")
struct InputTests {
  private static let vela = "Content/resellers/vela/reseller.yaml"

  private func bench() throws -> Workbench { try Workbench(site: "two-resellers") }

  /// The headlines with their places: `error[RP-X03] Content/a.yaml:1:1`.
  private func places(_ outcome: Outcome) -> [String] {
    zip(outcome.lines, outcome.lines.dropFirst()).compactMap { headline, place in
      guard let code = headline.split(separator: ":").first, code.hasSuffix("]"),
        let arrow = place.range(of: "--> ")
      else { return nil }
      return "\(code) \(place[arrow.upperBound...])"
    }
  }

  @Test("a folder: its findings alone, counted alone, though all of Content is read")
  func folder() throws {
    let bench = try bench()
    let all = try bench.portal("check")
    let outcome = try bench.portal("check", "Content/resellers/vela")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(places(outcome) == places(all).filter { $0.contains(" Content/resellers/vela/") })
    let count = places(outcome).count
    #expect(count > 0 && count < places(all).count)
    #expect(outcome.lines.last == "0 data errors, 0 breaches, \(count) to do in 2 manifests")
  }

  @Test("a finding elsewhere that points into what was named is reported")
  func related() throws {
    let bench = try bench()
    try bench.write("Content/zz/vela.yaml", try bench.text(Self.vela) + "name: vela\n")
    let outcome = try bench.portal("check", Self.vela)
    #expect(outcome.code == 1)
    #expect(places(outcome).contains { $0.hasPrefix("error[RP-X02] Content/zz/vela.yaml:") })
  }

  @Test("only what was named decides about the exit code")
  func code() throws {
    let bench = try bench()
    try bench.edit("Content/resellers/onda/reseller.yaml", "locale:", "locael:")
    #expect(try bench.portal("check").code == 1)
    #expect(try bench.portal("check", "Content/resellers/vela", "Content/providers").code == 0)
    #expect(try bench.portal("check", "Content/resellers/onda/reseller.yaml").code == 1)
  }

  @Test(
    "paths are found from the current folder, from the root, by an absolute path and with dots",
    arguments: [
      "site/Content/resellers/vela", "Content/resellers/vela/", "./site/Content/./resellers/vela",
      "site/Content/providers/../resellers/vela", "ABSOLUTE/Content/resellers/vela",
    ])
  func spellings(path: String) throws {
    let bench = try Workbench()
    try bench.copy("Tests/ScenarioTests/Sites/two-resellers", to: "site")
    let typed = path.replacingOccurrences(of: "ABSOLUTE", with: bench.url("site").path)
    let outcome = try bench.portal("check", "--root", "site", typed)
    #expect(try outcome == self.bench().portal("check", "Content/resellers/vela"))
  }

  @Test("the root and Content stand for everything", arguments: [".", "Content", "./Content/"])
  func everything(path: String) throws {
    let bench = try bench()
    #expect(try bench.portal("check", path) == bench.portal("check"))
  }

  @Test("2 for a path that does not exist or lies elsewhere")
  func elsewhere() throws {
    let bench = try bench()
    try bench.write("other.yaml", "kind: Provider\n")
    func errors(_ path: String) throws -> String {
      let outcome = try bench.portal("check", path, "Content")
      #expect(outcome.code == 2)
      #expect(outcome.output == "")
      return outcome.errors
    }
    let outside = "lies outside of ./Content; --root names the folder that holds Content\n"
    #expect(try errors("Content/*.yml") == "portal: 'Content/*.yml' does not exist\n")
    #expect(try errors("nothing") == "portal: 'nothing' does not exist\n")
    #expect(try errors("other.yaml") == "portal: 'other.yaml' \(outside)")
    #expect(try errors("..") == "portal: '..' \(outside)")
    #expect(try errors("Content/../other.yaml") == "portal: 'Content/../other.yaml' \(outside)")
  }

  @Test("2 for a path through a link out of Content; a link itself is a finding")
  func links() throws {
    let bench = try bench()
    try bench.write("outside/a.yaml", "kind: Provider\n")
    try FileManager.default.createSymbolicLink(
      atPath: bench.url("Content/link").path, withDestinationPath: "../outside")
    #expect(try bench.portal("check", "Content/link/a.yaml").code == 2)
    let outcome = try bench.portal("check", "Content/link")
    #expect(places(outcome) == ["error[RP-X08] Content/link:1:1"])
  }

  @Test("3 where what was named holds no manifest")
  func nothing() throws {
    let bench = try bench()
    try bench.write("Content/Pages/en/notes.txt", "Notes\n")
    let outcome = try bench.portal("check", "Content/Pages", "Content/Pages/en/notes.txt")
    #expect(
      outcome
        == Outcome(
          code: 3, output: "",
          errors:
            "portal: nothing to check: no manifests in Content/Pages, Content/Pages/en/notes.txt\n")
    )
    #expect(try bench.portal("check", "Content/Pages", "Content/providers").code == 0)
  }

  @Test("standard input takes the place of a file: its findings alone, the rest as context")
  func input() throws {
    let bench = try bench()
    let text = try bench.text(Self.vela)
    let before = bench.files(below: ".")
    let outcome = try bench.portal(
      "check", "-", "--stdin-name", Self.vela,
      input: text.replacingOccurrences(of: "provider: porto", with: "provider: prto"))
    #expect(outcome.code == 1)
    #expect(outcome.errors == "")
    #expect(places(outcome).contains("error[RP-X01] \(Self.vela):8:16"))
    #expect(places(outcome).allSatisfy { $0.contains(" \(Self.vela):") })
    #expect(outcome.lines.last?.hasSuffix(" in 1 manifest") == true)
    #expect(bench.changes(below: ".", since: before) == [])
  }

  @Test("an unchanged text says what the file says")
  func same() throws {
    let bench = try bench()
    let typed = try bench.portal(
      "check", "-", "--stdin-name", Self.vela, input: try bench.text(Self.vela))
    #expect(try typed == bench.portal("check", Self.vela))
  }

  @Test("standard input may be a file that is not there yet, and mends what the folder lacks")
  func newFile() throws {
    let bench = try bench()
    let text = try bench.text(Self.vela)
    try bench.remove(Self.vela)
    #expect(try bench.portal("check", "Content/resellers/vela").code == 1)
    for name in [Self.vela, bench.url(Self.vela).path] {
      let outcome = try bench.portal("check", "-", "--stdin-name", name, input: text)
      #expect(outcome.code == 0)
      #expect(outcome.lines.last?.hasSuffix(" in 1 manifest") == true)
    }
    let empty = try Workbench()
    let outcome = try empty.portal(
      "check", "-", "--stdin-name", "Content/porto.yaml", input: "kind: Provider\n")
    #expect(outcome.lines.last?.hasPrefix("0 data errors, 0 breaches, ") == true)
  }

  @Test("an empty text has no manifest, and one over the limit is a finding")
  func sizes() throws {
    let bench = try bench()
    let empty = try bench.portal("check", "-", "--stdin-name", "Content/new.yaml", input: "")
    #expect(empty.lines == ["0 data errors, 0 breaches, 0 to do in 0 manifests"])
    let huge = String(repeating: "# filled\n", count: 500_000)
    let outcome = try bench.portal("check", "-", "--stdin-name", "Content/new.yaml", input: huge)
    #expect(outcome.code == 1)
    #expect(places(outcome) == ["error[RP-X12] Content/new.yaml:1:1"])
  }

  @Test(
    "2 where standard input is asked for in a way that cannot be meant",
    arguments: [
      ["-"], ["--stdin-name", "Content/a.yaml"],
      ["-", "Content", "--stdin-name", "Content/a.yaml"],
      ["-", "--stdin-name", "a.yaml"], ["-", "--stdin-name", "Content/a.md"],
      ["-", "--stdin-name", "Content/.a.yaml"], ["-", "--stdin-name", "Content/../a.yaml"],
      ["-", "--stdin-name", "Content/new/../../a.yaml"],
    ])
  func misuse(arguments: [String]) throws {
    let outcome = try bench().portal(["check"] + arguments, input: "kind: Provider\n")
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
  }
}
