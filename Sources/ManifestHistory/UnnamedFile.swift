#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A temporary file that has no name any more and is gone when nobody holds it.
final class UnnamedFile {
  let descriptor: Int32

  /// Makes a file with some bytes, to be read from its start.
  init(_ bytes: [UInt8]) throws(HistoryProblem) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var name = Array("\(folder)/portal-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .failed("mkstemp: \(errno)") }
    unlink(name)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    try fill(bytes)
  }

  deinit { close(descriptor) }

  /// Everything that was written to it.
  func content() -> [UInt8] {
    lseek(descriptor, 0, SEEK_SET)
    return UnnamedFile.bytes(of: descriptor)
  }

  /// Reads a file or pipe to its end.
  static func bytes(of descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        return bytes
      }
    }
  }

  private func fill(_ bytes: [UInt8]) throws(HistoryProblem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 || errno == EINTR else { throw .failed("write: \(errno)") }
      rest = rest.dropFirst(max(0, written))
    }
    lseek(descriptor, 0, SEEK_SET)
  }
}
