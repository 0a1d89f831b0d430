public import Diagnostics

/// The folder that holds the manifests.
public enum ManifestFolder {
  /// Reads every `.yaml` and `.yml` file below a folder of the root, and the own pages of a site.
  ///
  /// Paths are relative to the root. What cannot be read has an empty text and a finding on it.
  public static func read(
    root: String, folder: String = "Content"
  ) async -> (sources: SourceSet, findings: [Finding]) {
    await read(root: root, folder: folder, limits: SourceLimits())
  }

  /// Reads them without numbering them yet.
  public static func files(root: String, folder: String = "Content") async -> ManifestFiles {
    await files(root: root, folder: folder, limits: SourceLimits())
  }

  static func read(
    root: String, folder: String, limits: SourceLimits
  ) async -> (sources: SourceSet, findings: [Finding]) {
    await files(root: root, folder: folder, limits: limits).numbered()
  }

  private static func files(
    root: String, folder: String, limits: SourceLimits
  ) async -> ManifestFiles {
    var walk = FolderWalk(root: root, limits: limits)
    walk.visit(top: folder)
    let files = await FileBatch.read(walk.files, below: root, limit: limits.fileSize)
    return ManifestFiles(
      files + walk.problems.map { ReadFile(path: $0.path, result: .failure($0.problem)) })
  }
}
