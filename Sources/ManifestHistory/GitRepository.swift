import ManifestSource

/// What git knows about a folder; all paths are relative to it.
struct GitRepository {
  private let git: GitCall
  private let isShallow: Bool
  private let head: String

  init(folder: String, environment: [String: String]) throws(HistoryProblem) {
    git = GitCall(folder: folder, environment: environment)
    let answer = try git.run(["rev-parse", "--is-shallow-repository"])
    guard answer.code == 0 else { throw .noRepository(answer.complaint) }
    isShallow = answer.output.starts(with: "true".utf8)
    guard let head = try GitRepository.commit("HEAD", git) else { throw .noCommit }
    self.head = head
  }

  /// The commit where the current branch left a revision.
  func parting(from revision: String) throws(HistoryProblem) -> String {
    guard let other = try GitRepository.commit(revision, git) else {
      throw .unknownRevision(isShallow: isShallow)
    }
    let answer = try git.run(["merge-base", head, other])
    let bases = GitRepository.lines(answer.output)
    guard answer.code == 0, let base = bases.first else {
      throw isShallow ? .cutOff : .unrelated
    }
    if isShallow, base != other, try isCutOff(above: base, from: other) { throw .cutOff }
    return base
  }

  /// Paths that differ between a commit and the files as they are now.
  func differences(from commit: String) throws(HistoryProblem) -> [RawDiff.Entry] {
    let options = [
      "--raw", "-z", "--no-renames", "--no-abbrev", "--relative", "--no-ext-diff",
      "--no-textconv", "--no-color", "--ignore-submodules=none",
    ]
    let output = try require(git.run(["diff"] + options + [commit, "--"]))
    guard let diff = RawDiff(output) else { throw .failed("git diff --raw") }
    return diff.entries
  }

  /// Files that git neither knows nor ignores; a repository within ends in a slash, which is cut.
  func untracked() throws(HistoryProblem) -> [String] {
    let options = ["--others", "--exclude-standard", "-z"]
    let output = try require(git.run(["ls-files"] + options + ["--"]))
    return ZeroSeparated.texts(output).map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
  }

  /// What stood at the paths that differ, as far as it was read as manifests are.
  func files(of entries: [RawDiff.Entry]) throws(HistoryProblem) -> [EarlierFile] {
    let links = entries.filter { $0.oldMode == "120000" }
    let files = entries.filter {
      $0.oldMode.hasPrefix("100") && ManifestFiles.isRead($0.path)
    }
    let questions = files.map { $0.oldObject + "\n" }.joined()
    let output = try require(git.run(["cat-file", "--batch"], input: Array(questions.utf8)))
    guard let batch = ObjectBatch(output), batch.contents.count == files.count else {
      throw .failed("git cat-file --batch")
    }
    return links.map { EarlierFile(path: $0.path, content: .link) }
      + zip(files, batch.contents).map { EarlierFile(path: $0.path, content: .bytes($1)) }
  }

  /// Whether history ends between a common ancestor and one of the two commits, so that a nearer
  /// ancestor may be missing.
  private func isCutOff(above base: String, from other: String) throws(HistoryProblem) -> Bool {
    let output = try require(
      git.run(["rev-list", "--max-parents=0", "--max-count=1", head, other, "--not", base, "--"]))
    return !output.isEmpty
  }

  private func require(_ answer: GitCall.Answer) throws(HistoryProblem) -> [UInt8] {
    guard answer.code == 0 else { throw .failed(answer.complaint) }
    return answer.output
  }

  /// The name of the commit that a revision means, nil when git knows none.
  private static func commit(_ revision: String, _ git: GitCall) throws(HistoryProblem) -> String? {
    let answer = try git.run(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
    // Ranges and negations have answers, too, which are no names of commits.
    let name = lines(answer.output).first ?? ""
    let isName = name.utf8.count >= 40 && name.allSatisfy(\.isHexDigit)
    return answer.code == 0 && isName ? name : nil
  }

  private static func lines(_ output: [UInt8]) -> [String] {
    String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
