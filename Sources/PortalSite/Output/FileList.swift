import JSONText

/// The files of one folder that earlier builds have written, each with its content's hash.
struct FileList: Equatable {
  /// The files that the folder has, or is about to have.
  var files: [String: ContentHash] = [:]
  /// The files that it had while a change is under way.
  var former: [String: ContentHash] = [:]

  /// Whether a build wrote a file of this path.
  func knows(_ path: String) -> Bool { files[path] != nil || former[path] != nil }

  /// Whether a build wrote a file of this path with this content.
  func owns(_ path: String, _ hash: @autoclosure () -> ContentHash) -> Bool {
    guard knows(path) else { return false }
    let hash = hash()
    return files[path] == hash || former[path] == hash
  }

  /// What tells this state of all files from every other.
  var digest: String {
    let lines = files.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.text)\n" }
    return ContentHash(Array(lines.joined().utf8)).text
  }

  /// The list while the files are being exchanged for others.
  func changing(to next: FileList) -> FileList {
    FileList(files: next.files, former: former.merging(files) { _, file in file })
  }
}

extension FileList {
  /// The list as JSON.
  var value: JSONValue {
    var entries = ["files": FileList.object(files)]
    if !former.isEmpty { entries["former"] = FileList.object(former) }
    return .object(entries)
  }

  /// Reads a list.
  init?(_ value: JSONValue) {
    guard let files = FileList.hashes(value["files"]),
      let former = FileList.hashes(value["former"] ?? .object([:]))
    else { return nil }
    self.init(files: files, former: former)
  }

  private static func object(_ hashes: [String: ContentHash]) -> JSONValue {
    .object(hashes.mapValues { .text($0.text) })
  }

  private static func hashes(_ value: JSONValue?) -> [String: ContentHash]? {
    guard let entries = value?.entries else { return nil }
    var hashes: [String: ContentHash] = [:]
    for (path, value) in entries {
      guard SitePath.isValid(path), let hash = value.text.flatMap(ContentHash.init(text:)) else {
        return nil
      }
      hashes[path] = hash
    }
    return hashes
  }
}
