/// Why it cannot be told what has changed.
public enum HistoryProblem: Error, Equatable, Sendable {
  /// There is no program `git`.
  case noGit
  /// What git says about the folder: it is in no repository, or in one that git does not trust.
  case noRepository(String)
  /// Nothing was committed yet.
  case noCommit
  /// Git does not know the revision; the clone may hold too few commits to know it.
  case unknownRevision(isShallow: Bool)
  /// The revision and the current commit have no commit in common.
  case unrelated
  /// The clone holds too few commits to find out where the two parted.
  case cutOff
  /// Git failed at something that it should be able to do, with its own words.
  case failed(String)
}
