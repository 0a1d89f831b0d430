/// The answer of `git diff --raw -z --no-renames`: each path that differs, with what it was.
struct RawDiff {
  /// A path that was added, changed or removed.
  struct Entry: Equatable {
    let path: String
    /// The mode that it had, such as 100644; zeros for one that is new.
    let oldMode: String
    /// The name of the object that it was.
    let oldObject: String
  }

  let entries: [Entry]

  /// Reads the answer, nil when it has another form.
  ///
  /// Each entry is `:100644 100644 OLD NEW M`, a zero byte, the path and a zero byte.
  init?(_ output: [UInt8]) {
    var entries: [Entry] = []
    var parts = ZeroSeparated.texts(output)[...]
    while let head = parts.popFirst() {
      let fields = head.split(separator: " ")
      guard head.hasPrefix(":"), fields.count == 5, let path = parts.popFirst() else { return nil }
      entries.append(
        Entry(
          path: path, oldMode: String(fields[0].dropFirst()), oldObject: String(fields[2])))
    }
    self.entries = entries
  }
}

/// Texts that each end in a zero byte.
enum ZeroSeparated {
  static func texts(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }
}
