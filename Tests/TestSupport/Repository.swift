public import Foundation
public import Phrases

/// The files of this repository, as the tests read them.
public enum Repository {
  /// The root folder.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file.
  public static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The paths of all regular files below a folder, relative to it and sorted.
  public static func files(below folder: String) -> [String] {
    let top = root.appending(path: folder)
    let found = FileManager.default.enumerator(atPath: top.path)?.allObjects as? [String] ?? []
    return found.filter { path in
      var isFolder: ObjCBool = false
      let full = top.appending(path: path).path
      return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
        && !isFolder.boolValue && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted()
  }

  /// The built-in files as they stand in the folders, so that tests need no rebuilt bundle.
  public static let resources = Resources(own: built)

  /// The built-in files, one of them changed.
  public static func changing(_ path: String, _ change: (String) -> String) -> Resources {
    var own = built
    own[path] = Array(change(String(decoding: own[path] ?? [], as: UTF8.self)).utf8)
    return Resources(own: own)
  }

  private static let built: [String: [UInt8]] = {
    var own: [String: [UInt8]] = [:]
    for folder in ["Guide", "Locales", "Roles", "Rules", "Data"] {
      for path in files(below: "Sources/CBundle/\(folder)") {
        own["\(folder)/\(path)"] = bytes("Sources/CBundle/\(folder)/\(path)")
      }
    }
    for path in files(below: "Templates") { own["Templates/\(path)"] = bytes("Templates/\(path)") }
    return own
  }()

  private static func bytes(_ path: String) -> [UInt8] {
    (try? Data(contentsOf: root.appending(path: path))).map(Array.init) ?? []
  }
}
