import Foundation

/// A folder of its own for a test, gone after it.
final class FolderFixture {
  let root: String

  init() {
    var template = Array((NSTemporaryDirectory() + "portal-folder-XXXXXX").utf8CString)
    root = mkdtemp(&template).map { String(cString: $0) } ?? ""
  }

  deinit { FolderFixture.remove(root) }

  func folder(_ path: String) {
    var made = root
    for part in path.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o755)
    }
  }

  func file(_ path: String, _ text: String, mode: mode_t = 0o644) {
    folder(path.split(separator: "/").dropLast().joined(separator: "/"))
    let descriptor = open(root + "/" + path, O_WRONLY | O_CREAT, mode)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else { break }
      rest = rest.dropFirst(written)
    }
    close(descriptor)
  }

  func link(_ path: String, to target: String) {
    symlink(target, root + "/" + path)
  }

  func pipe(_ path: String) { mkfifo(root + "/" + path, 0o644) }

  /// Makes a file as long as wanted without writing its bytes.
  func hole(_ path: String, size: Int) {
    file(path, "")
    truncate(root + "/" + path, off_t(size))
  }

  private static func remove(_ path: String) {
    guard path.contains("/portal-folder-") else { return }
    if unlink(path) == 0 { return }
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { remove(path + "/" + name) }
    }
    closedir(folder)
    rmdir(path)
  }
}
