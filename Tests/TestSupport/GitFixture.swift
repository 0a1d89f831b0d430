public import Foundation

/// A git repository that no settings of the machine reach, in a temporary folder that is removed when
/// nobody holds it any more.
public final class GitFixture: Sendable {
  /// The top folder of the working tree.
  public let root: URL
  private let isOwner: Bool

  /// The variables under which git runs: no settings of the machine, fixed people and days.
  public static let environment: [String: String] = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_TERMINAL_PROMPT": "0",
    "GIT_AUTHOR_NAME": "Elena Sandri", "GIT_AUTHOR_EMAIL": "elena@porto.example",
    "GIT_AUTHOR_DATE": "2026-11-22T12:00:00Z", "GIT_COMMITTER_NAME": "Elena Sandri",
    "GIT_COMMITTER_EMAIL": "elena@porto.example", "GIT_COMMITTER_DATE": "2026-11-22T12:00:00Z",
    "LC_ALL": "C", "TZ": "UTC",
  ]

  /// A git command that failed.
  public struct Failure: Error {
    /// What was run.
    public let arguments: [String]
    /// What it said.
    public let output: String
  }

  /// Makes an empty repository with the branch `main`, or copies another one.
  public init(cloning other: GitFixture? = nil, _ options: String...) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "portal-git-\(UUID().uuidString)")
    isOwner = true
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    if let other {
      try git(["clone", "--quiet"] + options + ["file://\(other.root.path)", "."])
    } else {
      try git("init", "--quiet", "--initial-branch=main")
    }
  }

  /// Makes a repository of a folder that somebody else removes, and commits what is in it.
  public init(of folder: URL) throws {
    root = folder
    isOwner = false
    try git("init", "--quiet", "--initial-branch=main")
    try commit("Begin")
  }

  deinit { if isOwner { try? FileManager.default.removeItem(at: root) } }

  /// Runs git in the folder, and gives what it says without the last line end.
  @discardableResult
  public func git(_ arguments: String...) throws -> String { try git(arguments) }

  /// Runs git in the folder, and gives what it says without the last line end.
  @discardableResult
  public func git(_ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-c", "protocol.file.allow=always"] + arguments
    process.currentDirectoryURL = root
    process.environment = GitFixture.environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let output = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else {
      throw Failure(arguments: arguments, output: output)
    }
    return output.trimmingCharacters(in: .newlines)
  }

  /// Writes a file, with its folders.
  public func write(_ path: String, _ text: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Removes a file or folder.
  public func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: root.appending(path: path))
  }

  /// Commits everything in the folder.
  public func commit(_ subject: String = "Change") throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "--message", subject)
  }
}
