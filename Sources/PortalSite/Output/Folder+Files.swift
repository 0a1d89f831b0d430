#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Folder {
  /// The bytes of a file, nil when there is no such file; never those behind a link.
  func bytes(of name: String) throws -> [UInt8]? {
    let path = path(of: name)
    return try reading(name) { file, size in try SystemCall.bytes(of: file, size: size, path) }
  }

  /// Does something with an open file and its size, nil when there is no such file.
  private func reading<Value>(
    _ name: String, _ read: (_ file: Int32, _ size: Int) throws -> Value
  ) throws -> Value? {
    let path = path(of: name)
    let file: Int32
    do {
      file = try SystemCall.check("open", path) {
        openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      }
    } catch let error as SiteError where error.isMissing || error.isNoFolder {
      return nil
    }
    defer { close(file) }
    var status = stat()
    _ = try SystemCall.check("stat", path) { fstat(file, &status) }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    return try read(file, Int(status.st_size))
  }

  /// What tells a file's content from every other, nil when there is no such file.
  func hash(of name: String) throws -> ContentHash? {
    let path = path(of: name)
    return try reading(name) { file, size in
      try ContentHash(count: size) { try SystemCall.bytes(of: file, size: $0, path) }
    }
  }

  /// Writes a file that does not exist yet.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    try write(name) { try $0(bytes) }
  }

  /// Writes a file that does not exist yet, piece by piece.
  private func write(
    _ name: String, _ contents: (_ sink: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let path = path(of: name)
    let file = try SystemCall.check("create", path) {
      openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    }
    do {
      try contents { try SystemCall.store($0, in: file, path) }
    } catch {
      close(file)
      throw error
    }
    // Some file systems tell only now that there was no room.
    guard close(file) == 0 else {
      throw SiteError.system(operation: "close", path: path, number: errno)
    }
  }

  /// Replaces a file in one step.
  func replace(_ name: String, _ bytes: [UInt8], through folder: Folder) throws {
    try folder.draft(name) { try $0(bytes) }
    try folder.publishDraft(name, in: self)
  }

  /// Writes, piece by piece, what a file is to hold once its draft is published.
  func draft(
    _ name: String, _ contents: (_ sink: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let draft = Folder.draftName(name)
    try removeTree(draft)
    try write(draft, contents)
  }

  /// What tells the content of a draft from every other.
  func hash(ofDraft name: String) throws -> ContentHash? { try hash(of: Folder.draftName(name)) }

  /// Puts a draft in the place of the file in one step.
  func publishDraft(_ name: String, in folder: Folder) throws {
    try rename(Folder.draftName(name), to: folder, name)
  }

  private static func draftName(_ name: String) -> String { "\(name).new" }

  /// Gives a file of another folder a second name here; false where that is not possible.
  func link(_ name: String, from folder: Folder) -> Bool {
    linkat(folder.descriptor, name, descriptor, name, 0) == 0
  }

  /// Moves an entry to another folder.
  func rename(_ name: String, to folder: Folder, _ newName: String) throws {
    _ = try SystemCall.check("rename", path(of: name)) {
      renameat(descriptor, name, folder.descriptor, newName)
    }
  }

  /// Removes whatever stands under a name, without following links.
  func removeTree(_ name: String) throws {
    let isFolder = try kind(of: name) == .folder
    if isFolder, let folder = try folder(name) {
      for entry in try folder.entries() { try folder.removeTree(entry.name) }
    }
    do {
      _ = try SystemCall.check("remove", path(of: name)) {
        unlinkat(descriptor, name, isFolder ? AT_REMOVEDIR : 0)
      }
    } catch let error as SiteError where error.isMissing {
      return
    }
  }
}
