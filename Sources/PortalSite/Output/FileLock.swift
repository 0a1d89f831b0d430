#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock on an output folder that ends with the process, however that ends.
final class FileLock: Sendable {
  private let file: Int32

  /// Takes the lock, or throws `SiteError.locked` at once.
  init(_ name: String, in folder: Folder) throws {
    file = try SystemCall.check("create", folder.path(of: name)) {
      openat(folder.descriptor, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let number = errno
      close(file)
      throw number == EWOULDBLOCK
        ? SiteError.locked(path: folder.path)
        : SiteError.system(operation: "lock", path: folder.path(of: name), number: number)
    }
  }

  deinit { close(file) }
}
