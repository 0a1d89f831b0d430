import Foundation
import TestSupport
import Testing

@Suite("What a change touches or breaks")
struct ChangedSinceTests {
  private static let vela = "Content/resellers/vela/reseller.yaml"
  private static let onda = "Content/resellers/onda/reseller.yaml"
  private static let nothing = "0 data errors, 0 breaches, 0 to do in 0 manifests"

  private let bench: Workbench
  private let git: GitFixture

  /// A committed portal that holds an error from before.
  init() throws {
    bench = try Workbench(site: "two-resellers")
    try bench.edit(Self.onda, "locale:", "locael:")
    git = try GitFixture(of: bench.root)
  }

  private func check(since revision: String = "main", _ arguments: String...) throws -> Outcome {
    try bench.portal(
      ["check", "--changed-since", revision] + arguments, variables: GitFixture.environment)
  }

  /// The headlines with their places, of errors alone.
  private func errors(_ outcome: Outcome) -> [String] {
    zip(outcome.lines, outcome.lines.dropFirst()).compactMap { headline, place in
      guard headline.hasPrefix("error["), let arrow = place.range(of: "--> ") else { return nil }
      return "\(headline.dropFirst(6).prefix(6)) \(place[arrow.upperBound...])"
    }
  }

  @Test("nothing where nothing has changed, though Content has errors")
  func nothing() throws {
    #expect(try bench.portal("check").code == 1)
    #expect(try check() == Outcome(code: 0, output: Self.nothing + "\n", errors: ""))
  }

  @Test("all findings in a changed file, and none of other files")
  func changed() throws {
    try bench.edit(Self.vela, "provider: porto", "provider: prto")
    let outcome = try check()
    #expect(outcome.code == 1)
    #expect(errors(outcome) == ["RP-X01 \(Self.vela):8:16"])
    #expect(!outcome.output.contains("--> \(Self.onda)"))
    #expect(outcome.lines.last?.hasSuffix(" in 1 manifest") == true)
  }

  @Test("a new file that git does not know yet, alone or with a commit before it")
  func added() throws {
    try bench.write("Content/providers/new file.yaml", "kind: Provider\nlegalname: New\n")
    let found = ["RP-X03 Content/providers/new file.yaml:2:1"]
    #expect(errors(try check()).contains(found[0]))
    try git.git("checkout", "--quiet", "-b", "topic")
    try git.commit()
    #expect(errors(try check()).contains(found[0]))
    #expect(try check(since: "topic").lines == [Self.nothing])
  }

  @Test("what the removal of a file breaks elsewhere")
  func removed() throws {
    try bench.remove("Content/providers/porto.yaml")
    let broken = errors(try check())
    #expect(broken.contains("RP-X01 Content/portal.yaml:4:22"))
    #expect(broken.contains("RP-X01 \(Self.vela):8:16"))
    #expect(!broken.contains { $0.hasPrefix("RP-X03 ") })
    try git.commit()
    #expect(errors(try check(since: "HEAD~1")) == broken)
    #expect(try check().lines == [Self.nothing])
  }

  @Test("a renamed file is new under its name, and what it breaks is told")
  func renamed() throws {
    try git.git("mv", "Content/resellers/vela", "Content/resellers/vento")
    let outcome = try check()
    #expect(outcome.output.contains("--> Content/resellers/vento/reseller.yaml:"))
    #expect(!outcome.output.contains("--> \(Self.onda)"))
  }

  @Test("what gets heavier elsewhere by new settings is told, what gets lighter is not")
  func settings() throws {
    let settings = try bench.text("Content/portal.yaml")
    func errors(_ severity: String) throws -> [String] {
      try bench.write("Content/portal.yaml", settings + "severity: {\(severity)}\n")
      return try self.errors(check()).filter { !$0.contains("portal.yaml") }
    }
    #expect(try errors("RP-E01: error").contains { $0.hasPrefix("RP-E01 \(Self.vela):") })
    #expect(try errors("RP-X03: warning") == [])
  }

  @Test("paths beside the revision narrow it further")
  func paths() throws {
    try bench.edit(Self.vela, "provider: porto", "provider: prto")
    #expect(errors(try check(since: "main", "Content/resellers/vela")).count == 1)
    #expect(try check(since: "main", "Content/resellers/onda").lines == [Self.nothing])
  }

  @Test("what was true before and what others did since does not count")
  func others() throws {
    try git.git("checkout", "--quiet", "-b", "topic")
    try git.git("checkout", "--quiet", "main")
    try bench.edit(Self.onda, "locael:", "locale:")
    try git.commit()
    try git.git("checkout", "--quiet", "topic")
    #expect(try check().lines == [Self.nothing])
  }

  @Test(
    "2 for a revision that git does not know",
    arguments: ["nothing", "HEAD~1", "--output=x", "main..main"])
  func unknown(revision: String) throws {
    let outcome = try bench.portal(
      "check", "--changed-since=\(revision)", variables: GitFixture.environment)
    let text = "portal: --changed-since: git knows no commit '\(revision)'\n"
    #expect(outcome == Outcome(code: 2, output: "", errors: text))
  }

  @Test("2 where there is no repository, or no git")
  func noRepository() throws {
    let noGit = try bench.portal(
      "check", "--changed-since", "main", variables: ["PATH": "/nowhere"])
    let text = "portal: --changed-since: there is no program git\n"
    #expect(noGit == Outcome(code: 2, output: "", errors: text))
    try bench.remove(".git")
    let outcome = try check()
    #expect(outcome.code == 2)
    #expect(outcome.errors.hasPrefix("portal: --changed-since: git says: fatal: not a git repos"))
  }

  @Test("2 in a shallow clone that does not reach far enough, with the way out")
  func shallow() throws {
    try git.git("checkout", "--quiet", "-b", "topic")
    try git.commit("One")
    try git.commit("Two")
    let clone = try GitFixture(cloning: git, "--depth=1", "--no-single-branch")
    for revision in ["origin/main", "HEAD~1"] {
      let outcome = try bench.portal(
        "check", "--root", clone.root.path, "--changed-since", revision,
        variables: GitFixture.environment)
      #expect(outcome.code == 2)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains("fetch-depth: 0"))
    }
  }
}
