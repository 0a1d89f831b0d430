import CPlatform
import JSONText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension OutputWriter {
  /// Puts staged sites in the place of their present copies and removes the sites that are gone.
  ///
  /// The ledger first lists old and new files, so that a later build owns both if this one is
  /// killed in between.
  func publish(_ changed: [String], removing gone: [String], next: Ledger) throws {
    var final = next
    final.root.former = [:]
    let changes = SiteChanges(from: ledger.sites, to: next.sites)
    var lists = next.rootLists
    // What the last change was stays, so that whoever missed it can still carry it out.
    if try !changes.isEmpty || root.bytes(of: Ledger.changesFile) == nil {
      lists[Ledger.changesFile] = changes.value
    }
    let files = lists.mapValues(JSONWriter.bytes).sorted { $0.key < $1.key }
    for (name, bytes) in files { final.root.files[name] = ContentHash(bytes) }
    let newFiles = try files.filter { try root.bytes(of: $0.key) != $0.value }
    if !changed.isEmpty || !gone.isEmpty || !newFiles.isEmpty {
      try write(pending(changed, gone, final))
    }
    for folder in changed { try exchange(folder) }
    for folder in gone { try remove(folder) }
    for (name, bytes) in newFiles { try root.replace(name, bytes, through: own) }
    try write(final)
  }

  /// What forbids to replace the files of the output folder itself.
  func rootFileProblems() throws -> [SiteProblem] {
    try Ledger.rootFiles.flatMap(rootFileProblems)
  }

  private func rootFileProblems(_ name: String) throws -> [SiteProblem] {
    func problem(_ kind: SiteProblem.Kind) -> [SiteProblem] {
      [SiteProblem(site: "", file: name, line: 0, kind: kind, detail: name)]
    }
    guard let bytes = try root.bytes(of: name) else {
      return try root.entries().contains { $0.name == name } ? problem(.foreignFile) : []
    }
    if ledger.root.owns(name, ContentHash(bytes)) { return [] }
    return problem(ledger.root.files[name] == nil ? .foreignFile : .editedFile)
  }

  private func pending(_ changed: [String], _ gone: [String], _ next: Ledger) -> Ledger {
    var pending = next
    for folder in changed {
      guard let new = next.sites[folder] else { continue }
      pending.sites[folder] = (ledger.sites[folder] ?? Ledger.Entry()).changing(to: new)
    }
    for folder in gone { pending.sites[folder] = ledger.sites[folder] }
    pending.root = ledger.root.changing(to: next.root)
    return pending
  }

  /// In one step where the file system can, else in two.
  private func exchange(_ folder: String) throws {
    let (parent, name) = SitePath.split(folder)
    let present = try root.made(at: parent)
    guard let staged = try staging().folder(at: parent) else {
      throw SiteError.notAFolder(path: "\(OutputWriter.ownFolder)/\(folder)")
    }
    guard try present.folder(name) != nil else {
      return try staged.rename(name, to: present, name)
    }
    switch portal_exchange(staged.path(of: name), present.path(of: name)) {
    case 0: try staged.removeTree(name)
    case EXDEV, EINVAL, ENOSYS, ENOTSUP:
      try exchangeInTwoSteps(name, staged, present, parent: parent)
    case let number:
      throw SiteError.system(operation: "exchange", path: present.path(of: name), number: number)
    }
  }

  /// Moves the present copy away first, to where a later build looks for it if this one is killed.
  func exchangeInTwoSteps(
    _ name: String, _ staged: Folder, _ present: Folder, parent: String
  ) throws {
    let former = try former().made(at: parent)
    try present.rename(name, to: former, name)
    try staged.rename(name, to: present, name)
    try former.removeTree(name)
  }

  private func remove(_ folder: String) throws {
    let (parent, name) = SitePath.split(folder)
    guard let present = try root.folder(at: parent), try present.folder(name) != nil else { return }
    let former = try former().made(at: parent)
    try present.rename(name, to: former, name)
    try former.removeTree(name)
  }
}
