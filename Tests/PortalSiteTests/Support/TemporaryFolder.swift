import Foundation

/// A folder of a test's own, removed when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "portal-site-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw CallFailed(number: errno) }
    path = String(cString: made)
  }

  deinit {
    for name in all(of: "").reversed() { remove("\(path)/\(name)") }
    rmdir(path)
  }

  /// The path of a file in the folder.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, with the folders above it.
  func write(_ text: String, to name: String) throws {
    try makeFolder(name.split(separator: "/").dropLast().joined(separator: "/"))
    guard let file = fopen(path(of: name), "w") else { throw CallFailed(number: errno) }
    defer { fclose(file) }
    fputs(text, file)
  }

  func makeFolder(_ name: String) throws {
    var made = path
    for part in name.split(separator: "/") {
      made += "/\(part)"
      if mkdir(made, 0o755) != 0, errno != EEXIST { throw CallFailed(number: errno) }
    }
  }

  /// The text of a file, nil when there is none.
  func text(of name: String) -> String? {
    guard let file = fopen(path(of: name), "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What tells whether a file has been written again: its inode and the time of its change.
  func stamp(of name: String) -> String? {
    var status = stat()
    guard lstat(path(of: name), &status) == 0 else { return nil }
    return "\(status.st_ino) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
  }

  /// All files and links below a folder, and folders with a slash; sorted.
  func all(of folder: String) -> [String] {
    guard let stream = opendir(path(of: folder)) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
      names.append(folder + name + (isFolder ? "/" : ""))
      if isFolder { names += all(of: "\(folder)\(name)/") }
    }
    return names.sorted()
  }

  /// The published files, without our own folder.
  var published: [String] { all(of: "").filter { !$0.contains("/.portal/") && !$0.hasSuffix("/") } }
}

struct CallFailed: Error {
  let number: Int32
}
