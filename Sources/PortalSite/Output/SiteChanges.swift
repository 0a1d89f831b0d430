import JSONText

/// What the last build that changed something wrote and removed, for whoever carries the sites elsewhere.
struct SiteChanges: Equatable {
  /// The files that are new or different, as paths below the output folder.
  private(set) var written: [String] = []
  /// The files that are gone; a whole site ends in a slash.
  private(set) var removed: [String] = []

  /// Whether everything stays as it is.
  var isEmpty: Bool { written.isEmpty && removed.isEmpty }

  /// Compares the sites before and after a build.
  init(from old: [String: Ledger.Entry], to new: [String: Ledger.Entry]) {
    for (folder, entry) in new {
      let before = old[folder]?.files ?? [:]
      written += entry.files.filter { before[$0.key] != $0.value }.map { "\(folder)/\($0.key)" }
      removed += before.keys.filter { entry.files[$0] == nil }.map { "\(folder)/\($0)" }
    }
    removed += old.keys.filter { new[$0] == nil }.map { "\($0)/" }
    written.sort()
    removed.sort()
  }

  /// The changes as a file for other programs.
  var value: JSONValue {
    .object([
      "version": .number(Ledger.version), "written": .list(written.map(JSONValue.text)),
      "removed": .list(removed.map(JSONValue.text)),
    ])
  }
}
