#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system knows of all files below some folders, without reading any.
///
/// Two equal states mean equal files: whoever writes to a file changes the time of its last change,
/// which no program can set back.
public struct FolderState: Equatable, Sendable {
  /// Paths, kinds, sizes, times and numbers of the files, ready to be compared.
  public private(set) var bytes: [UInt8] = []
  /// The second of the last change to any of them.
  public private(set) var latest = 0

  private static let maximum = 1 << 24
  private static let deepest = 64

  /// Looks at the folders of a root, of which one that does not exist counts as empty, and at a
  /// single file beside them, links to it followed.
  ///
  /// Nil when a folder cannot be listed, when a link leads out of sight, when the file is not there,
  /// or when there is too much to be kept in mind.
  public init?(root: String = "", folders: [String] = [], file: String? = nil) {
    for folder in folders {
      guard visit("\(root)/\(folder)", depth: 0) else { return nil }
    }
    guard let file else { return }
    var status = stat()
    guard stat(file, &status) == 0 else { return nil }
    add(file, status)
  }

  private mutating func visit(_ path: String, depth: Int) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return errno == ENOENT }
    // What a link leads to may change without a trace here.
    guard status.st_mode & S_IFMT != S_IFLNK else { return false }
    add(path, status)
    guard status.st_mode & S_IFMT == S_IFDIR else { return bytes.count < FolderState.maximum }
    guard depth < FolderState.deepest, let names = FolderState.names(in: path) else { return false }
    return names.allSatisfy { visit("\(path)/\($0)", depth: depth + 1) }
  }

  /// The names in a folder, hidden ones left out; nil when it cannot be listed.
  static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let start = UnsafeRawPointer(entry).advanced(by: offset)
      let name = start.assumingMemoryBound(to: CChar.self)
      // A name that is no UTF-8 cannot be looked up again.
      guard let text = String(validatingCString: name) else { return nil }
      if !text.hasPrefix(".") { names.append(text) }
    }
    return names.sorted()
  }

  private mutating func add(_ path: String, _ status: stat) {
    #if canImport(Darwin)
      let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (written, changed) = (status.st_mtim, status.st_ctim)
    #endif
    bytes += path.utf8
    bytes.append(0)
    for number in [
      Int(status.st_mode), Int(status.st_size), Int(written.tv_sec), Int(written.tv_nsec),
      Int(changed.tv_sec), Int(changed.tv_nsec), Int(truncatingIfNeeded: status.st_ino),
      Int(truncatingIfNeeded: status.st_dev),
    ] {
      withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
    latest = max(latest, Int(written.tv_sec), Int(changed.tv_sec))
  }
}
