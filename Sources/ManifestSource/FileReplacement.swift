#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Puts another text in the place of a file in one step, so that nobody ever reads half of it.
public enum FileReplacement {
  /// Why a file was not replaced.
  public enum Problem: Error, Equatable, Sendable {
    /// It no longer holds what was read from it.
    case changed
    /// The system refuses, with this number.
    case refused(Int32)
  }

  /// Replaces a regular file that still holds some bytes; links are not followed.
  ///
  /// The new text is written to another file of the folder, which takes over the permissions and
  /// then the name.
  ///
  /// - Parameters:
  ///   - path: the path of the file.
  ///   - old: what the file must hold.
  ///   - new: what it holds afterwards.
  /// - Throws: the problem; the file is as it was then.
  public static func replace(_ path: String, _ old: [UInt8], by new: [UInt8]) throws(Problem) {
    guard let present = try? FileBytes.read(path, limit: old.count), present == old else {
      throw .changed
    }
    var status = stat()
    guard lstat(path, &status) == 0 else { throw .refused(errno) }
    var name = Array((folder(of: path) + "/.portal-XXXXXX").utf8CString)
    let file = name.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkstemp($0) } ?? -1
    }
    guard file >= 0 else { throw .refused(errno) }
    let temporary = String(
      decoding: name.dropLast().map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    do throws(Problem) {
      defer { close(file) }
      // Only the superuser may give files away, so the owner is kept where that is possible.
      _ = fchown(file, status.st_uid, status.st_gid)
      guard fchmod(file, status.st_mode & 0o7777) == 0 else { throw .refused(errno) }
      try write(new, to: file)
      guard fsync(file) == 0, rename(temporary, path) == 0 else { throw .refused(errno) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  private static func write(_ bytes: [UInt8], to file: Int32) throws(Problem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { sysWrite(file, $0) }
      guard written > 0 || errno == EINTR else { throw .refused(errno) }
      rest = rest.dropFirst(max(0, written))
    }
  }
}

private func sysWrite(_ file: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(file, buffer.baseAddress, buffer.count)
}
