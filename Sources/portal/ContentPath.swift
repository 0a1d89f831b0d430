#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A path that somebody typed, as findings write it: relative to the root, in Content.
struct ContentPath {
  /// The path, such as `Content/resellers/officine`.
  let text: String
  /// Whether something is there.
  let exists: Bool

  /// Looks for a path from the current folder, or else from the root, as findings show it.
  ///
  /// Nil when it lies outside of Content; the root itself stands for all of it.
  init?(_ typed: String, root: String) {
    let candidates = typed.hasPrefix("/") ? [typed] : [typed, "\(root)/\(typed)"]
    let found = candidates.compactMap { path in
      ContentPath.inContent(path, root: root).map { (path: path, text: $0) }
    }
    let present = found.first { ContentPath.exists($0.path) }
    guard let best = present ?? found.first else { return nil }
    text = best.text
    exists = present != nil
  }

  /// Whether something is there, if only a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func inContent(_ path: String, root: String) -> String? {
    guard let top = resolved(root + "/."), let parts = resolved(path), parts.starts(with: top)
    else { return nil }
    let below = parts.dropFirst(top.count)
    guard let first = below.first else { return "Content" }
    return first == "Content" ? below.joined(separator: "/") : nil
  }

  /// The parts of a path from the top of the file system, links resolved.
  ///
  /// A link in the last place is not followed, since none is where manifests are read. What does
  /// not exist yet is taken as it is written.
  private static func resolved(_ path: String) -> [Substring]? {
    var parts = path.split(separator: "/").filter { $0 != "." }
    var rest: [Substring] = []
    if let last = parts.last, last != "..", !path.hasSuffix("/.") { rest = [parts.removeLast()] }
    while true {
      let start = path.hasPrefix("/") ? "/" : "./"
      if let real = realPath(start + parts.joined(separator: "/")) {
        return real.split(separator: "/") + rest
      }
      guard let last = parts.popLast(), last != ".." else { return nil }
      rest.insert(last, at: 0)
    }
  }

  private static func realPath(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
