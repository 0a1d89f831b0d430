import ArgumentParser
import Diagnostics
import Reporting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file of a baseline.
struct BaselineFile {
  private let path: String
  private static let limit = 64 << 20

  init(_ path: String) { self.path = path }

  /// The baseline; complains and ends with 2 where there is none.
  func load() throws -> Baseline {
    guard let text = text() else {
      throw ExitCode.cannotRun(
        "the baseline '\(path)' cannot be read; --write-baseline writes a first one")
    }
    do throws(BaselineProblem) {
      return try Baseline(text: text)
    } catch {
      throw refusal(error)
    }
  }

  /// Writes a baseline beside the file, then puts it in its place in one step.
  func save(_ baseline: Baseline) throws {
    try refuseOtherFile()
    let draft = "\(path).\(getpid()).new"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw ExitCode.cannotRun("'\(draft)' cannot be written") }
    let isWritten = BaselineFile.put(Array(baseline.text.utf8), into: file)
    guard close(file) == 0, isWritten, rename(draft, path) == 0 else {
      unlink(draft)
      throw ExitCode.cannotRun("the baseline '\(path)' cannot be written")
    }
  }

  /// Keeps what is there unless it is a baseline, be it a damaged one.
  private func refuseOtherFile() throws {
    guard access(path, F_OK) == 0 else { return }
    guard let text = text() else {
      throw ExitCode.cannotRun("'\(path)' cannot be read, so it is not written either")
    }
    do throws(BaselineProblem) {
      _ = try Baseline(text: text)
    } catch {
      if case .malformed = error { return }
      throw refusal(error)
    }
  }

  private func refusal(_ problem: BaselineProblem) -> ExitCode {
    .cannotRun("\(path):\(problem.line): \(BaselineFile.reason(problem))")
  }

  private func text() -> SourceText? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return BaselineFile.bytes(of: file).map { SourceText(path: path, bytes: $0) }
  }
}

extension BaselineFile {
  private static func reason(_ problem: BaselineProblem) -> String {
    switch problem {
    case .noBaseline: "this is no baseline that --write-baseline has written"
    case .unknownVersion: "this baseline is of another version of the program"
    case .malformed: "this line is no entry of a baseline; remove it, or write the file again"
    }
  }

  private static func bytes(of file: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { return nil }
    }
  }

  private static func put(_ bytes: [UInt8], into file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return fsync(file) == 0
  }
}
