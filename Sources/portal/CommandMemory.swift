import ArgumentParser
import CheckMemory
import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The memory of a command that depends on nothing but its line, the day and the files of a root.
struct CommandMemory {
  private let memory: RunMemory
  private let start: Int

  /// Opens the memory; nil when there is no place for it, or too much to look at.
  init?(_ place: PlaceOptions, isColored: Bool) {
    start = time(nil)
    guard let folder = RunMemory.folder(Terminal.environment()),
      let program = CommandMemory.program, let current = getcwd(nil, 0)
    else { return nil }
    defer { free(current) }
    let state = FolderState(root: place.root, folders: ["Content", "Templates"], file: program)
    guard let state else { return nil }
    let surroundings = [
      String(cString: current), "\(place.asOf ?? Terminal.today())", "\(isColored)",
      "\(getuid())",
    ]
    let line = CommandLine.arguments.dropFirst().filter { $0 != "--full" }
    memory = RunMemory(folder: folder, command: surroundings + line, state: state)
  }

  /// Writes what the last run on the same files wrote; nil when there was none.
  func sayAgain() -> ExitCode? {
    guard let run = memory.recall() else { return nil }
    Terminal.say(run.output)
    return ExitCode(Int32(run.status))
  }

  /// Keeps a run.
  func keep(_ output: [UInt8], _ status: ExitCode) {
    memory.keep(
      RememberedRun(output: output, status: UInt8(truncatingIfNeeded: status.rawValue)),
      start: start)
  }

  /// The file of the running program, since another version may find other things.
  private static var program: String? {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _ = _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size))
      return _NSGetExecutablePath(&path, &size) == 0 ? String(cString: path) : nil
    #else
      return "/proc/self/exe"
    #endif
  }
}
