public import Diagnostics

/// The files of a portal before they are numbered, so that some can be put in the place of others.
public struct ManifestFiles: Sendable {
  /// The most bytes that a file may have.
  public static let sizeLimit = SourceLimits().fileSize

  private let files: [ReadFile]

  init(_ files: [ReadFile]) { self.files = files }

  /// Whether a file of this path would be read: no part is hidden, and its end is that of YAML, or
  /// it is a page or picture of the site's own.
  public static func isRead(_ path: String) -> Bool {
    FolderWalk.isRead(path) && FolderWalk.isVisited(path)
  }

  /// The files with a text in the place of what its path holds, or beside them.
  public func replacing(_ text: SourceText) -> ManifestFiles { replacing([text]) }

  /// The files with some texts in the places of what their paths hold, or beside them.
  public func replacing(_ texts: [SourceText]) -> ManifestFiles {
    let paths = Set(texts.map { Array($0.path.utf8) })
    let others = files.filter { !paths.contains(Array($0.path.utf8)) }
    return ManifestFiles(others + texts.map { ReadFile($0, limit: ManifestFiles.sizeLimit) })
  }

  /// The files as they were before some paths changed.
  ///
  /// - Parameters:
  ///   - earlier: what stood at the changed paths.
  ///   - isChanged: whether a path was added, changed or removed since.
  /// - Returns: the earlier files beside those that have not changed.
  public func restoring(
    _ earlier: [EarlierFile], where isChanged: (String) -> Bool
  ) -> ManifestFiles {
    ManifestFiles(files.filter { !isChanged($0.path) } + earlier.compactMap(ReadFile.init))
  }

  /// The texts in the order of their paths; what cannot be read has an empty one and a finding.
  public func numbered() -> (sources: SourceSet, findings: [Finding]) {
    let sources = SourceSet(files.map(\.text))
    let problems = files.compactMap { file in
      // A picture that is no logo matters to nobody; one that is has a finding at the setting.
      let isSilent = file.problem?.message == .fileTooLarge && file.isLogoAtMost
      return isSilent ? nil : file.problem.map { (Array(file.path.utf8), $0) }
    }
    let byPath = Dictionary(problems, uniquingKeysWith: { first, _ in first })
    guard !byPath.isEmpty else { return (sources, []) }
    let findings = sources.all.compactMap { id, text in
      byPath[Array(text.path.utf8)]?.finding(id)
    }
    return (sources, findings)
  }
}

/// What once stood at a path.
public struct EarlierFile: Equatable, Sendable {
  /// What it was.
  public enum Content: Equatable, Sendable {
    case bytes([UInt8])
    case link
  }

  /// The path relative to the root.
  public let path: String
  /// What stood there.
  public let content: Content

  /// Makes an earlier file.
  public init(path: String, content: Content) {
    self.path = path
    self.content = content
  }
}

extension ReadFile {
  /// A text from elsewhere, held to the limit of files.
  fileprivate init(_ text: SourceText, limit: Int) {
    let limit = min(limit, PicturePath(text.path)?.sizeLimit ?? limit)
    let isSmall = text.bytes.count <= limit
    self.init(
      path: text.path,
      result: isSmall ? .success(text.bytes) : .failure(.limit(.fileTooLarge, limit)))
  }

  /// Whether it is a picture that no page can show.
  fileprivate var isLogoAtMost: Bool { PicturePath(path).map { $0.onSites == nil } ?? false }

  /// An earlier file as it would have been read, nil when it would not.
  fileprivate init?(_ file: EarlierFile) {
    guard FolderWalk.isVisited(file.path) else { return nil }
    switch file.content {
    case .link:
      self.init(path: file.path, result: .failure(.symbolicLink))
    case .bytes(let bytes):
      guard FolderWalk.isRead(file.path) else { return nil }
      self.init(SourceText(path: file.path, bytes: bytes), limit: ManifestFiles.sizeLimit)
    }
  }
}
