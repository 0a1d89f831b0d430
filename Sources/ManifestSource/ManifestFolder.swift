public import Diagnostics

/// The folder that holds the manifests.
public enum ManifestFolder {
  /// Reads every `.yaml` and `.yml` file below a folder of the root.
  ///
  /// Paths are relative to the root. What cannot be read has an empty text and a finding on it.
  public static func read(
    root: String, folder: String = "Content"
  ) async -> (sources: SourceSet, findings: [Finding]) {
    await read(root: root, folder: folder, limits: SourceLimits())
  }

  static func read(
    root: String, folder: String, limits: SourceLimits
  ) async -> (sources: SourceSet, findings: [Finding]) {
    var walk = FolderWalk(root: root, limits: limits)
    walk.visit(top: folder)
    let files = await FileBatch.read(walk.files, below: root, limit: limits.fileSize)
    return number(
      files + walk.problems.map { ReadFile(path: $0.path, result: .failure($0.problem)) })
  }

  /// Makes findings of the problems, now that each path can have its number.
  private static func number(
    _ files: [ReadFile]
  ) -> (sources: SourceSet, findings: [Finding]) {
    let sources = SourceSet(files.map(\.text))
    let problems = files.compactMap { file in file.problem.map { (Array(file.path.utf8), $0) } }
    let byPath = Dictionary(problems, uniquingKeysWith: { first, _ in first })
    guard !byPath.isEmpty else { return (sources, []) }
    let findings = sources.all.compactMap { id, text in
      byPath[Array(text.path.utf8)]?.finding(id)
    }
    return (sources, findings)
  }
}
