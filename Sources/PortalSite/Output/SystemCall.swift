#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Calls to the system, repeated when a signal interrupts them.
enum SystemCall {
  /// The result of a call, or the error number as an error that names the path.
  static func check(
    _ operation: String, _ path: String, _ call: () -> Int32
  ) throws -> Int32 {
    while true {
      let result = call()
      if result >= 0 { return result }
      guard errno == EINTR else {
        throw SiteError.system(operation: operation, path: path, number: errno)
      }
    }
  }

  /// Reads a file up to its size.
  static func bytes(of file: Int32, size: Int, _ path: String) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let added = read(file, base + count, size - count)
        if added < 0, errno == EINTR { continue }
        guard added >= 0 else {
          throw SiteError.system(operation: "read", path: path, number: errno)
        }
        if added == 0 { return }
        count += added
      }
    }
  }

  /// Writes all bytes to a file.
  static func store(_ bytes: [UInt8], in file: Int32, _ path: String) throws {
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else {
          throw SiteError.system(operation: "write", path: path, number: errno)
        }
        rest = rest.dropFirst(count)
      }
    }
  }
}

extension SiteError {
  /// Whether there is nothing at a path.
  var isMissing: Bool { number == ENOENT }

  /// Whether something else than a folder, such as a symbolic link, is at a path.
  var isNoFolder: Bool { number == ENOTDIR || number == ELOOP }

  /// Whether something is at a path already.
  var isTaken: Bool { number == EEXIST }

  private var number: Int32 {
    if case .system(_, _, let number) = self { number } else { 0 }
  }
}
