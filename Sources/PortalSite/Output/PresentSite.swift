/// The copy of a site that earlier builds have left in the output folder.
struct PresentSite {
  /// A file's state beside what it is to become.
  enum State { case missing, equal, changed, edited, foreign }

  /// Nil when there is none.
  let folder: Folder?
  /// The paths of its files.
  private(set) var files: Set<String> = []
  /// Links, and folders without files, which no build has made.
  private(set) var oddities: [String] = []
  private let list: FileList

  init(_ site: String, in root: Folder, list: FileList) throws {
    self.list = list
    folder = try root.folder(at: site)
    if let folder { try survey(folder, prefix: "") }
  }

  /// Whether a file is there, and may be replaced.
  func state(of path: String, becoming bytes: [UInt8]?) throws -> State {
    let (parent, name) = SitePath.split(path)
    guard files.contains(path), let present = try folder?.folder(at: parent)?.bytes(of: name) else {
      return .missing
    }
    if let bytes, present == bytes { return .equal }
    if list.owns(path, ContentHash(present)) { return .changed }
    return list.knows(path) ? .edited : .foreign
  }

  private mutating func survey(_ folder: Folder, prefix: String) throws {
    let entries = try folder.entries()
    if entries.isEmpty, !prefix.isEmpty { oddities.append(prefix) }
    for (name, kind) in entries {
      let path = prefix + name
      switch kind {
      case .file: files.insert(path)
      case .other: oddities.append(path)
      case .folder:
        if let inner = try folder.folder(name) { try survey(inner, prefix: "\(path)/") }
      }
    }
  }
}
