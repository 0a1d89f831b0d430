#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a path names, links not followed.
enum FileKind {
  case file, folder, link, other

  /// Looks at a path.
  init(path: String) throws(SourceProblem) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw .refused(errno) }
    self.init(mode: status.st_mode)
  }

  /// Reads the kind from a file's mode.
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
