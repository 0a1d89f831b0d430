import Foundation
import ManifestHistory
import ManifestSource
import TestSupport
import Testing

@Suite("What has changed since a commit")
struct ContentChangeTests {
  private let repository: GitFixture

  /// A repository with two files below Content, and a branch at its only commit.
  init() throws {
    repository = try GitFixture()
    try repository.write("Content/a.yaml", "a\n")
    try repository.write("Content/b c/ü.yaml", "b\n")
    try repository.write("README.md", "text\n")
    try repository.commit()
    try repository.git("branch", "base")
  }

  /// Each path that changed, and each earlier file with its text.
  private func changes(
    since revision: String = "base", below folder: String = "", in other: GitFixture? = nil,
    environment: [String: String] = [:]
  ) throws -> [String] {
    let root = (other ?? repository).root.path + folder
    let change = try ContentChange(
      since: revision, root: root,
      environment: GitFixture.environment.merging(environment) { $1 })
    let earlier = change.earlier.map { file in
      switch file.content {
      case .bytes(let bytes): "\(file.path) was \(String(decoding: bytes, as: UTF8.self))"
      case .link: "\(file.path) was a link"
      }
    }
    return change.paths + earlier.map { $0.trimmingCharacters(in: .newlines) }
  }

  private func problem(_ revision: String, in other: GitFixture? = nil) -> HistoryProblem? {
    do {
      _ = try changes(since: revision, in: other)
      return nil
    } catch {
      return error as? HistoryProblem
    }
  }

  @Test("nothing, where nothing has")
  func nothing() throws {
    #expect(try changes() == [])
    #expect(try changes(since: "HEAD") == [])
  }

  @Test("what was committed, staged, changed or newly written, and nothing outside of Content")
  func states() throws {
    try repository.write("Content/a.yaml", "committed\n")
    try repository.write("README.md", "other\n")
    try repository.commit()
    #expect(try changes() == ["Content/a.yaml", "Content/a.yaml was a"])
    try repository.write("Content/b c/ü.yaml", "staged\n")
    try repository.git("add", "--all")
    try repository.write("Content/ new\tfile.yaml", "new\n")
    try repository.write("outside.yaml", "new\n")
    #expect(
      try changes() == [
        "Content/ new\tfile.yaml", "Content/a.yaml", "Content/b c/ü.yaml", "Content/a.yaml was a",
        "Content/b c/ü.yaml was b",
      ])
    #expect(
      try changes(since: "HEAD") == [
        "Content/ new\tfile.yaml", "Content/b c/ü.yaml", "Content/b c/ü.yaml was b",
      ])
  }

  @Test("a change that was taken back is none")
  func takenBack() throws {
    try repository.write("Content/a.yaml", "staged\n")
    try repository.git("add", "--all")
    try repository.write("Content/a.yaml", "a\n")
    #expect(try changes() == [])
  }

  @Test("a removed file, and a renamed one under both its names")
  func removed() throws {
    try repository.remove("Content/a.yaml")
    try repository.git("mv", "Content/b c/ü.yaml", "Content/z.yaml")
    #expect(
      try changes() == [
        "Content/a.yaml", "Content/b c/ü.yaml", "Content/z.yaml", "Content/a.yaml was a",
        "Content/b c/ü.yaml was b",
      ])
  }

  @Test("what git ignores has not changed")
  func ignored() throws {
    try repository.write(".gitignore", "*.local.yaml\n")
    try repository.write("Content/x.local.yaml", "mine\n")
    #expect(try changes() == [])
  }

  @Test("files that are no manifests are named, but not read; a link is one")
  func kinds() throws {
    try repository.write("Content/page.md", "page\n")
    try repository.write("Content/.hidden.yaml", "hidden\n")
    try FileManager.default.createSymbolicLink(
      atPath: repository.root.path + "/Content/link.yaml", withDestinationPath: "a.yaml")
    try repository.commit()
    try repository.git("branch", "--force", "base")
    for name in ["page.md", ".hidden.yaml", "link.yaml"] {
      try repository.remove("Content/" + name)
    }
    #expect(
      try changes() == [
        "Content/.hidden.yaml", "Content/link.yaml", "Content/page.md",
        "Content/link.yaml was a link",
      ])
  }

  @Test("what the other branch did since they parted does not count")
  func parted() throws {
    try repository.git("checkout", "--quiet", "base")
    try repository.write("Content/a.yaml", "theirs\n")
    try repository.commit()
    try repository.git("checkout", "--quiet", "main")
    try repository.write("Content/c.yaml", "ours\n")
    try repository.commit()
    #expect(try changes() == ["Content/c.yaml"])
  }

  @Test("a root below the top of the repository gives paths below that root")
  func subfolder() throws {
    try repository.write("sites/[one]/Content/a.yaml", "new\n")
    try repository.write("sites/two/Content/a.yaml", "new\n")
    #expect(try changes(below: "/sites/[one]") == ["Content/a.yaml"])
  }

  @Test("a repository within Content is one changed path")
  func inner() throws {
    try repository.write("Content/inner/a.yaml", "new\n")
    try repository.git("-C", "Content/inner", "init", "--quiet")
    #expect(try changes() == ["Content/inner"])
  }

  @Test("the variables that git gives to its hooks do not lead astray")
  func hook() throws {
    try repository.write("Content/c.yaml", "new\n")
    let hook = ["GIT_DIR": ".git", "GIT_INDEX_FILE": ".git/other", "GIT_PREFIX": "Content/"]
    #expect(try changes(environment: hook) == ["Content/c.yaml"])
  }

  @Test("settings of a repository that make git print otherwise do not matter")
  func settings() throws {
    try repository.write("Content/a.yaml", "new\n")
    for setting in ["diff.external=false", "diff.noprefix=true", "color.ui=always"] {
      let parts = setting.split(separator: "=").map(String.init)
      try repository.git("config", parts[0], parts[1])
    }
    try repository.write(".git/info/attributes", "*.yaml diff=odd\n")
    try repository.git("config", "diff.odd.textconv", "false")
    #expect(try changes() == ["Content/a.yaml", "Content/a.yaml was a"])
  }

  @Test(
    "refuses what is no commit, and takes nothing for an option",
    arguments: [
      "nothing", "", "--all", "-h", "--output=x", "main..base", "^base", "base:README.md",
      "HEAD~9", "a\nb",
    ])
  func unknown(revision: String) throws {
    #expect(problem(revision) == .unknownRevision(isShallow: false))
    #expect(try repository.git("status", "--porcelain") == "")
  }

  @Test("refuses a folder without a repository, and a repository without a commit")
  func noRepository() throws {
    let plain = try GitFixture()
    try plain.write("Content/a.yaml", "a\n")
    #expect(problem("HEAD", in: plain) == .noCommit)
    try plain.remove(".git")
    let complaint = "fatal: not a git repository (or any of the parent directories): .git"
    #expect(problem("HEAD", in: plain) == .noRepository(complaint))
  }

  @Test("refuses histories that have nothing in common")
  func unrelated() throws {
    try repository.git("checkout", "--quiet", "--orphan", "other")
    try repository.commit("Begin anew")
    #expect(problem("base") == .unrelated)
  }
}
