public import ManifestSource

/// What has changed below a folder since the current branch left a revision.
///
/// Commits, the index, changed files and new files that git does not ignore all count.
public struct ContentChange: Equatable, Sendable {
  /// The paths that were added, changed or removed, relative to the root and sorted.
  ///
  /// One may be a folder that is a repository of its own.
  public let paths: [String]
  /// What stood at those paths.
  public let earlier: [EarlierFile]

  /// Asks git.
  ///
  /// - Parameters:
  ///   - revision: a commit in any form that git knows.
  ///   - root: the folder that holds the other one.
  ///   - folder: the folder with the manifests.
  ///   - environment: the variables of the caller.
  /// - Throws: why it cannot be told, rather than to tell half of it.
  public init(
    since revision: String, root: String, folder: String = "Content",
    environment: [String: String]
  ) throws(HistoryProblem) {
    let repository = try GitRepository(folder: "\(root)/\(folder)", environment: environment)
    let parting = try repository.parting(from: revision)
    let entries = try repository.differences(from: parting)
    let added = try repository.untracked()
    paths = Set(entries.map(\.path) + added).map { "\(folder)/\($0)" }.sorted()
    earlier = try repository.files(of: entries).map {
      EarlierFile(path: "\(folder)/\($0.path)", content: $0.content)
    }
  }
}
