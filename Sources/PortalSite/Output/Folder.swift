#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that is open.
///
/// Everything below it is reached from here, one name at a time, and symbolic links are never
/// followed.
final class Folder: Sendable {
  /// What stands under a name.
  enum Kind { case file, folder, other }

  let path: String
  let descriptor: Int32

  /// Opens a folder that the user named; this path alone may lead through links.
  init(path: String) throws {
    descriptor = try SystemCall.check("open", path) {
      open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    self.path = path
  }

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// The path of an entry, for messages and for the two calls that need it.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// The folder under a name, nil when there is nothing.
  func folder(_ name: String) throws -> Folder? {
    let path = path(of: name)
    do {
      let child = try SystemCall.check("open", path) {
        openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      }
      return Folder(descriptor: child, path: path)
    } catch let error as SiteError {
      if error.isMissing { return nil }
      throw error.isNoFolder ? SiteError.notAFolder(path: path) : error
    }
  }

  /// The folder under a name, made when there is nothing.
  func made(_ name: String) throws -> Folder {
    if let folder = try folder(name) { return folder }
    do {
      _ = try SystemCall.check("mkdir", path(of: name)) { mkdirat(descriptor, name, 0o755) }
    } catch let error as SiteError where error.isTaken {
      // Somebody was faster; the folder is opened like any other.
    }
    guard let folder = try folder(name) else {
      throw SiteError.notAFolder(path: path(of: name))
    }
    return folder
  }

  /// The folder at the end of a path, nil when there is none; empty for this one.
  func folder(at path: String) throws -> Folder? {
    var folder = self
    for name in path.split(separator: "/") {
      guard let next = try folder.folder(String(name)) else { return nil }
      folder = next
    }
    return folder
  }

  /// The folder at the end of a path, made where it is missing.
  func made(at path: String) throws -> Folder {
    try path.split(separator: "/").reduce(self) { try $0.made(String($1)) }
  }

  /// The names in the folder with what they are, sorted.
  func entries() throws -> [(name: String, kind: Kind)] {
    let copy = try SystemCall.check("open", path) {
      openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let stream = fdopendir(copy) else {
      close(copy)
      throw SiteError.system(operation: "read", path: path, number: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return try names.sorted().map { ($0, try kind(of: $0)) }
  }

  /// What stands under a name; a link is something other, wherever it leads.
  func kind(of name: String) throws -> Kind {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }
}
