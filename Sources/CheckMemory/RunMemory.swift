#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a run of a command wrote and how it ended.
public struct RememberedRun: Equatable, Sendable {
  /// What it wrote to standard output.
  public let output: [UInt8]
  /// The code that it ended with.
  public let status: UInt8

  /// Makes a run.
  public init(output: [UInt8], status: UInt8) {
    self.output = output
    self.status = status
  }
}

/// Remembers the last run of each command, to be said again while no file has changed.
///
/// One file of the cache folder holds one command in one folder. What cannot be read or written
/// there is forgotten, and the command runs as if there were no memory.
public struct RunMemory: Sendable {
  private let folder: String
  private let command: [UInt8]
  private let state: FolderState

  /// Files that changed less than so many seconds ago may change again within the same tick of
  /// the file system's clock.
  private static let settling = 2
  private static let daysKept = 30
  private static let magic = Array("portal run 1\n".utf8)

  /// Opens the memory.
  ///
  /// - Parameters:
  ///   - folder: where runs are kept.
  ///   - command: everything beside the files that decides what the run writes.
  ///   - state: the files, looked at before any is read.
  public init(folder: String, command: [String], state: FolderState) {
    self.folder = folder
    self.command = Array(command.joined(separator: "\0").utf8)
    self.state = state
  }

  /// The folder for caches of the user below which runs are kept, nil when there is none.
  public static func folder(_ environment: [String: String]) -> String? {
    if let caches = environment["XDG_CACHE_HOME"], caches.hasPrefix("/") {
      return caches + "/portal"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    #if canImport(Darwin)
      return home + "/Library/Caches/portal"
    #else
      return home + "/.cache/portal"
    #endif
  }

  /// The run of the same command on the same files.
  public func recall() -> RememberedRun? {
    guard let bytes = RunMemory.read(path) else { return nil }
    let head = RunMemory.magic + RunMemory.framed(command) + RunMemory.framed(state.bytes)
    guard bytes.count > head.count, bytes.starts(with: head) else { return nil }
    let output = bytes[(head.count + 1)...]
    return RememberedRun(output: Array(output), status: bytes[head.count])
  }

  /// Keeps a run, unless a file has changed only just now.
  ///
  /// - Parameters:
  ///   - run: the run.
  ///   - start: the second in which the files were looked at.
  public func keep(_ run: RememberedRun, start: Int) {
    guard state.latest + RunMemory.settling < start else { return }
    if let parent = folder.lastIndex(of: "/") { mkdir(String(folder[..<parent]), 0o700) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { return }
    let bytes =
      RunMemory.magic + RunMemory.framed(command) + RunMemory.framed(state.bytes) + [run.status]
      + run.output
    let temporary = "\(folder)/\(getpid()).run"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    let isWritten = RunMemory.write(bytes, to: file)
    guard close(file) == 0, isWritten, rename(temporary, path) == 0 else {
      unlink(temporary)
      return
    }
    forget(before: start - RunMemory.daysKept * 86_400)
  }

  /// Removes runs that nobody has repeated for long.
  private func forget(before second: Int) {
    for name in FolderState.names(in: folder) ?? [] where name.hasSuffix(".run") {
      let path = "\(folder)/\(name)"
      guard path != self.path, let state = FolderState(file: path) else { continue }
      if state.latest < second { unlink(path) }
    }
  }

  /// The file of the command; two with one name only take it from each other.
  private var path: String {
    let hash = command.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return "\(folder)/\(String(hash, radix: 16)).run"
  }

  private static func framed(_ part: [UInt8]) -> [UInt8] {
    withUnsafeBytes(of: UInt64(part.count).littleEndian) { Array($0) } + part
  }

  private static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size < 1 << 28 else { return nil }
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let taken = systemRead(file, rest)
        guard taken > 0 else { return }
        count += taken
      }
    }
    return bytes.count == size ? bytes : nil
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = systemWrite(file, UnsafeRawBufferPointer(rebasing: buffer[done...]))
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(file, buffer.baseAddress, buffer.count)
}

private func systemWrite(_ file: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(file, buffer.baseAddress, buffer.count)
}
