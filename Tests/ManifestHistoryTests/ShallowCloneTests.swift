import Foundation
import ManifestHistory
import TestSupport
import Testing

@Suite("A clone that holds a part of the history")
struct ShallowCloneTests {
  private let origin: GitFixture

  /// Two branches that part at the second of main's three commits.
  init() throws {
    origin = try GitFixture()
    for name in ["first", "second"] {
      try origin.write("Content/\(name).yaml", "\(name)\n")
      try origin.commit(name)
    }
    try origin.git("checkout", "--quiet", "-b", "topic")
    for name in ["third", "fourth"] {
      try origin.write("Content/\(name).yaml", "\(name)\n")
      try origin.commit(name)
    }
    try origin.git("checkout", "--quiet", "main")
    try origin.write("Content/fifth.yaml", "fifth\n")
    try origin.commit("fifth")
    try origin.git("checkout", "--quiet", "topic")
  }

  private func paths(_ clone: GitFixture, since revision: String) throws(HistoryProblem) -> [String]
  {
    try ContentChange(
      since: revision, root: clone.root.path, environment: GitFixture.environment
    ).paths
  }

  @Test("is refused where the other branch was not fetched")
  func oneBranch() throws {
    let clone = try GitFixture(cloning: origin, "--depth=1", "--single-branch")
    for revision in ["origin/main", "HEAD~1"] {
      #expect(throws: HistoryProblem.unknownRevision(isShallow: true)) {
        try paths(clone, since: revision)
      }
    }
  }

  @Test("is refused where both branches end before they meet")
  func parted() throws {
    let clone = try GitFixture(cloning: origin, "--depth=1", "--no-single-branch")
    #expect(throws: HistoryProblem.cutOff) { try paths(clone, since: "origin/main") }
  }

  @Test("is refused where a nearer common commit may be missing")
  func nearer() throws {
    // The true parting is a merge; the clone knows an older common commit by another way only.
    try origin.git("checkout", "--quiet", "main")
    try origin.git("merge", "--quiet", "--no-ff", "--message", "merge", "topic~1")
    try origin.git("checkout", "--quiet", "topic")
    let clone = try GitFixture(cloning: origin, "--no-single-branch", "--depth=2")
    #expect(throws: HistoryProblem.cutOff) { try paths(clone, since: "origin/main") }
  }

  @Test("is enough where the revision is an earlier commit of the branch itself")
  func ancestor() throws {
    let clone = try GitFixture(cloning: origin, "--depth=2", "--single-branch")
    #expect(try paths(clone, since: "HEAD~1") == ["Content/fourth.yaml"])
  }

  @Test("is enough where it reaches beyond the parting, and the whole history always is")
  func deep() throws {
    let expected = ["Content/fourth.yaml", "Content/third.yaml"]
    let whole = try GitFixture(cloning: origin)
    #expect(try paths(whole, since: "origin/main") == expected)
    let clone = try GitFixture(cloning: origin, "--depth=3", "--no-single-branch")
    #expect(try paths(clone, since: "origin/main") == expected)
  }
}
