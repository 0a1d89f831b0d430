#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads whole files whose size is known to be within a limit before any byte is read.
enum FileBytes {
  /// The bytes of a regular file.
  static func read(_ path: String, limit: Int) throws(SourceProblem) -> [UInt8] {
    // Not blocking, so that a pipe in the place of a file cannot hold up the run.
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .refused(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .refused(errno) }
    guard case .file = FileKind(mode: status.st_mode) else { throw .unreadable(.notAFile) }
    let size = Int(status.st_size)
    guard size <= limit else { throw .limit(.fileTooLarge, limit) }
    var bytes = try take(size + 1, from: descriptor)
    // A file that somebody is writing to may have grown since.
    if bytes.count > size { bytes += try take(limit + 1 - size, from: descriptor) }
    guard bytes.count <= limit else { throw .limit(.fileTooLarge, limit) }
    return bytes
  }

  /// Takes bytes up to a number of them or to the end of the file.
  private static func take(
    _ capacity: Int, from descriptor: Int32
  ) throws(SourceProblem) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let taken = sysRead(descriptor, rest)
        if taken > 0 {
          count += taken
        } else if taken == 0 || errno != EINTR {
          code = taken == 0 ? 0 : errno
          return
        }
      }
    }
    guard code == 0 else { throw .refused(code) }
    return bytes
  }
}

private func sysRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}
