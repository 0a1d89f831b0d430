import CheckMemory
import Foundation
import Testing

/// The memory of runs.
@Suite struct RunMemoryTests {
  private let run = RememberedRun(output: Array("two findings\n".utf8), status: 1)

  @Test("says the last run again while nothing has changed")
  func recall() throws {
    try Folder.with { folder in
      let memory = try folder.memory()
      #expect(memory.recall() == nil)
      memory.keep(run, start: folder.later)
      #expect(memory.recall() == run)
      #expect(try folder.memory().recall() == run)
      let other = RememberedRun(output: [], status: 0)
      memory.keep(other, start: folder.later)
      #expect(memory.recall() == other)
    }
  }

  @Test("forgets a run when a file changes, comes or goes")
  func change() throws {
    for change in Folder.changes {
      try Folder.with { folder in
        try folder.memory().keep(run, start: folder.later)
        try change(folder)
        #expect(try folder.memory().recall() == nil)
      }
    }
  }

  @Test("remembers nothing where a link leads out of sight, and tells programs apart")
  func state() throws {
    try Folder.with { folder in
      let path = folder.root.path()
      func state(_ file: String) -> FolderState? {
        FolderState(root: path, folders: ["Content", "Templates"], file: "\(path)/\(file)")
      }
      // Equal in all but their numbers and times, which are no text.
      let programs = (200..<210).map { "portal-\($0)" }
      for name in programs { try folder.write(name, "program") }
      #expect(Set(programs.compactMap { state($0)?.bytes.suffix(64) }).count == programs.count)
      #expect(state("nothing") == nil)
      try FileManager.default.createSymbolicLink(
        at: folder.root.appending(path: "Templates"),
        withDestinationURL: folder.root.appending(path: "Content"))
      #expect(state(programs[0]) == nil)
    }
  }

  @Test("keeps the runs of other commands apart")
  func commands() throws {
    try Folder.with { folder in
      try folder.memory(["check"]).keep(run, start: folder.later)
      #expect(try folder.memory(["check", "--locale", "it"]).recall() == nil)
      #expect(try folder.memory(["chec", "k"]).recall() == nil)
      #expect(try folder.memory(["check"]).recall() == run)
    }
  }

  @Test("keeps no run of files that changed just now")
  func settling() throws {
    try Folder.with { folder in
      let memory = try folder.memory()
      memory.keep(run, start: folder.later - 98)
      #expect(memory.recall() == nil)
    }
  }

  @Test("takes a damaged or foreign file for no run")
  func damage() throws {
    try Folder.with { folder in
      let memory = try folder.memory()
      memory.keep(run, start: folder.later)
      let file = try #require(try folder.runs().first)
      let whole = try Data(contentsOf: file)
      for damaged in [Data(), whole.prefix(20), whole.prefix(60), Data("portal run 2\n".utf8)] {
        try damaged.write(to: file)
        #expect(memory.recall() == nil)
      }
      try whole.write(to: file)
      #expect(memory.recall() == run)
    }
  }

  @Test("keeps its files from other people and removes old ones")
  func files() throws {
    try Folder.with { folder in
      let old = folder.cache.appending(path: "cafe.run")
      let foreign = folder.cache.appending(path: "cafe.txt")
      try FileManager.default.createDirectory(
        at: folder.cache, withIntermediateDirectories: true)
      for file in [old, foreign] { try Data("old".utf8).write(to: file) }
      try folder.memory().keep(run, start: folder.later + 31 * 86_400)
      #expect(!FileManager.default.fileExists(atPath: old.path()))
      #expect(FileManager.default.fileExists(atPath: foreign.path()))
      let file = try #require(try folder.runs().first)
      let mode = try FileManager.default.attributesOfItem(atPath: file.path())[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test("lives below the user's folder for caches")
  func place() {
    #expect(RunMemory.folder(["XDG_CACHE_HOME": "/c", "HOME": "/h"]) == "/c/portal")
    #if os(macOS)
      #expect(RunMemory.folder(["HOME": "/h"]) == "/h/Library/Caches/portal")
    #else
      #expect(RunMemory.folder(["HOME": "/h"]) == "/h/.cache/portal")
      #expect(RunMemory.folder(["XDG_CACHE_HOME": "c", "HOME": "/h"]) == "/h/.cache/portal")
    #endif
    #expect(RunMemory.folder([:]) == nil)
  }
}

/// A portal of two files, and a folder for caches.
private struct Folder {
  let root: URL
  var cache: URL { root.appending(path: "cache") }

  static func with(_ work: (Folder) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "portal-\(UUID())")
    let folder = Folder(root: root)
    defer { try? FileManager.default.removeItem(at: root) }
    try folder.write("Content/a.yaml", "kind: Workspace\n")
    try folder.write("Content/sub/b.yaml", "kind: Reseller\n")
    try work(folder)
  }

  /// A second after all files have settled.
  var later: Int { Int(Date.now.timeIntervalSince1970) + 100 }

  func memory(_ command: [String] = ["check"]) throws -> RunMemory {
    let state = try #require(
      FolderState(root: root.path(), folders: ["Content", "Templates"]))
    return RunMemory(folder: cache.path(), command: command, state: state)
  }

  func runs() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: cache, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "run" }
  }

  func write(_ path: String, _ text: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// What may happen to the files between two runs.
  static let changes: [@Sendable (Folder) throws -> Void] = [
    { try $0.write("Content/a.yaml", "kind: Workspace\nlocales: [en]\n") },
    // As long as before, and with the old time.
    { folder in
      let file = folder.root.appending(path: "Content/a.yaml")
      let old = try FileManager.default.attributesOfItem(atPath: file.path())[.modificationDate]
      try folder.write("Content/a.yaml", "kind: Workspacf\n")
      try FileManager.default.setAttributes(
        [.modificationDate: try #require(old)], ofItemAtPath: file.path())
    },
    { try $0.write("Content/sub/c.yaml", "kind: Provider\n") },
    { try $0.write("Templates/page.html", "<p>\n") },
    { try FileManager.default.removeItem(at: $0.root.appending(path: "Content/sub/b.yaml")) },
    { folder in
      try FileManager.default.moveItem(
        at: folder.root.appending(path: "Content/sub"),
        to: folder.root.appending(path: "Content/other"))
    },
  ]
}
