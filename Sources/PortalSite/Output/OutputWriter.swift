import JSONText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An output folder of ours, locked against other builds while this value lives.
struct OutputWriter: Sendable {
  static let ownFolder = ".portal"
  private static let ledgerFile = "ledger.json"
  private static let lockFile = "lock"
  private static let stagingFolder = "staging"
  private static let formerFolder = "old"
  private static let listsFolder = "files"
  private static let nextListsFolder = "next"

  let root: Folder
  let own: Folder
  let ledger: Ledger
  private let lock: FileLock

  /// Opens the folder, makes it when there is none, and refuses one that holds others' files.
  init(path: String) throws {
    try OutputWriter.makeFolders(path)
    root = try Folder(path: path)
    try OutputWriter.requireOurs(root)
    own = try root.made(OutputWriter.ownFolder)
    lock = try FileLock(OutputWriter.lockFile, in: own)
    ledger = try OutputWriter.ledger(in: own)
    try recover()
  }

  /// The ledger of the last build; an empty one without an earlier build.
  static func lastLedger(output: String) throws -> Ledger {
    do {
      guard let own = try Folder(path: output).folder(ownFolder) else { return Ledger() }
      return try ledger(in: own)
    } catch let error as SiteError where error.isMissing {
      return Ledger()
    }
  }

  /// The folder where sites are made ready.
  func staging() throws -> Folder { try own.made(OutputWriter.stagingFolder) }

  /// The folder where sites wait for their removal.
  func former() throws -> Folder { try own.made(OutputWriter.formerFolder) }

  /// The files of a site after the last build; an empty list for a site that it did not have.
  func list(of folder: String) throws -> FileList {
    guard ledger.sites[folder] != nil else { return FileList() }
    return try list(of: folder, in: OutputWriter.listsFolder)
  }

  /// The files of a site that is staged.
  func stagedList(of folder: String) throws -> FileList {
    try list(of: folder, in: OutputWriter.nextListsFolder)
  }

  /// Keeps the list of a staged site's files until it is published.
  func stage(_ list: FileList, of folder: String) throws {
    try own.made(OutputWriter.nextListsFolder).write(
      OutputWriter.listName(of: folder), JSONWriter.bytes(of: list.value))
  }

  /// Replaces the list of a site's files in one step.
  func write(_ list: FileList, of folder: String) throws {
    let lists = try own.made(OutputWriter.listsFolder)
    try lists.replace(
      OutputWriter.listName(of: folder), JSONWriter.bytes(of: list.value), through: lists)
  }

  /// Forgets the files of a site that is gone.
  func removeList(of folder: String) throws {
    try own.folder(OutputWriter.listsFolder)?.removeTree(OutputWriter.listName(of: folder))
  }

  private func list(of folder: String, in lists: String) throws -> FileList {
    let name = OutputWriter.listName(of: folder)
    guard let lists = try own.folder(lists), let bytes = try lists.bytes(of: name) else {
      return FileList()
    }
    guard let list = JSONReader.value(of: bytes).flatMap(FileList.init) else {
      throw SiteError.unreadableLedger(path: lists.path(of: name))
    }
    return list
  }

  /// A name in one folder for the path of a site; no two sites have the same.
  private static func listName(of folder: String) -> String {
    let escaped = folder.flatMap { character in
      character == "/" ? "%2F" : character == "%" ? "%25" : String(character)
    }
    return "\(String(escaped)).json"
  }

  /// Removes what this build, or one that was killed, has made ready.
  func clean() throws {
    for folder in [
      OutputWriter.stagingFolder, OutputWriter.formerFolder, OutputWriter.nextListsFolder,
    ] {
      try own.removeTree(folder)
    }
  }

  /// Replaces the ledger in one step, unless it says the same already.
  func write(_ ledger: Ledger) throws {
    let bytes = JSONWriter.bytes(of: ledger.value)
    guard try own.bytes(of: OutputWriter.ledgerFile) != bytes else { return }
    try own.replace(OutputWriter.ledgerFile, bytes, through: own)
  }

  private static func ledger(in own: Folder) throws -> Ledger {
    guard let bytes = try own.bytes(of: ledgerFile) else { return Ledger() }
    guard let ledger = JSONReader.value(of: bytes).flatMap(Ledger.init) else {
      throw SiteError.unreadableLedger(path: own.path(of: ledgerFile))
    }
    return ledger
  }

  /// A folder is ours by its ledger; before the first one it holds nothing else.
  private static func requireOurs(_ root: Folder) throws {
    let own = try root.folder(ownFolder)
    if let own, try own.kind(of: ledgerFile) == .file { return }
    let foreign =
      try root.entries().map(\.name).first { $0 != ".gitignore" && $0 != ownFolder }
      ?? own?.entries().map(\.name).first { !isOwn($0) }.map { "\(ownFolder)/\($0)" }
    if let foreign { throw SiteError.foreignOutput(path: root.path, entry: foreign) }
  }

  private static func isOwn(_ name: String) -> Bool {
    let new = (Ledger.rootFiles + [ledgerFile]).map { "\($0).new" }
    let folders = [stagingFolder, formerFolder, listsFolder, nextListsFolder]
    return ([lockFile] + folders + new).contains(name)
  }

  /// Puts back sites that a killed build had moved away, and removes what it had made ready.
  private func recover() throws {
    if let former = try own.folder(OutputWriter.formerFolder) {
      for folder in ledger.sites.keys.sorted() where try root.folder(at: folder) == nil {
        let (parent, name) = SitePath.split(folder)
        guard let from = try former.folder(at: parent), try from.kind(of: name) == .folder else {
          continue
        }
        try from.rename(name, to: root.made(at: parent), name)
      }
    }
    try clean()
  }

  private static func makeFolders(_ path: String) throws {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += "\(part)/"
      do {
        _ = try SystemCall.check("mkdir", made) { mkdir(made, 0o755) }
      } catch let error as SiteError where error.isTaken || (try? Folder(path: made)) != nil {
        continue
      }
    }
  }
}
