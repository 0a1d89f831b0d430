import CBundle

/// The files that come with the program, under a site's own files.
///
/// Paths are such as `Guide/en/guide.md`, `Locales/it.yaml` and `Templates/style.css`.
public struct Resources: Sendable {
  private let own: [String: [UInt8]]

  /// The built-in files, with a site's own files in front of them.
  public init(own: [String: [UInt8]] = [:]) {
    self.own = own
  }

  /// The bytes of a file, nil when there is no such file.
  public func bytes(_ path: String) -> [UInt8]? {
    own[path] ?? Resources.builtIn[path].flatMap(Resources.builtInBytes)
  }

  /// The text of a file, nil when there is no such file.
  public func text(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The paths below a folder such as `Guide/en/`, sorted.
  public func paths(below folder: String) -> [String] {
    Set(Resources.builtIn.keys).union(own.keys).filter { $0.hasPrefix(folder) }.sorted()
  }

  /// The languages that have a locale file, English first.
  public var locales: [String] {
    let found = paths(below: "Locales/").compactMap { path -> String? in
      guard path.hasSuffix(".yaml") else { return nil }
      return String(path.dropFirst("Locales/".count).dropLast(".yaml".count))
    }
    return found.filter { $0 == "en" } + found.filter { $0 != "en" }
  }

  /// The index of each built-in file by its path.
  private static let builtIn: [String: Int] = {
    var index: [String: Int] = [:]
    for number in 0..<portal_bundle_count {
      index[String(cString: portal_bundle_list()[number].path)] = number
    }
    return index
  }()

  private static func builtInBytes(_ number: Int) -> [UInt8]? {
    let file = portal_bundle_list()[number]
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
