import Foundation
import TestSupport
import Testing

/// A temporary folder with a portal in it, removed when nobody holds it any more.
final class Workbench: Sendable {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "portal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  /// A copy of one of the portals below `Sites`.
  convenience init(site: String) throws {
    try self.init()
    try copy("Tests/ScenarioTests/Sites/\(site)/Content", to: "Content")
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func url(_ path: String) -> URL { root.appending(path: path) }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

  func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

  func write(_ path: String, _ text: String) throws {
    try FileManager.default.createDirectory(
      at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url(path))
  }

  /// Replaces a text that must stand in the file.
  func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = try text(path)
    try #require(text.contains(old), "\(path) does not hold \(old)")
    try write(path, text.replacingOccurrences(of: old, with: new))
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

  /// Copies a folder of the repository.
  func copy(_ folder: String, to path: String) throws {
    try FileManager.default.copyItem(at: Repository.root.appending(path: folder), to: url(path))
  }

  /// All regular files below a folder with their bytes, hidden ones too.
  func files(below folder: String) -> [String: Data] {
    let found = FileManager.default.enumerator(atPath: url(folder).path)?.allObjects as? [String]
    var files: [String: Data] = [:]
    for path in found ?? [] {
      let file = url(folder).appending(path: path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[path] = try? Data(contentsOf: file)
    }
    return files
  }

  /// The files that are not as they were: changed, new or gone.
  func changes(below folder: String, since before: [String: Data]) -> [String] {
    let now = files(below: folder)
    return Set(now.keys).union(before.keys).filter { now[$0] != before[$0] }.sorted()
  }

  /// The files that hold one of some texts, each with the text.
  func paths(below folder: String, holding texts: [String]) -> [String] {
    files(below: folder).flatMap { path, data in
      let content = String(decoding: data, as: UTF8.self)
      return texts.filter { content.contains($0) }.map { "\(path): \($0)" }
    }.sorted()
  }

  /// When each file below a folder was written, to tell what a run has touched.
  func stamps(below folder: String) -> [String: Date] {
    files(below: folder).keys.reduce(into: [:]) { stamps, path in
      let full = url(folder).appending(path: path).path
      stamps[path] =
        (try? FileManager.default.attributesOfItem(atPath: full))?[.modificationDate] as? Date
    }
  }
}
