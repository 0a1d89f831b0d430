import CBundle
import Synchronization

/// The files that come with the program, under a site's own files.
///
/// Paths are such as `Guide/en/guide.md`, `Locales/it.yaml` and `Templates/style.css`.
public struct Resources: Sendable {
  private let own: [String: [UInt8]]
  private let memo = Memo()

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

  /// What a file says, read when it is asked for the first time and known from then on.
  ///
  /// - Parameters:
  ///   - key: names the file and what is made of it.
  ///   - read: makes it; may run more than once when several tasks ask at the same time.
  /// - Returns: what the first of them made.
  package func once<Value: Sendable>(_ key: String, _ read: () -> Value) -> Value {
    if let known: Value = memo.value(key) { return known }
    return memo.keep(read(), key)
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

/// What was read already, shared by all copies of the same resources.
private final class Memo: Sendable {
  private let values = Mutex<[String: any Sendable]>([:])

  func value<Value: Sendable>(_ key: String) -> Value? {
    values.withLock { Memo.value(key, $0) }
  }

  func keep<Value: Sendable>(_ value: Value, _ key: String) -> Value {
    values.withLock { values in
      if let known: Value = Memo.value(key, values) { return known }
      values[key] = value
      return value
    }
  }

  /// A missing entry must not be taken for an entry that says that there is nothing.
  private static func value<Value>(_ key: String, _ values: [String: any Sendable]) -> Value? {
    guard let value = values[key] else { return nil }
    return value as? Value
  }
}
