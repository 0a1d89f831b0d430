#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A site's own files that stand in front of the built-in ones.
enum OwnFiles {
  private static let limit = 1 << 20

  /// Reads `Templates/**`, and `Content/Pages/<locale>/*.md` as pages of the guide.
  static func files(below root: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (folder, name) in [("Templates", ""), ("Content/Pages", "Guide/")] {
      for path in paths(below: "\(root)/\(folder)", prefix: "", depth: 0)
      where name.isEmpty || path.hasSuffix(".md") {
        guard let bytes = bytes("\(root)/\(folder)/\(path)") else { continue }
        files[name + (name.isEmpty ? key(path) : path)] = bytes
      }
    }
    return files
  }

  /// Folders of resources keep their names; everything else belongs to the theme.
  private static func key(_ path: String) -> String {
    let folders = ["Guide/", "Locales/", "Roles/", "Rules/", "Data/"]
    return folders.contains(where: path.hasPrefix) ? path : "Templates/" + path
  }

  private static func paths(below folder: String, prefix: String, depth: Int) -> [String] {
    guard depth < 8, let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var found: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix("."), name != "README.md" else { continue }
      if Int32(entry.pointee.d_type) == DT_DIR {
        found += paths(below: "\(folder)/\(name)", prefix: "\(prefix)\(name)/", depth: depth + 1)
      } else if Int32(entry.pointee.d_type) == DT_REG {
        found.append(prefix + name)
      }
    }
    return found.sorted()
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { return nil }
    }
  }
}
