#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that a report is written to, whole or not at all.
struct ReportFile {
  let path: String

  /// Why a file could not be written.
  struct Failure: Error, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "cannot write '\(path)': \(reason)" }
  }

  /// Writes beside the file and renames, so that nobody ever reads half a report.
  ///
  /// What is there and is no regular file, such as a pipe, is written to directly.
  func write(_ bytes: [UInt8]) throws(Failure) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      try write(bytes, to: open(path, O_WRONLY | O_CLOEXEC))
    } else {
      // A link stays a link: what it leads to is replaced.
      let target = exists ? resolved : path
      try replace(target, bytes, mode: exists ? status.st_mode & 0o777 : nil)
    }
  }

  private func replace(_ target: String, _ bytes: [UInt8], mode: mode_t?) throws(Failure) {
    let cut = target.lastIndex(of: "/").map(target.index(after:)) ?? target.startIndex
    let temporary = "\(target[..<cut]).\(target[cut...]).\(getpid()).new"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    do throws(Failure) {
      try write(bytes, to: file)
      if let mode { _ = chmod(temporary, mode) }
      guard rename(temporary, target) == 0 else { throw failure }
    } catch {
      if file >= 0 { unlink(temporary) }
      throw error
    }
  }

  private func write(_ bytes: [UInt8], to file: Int32) throws(Failure) {
    guard file >= 0 else { throw failure }
    let isWritten = Terminal.send(bytes, to: file)
    let failure = failure
    guard close(file) == 0, isWritten else { throw failure }
  }

  /// What the last call of the system complains about.
  private var failure: Failure {
    Failure(path: path, reason: String(cString: strerror(errno)))
  }

  private var resolved: String {
    guard let full = realpath(path, nil) else { return path }
    defer { free(full) }
    return String(cString: full)
  }
}
