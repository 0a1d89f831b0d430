import Foundation
import TestSupport
import Testing

/// What a run of the program came to.
struct Outcome: Equatable {
  let code: Int32
  let output: String
  let errors: String

  /// The lines of standard output, without the empty one at the end.
  var lines: [String] {
    output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()
  }
}

/// The built program.
enum Program {
  struct Missing: Error, CustomStringConvertible {
    let description = "the program is not built; run 'swift build --build-tests' first"
  }

  /// The program beside the tests, or where a debug build puts it.
  static func url() throws -> URL {
    let places = [
      URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent(),
      Bundle.main.bundleURL, Repository.root.appending(path: ".build/debug"),
    ]
    let found = places.map { $0.appending(path: "portal") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path) && !$0.hasDirectoryPath
    }
    guard let found else { throw Missing() }
    return found
  }
}

extension Workbench {
  /// Runs `portal` in the folder of the portal, with an environment that holds nothing else.
  @discardableResult
  func portal(
    _ arguments: String..., input: String? = nil, zone: String = "UTC", language: String = "C",
    variables: [String: String] = [:]
  ) throws -> Outcome {
    try portal(arguments, input: input, zone: zone, language: language, variables: variables)
  }

  func portal(
    _ arguments: [String], input: String? = nil, zone: String = "UTC", language: String = "C",
    variables: [String: String] = [:]
  ) throws -> Outcome {
    // Files rather than pipes, which could fill up while nobody reads.
    let streams = try [stream(), stream()]
    let given = try input.map(stream(holding:))
    defer { given.map { try? FileManager.default.removeItem(at: $0) } }
    let process = Process()
    process.executableURL = try Program.url()
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.environment = variables.merging(
      ["TZ": zone, "LANG": language, "LC_ALL": language]) { own, _ in own }
    process.standardInput = try given.map(FileHandle.init(forReadingFrom:)) ?? .nullDevice
    process.standardOutput = streams[0].handle
    process.standardError = streams[1].handle
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationReason == .exit, "portal was ended by a signal")
    let texts = try streams.map { stream in
      try stream.handle.close()
      defer { try? FileManager.default.removeItem(at: stream.file) }
      return String(decoding: try Data(contentsOf: stream.file), as: UTF8.self)
    }
    return Outcome(code: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  private func stream() throws -> (file: URL, handle: FileHandle) {
    let file = try stream(holding: "")
    return (file, try FileHandle(forWritingTo: file))
  }

  private func stream(holding text: String) throws -> URL {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "portal-stream-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    return file
  }
}
