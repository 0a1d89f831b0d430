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
  /// The lists first name old and new files, so that a later build owns both if this one is killed
  /// in between.
  func publish(_ changed: [String], removing gone: [String], next: Ledger) throws {
    var final = next
    final.root.former = [:]
    var drafts: [String] = []
    for (name, value) in next.rootLists.sorted(by: { $0.key < $1.key }) {
      let bytes = JSONWriter.bytes(of: value)
      final.root.files[name] = ContentHash(bytes)
      guard try root.bytes(of: name) != bytes else { continue }
      try own.draft(name) { try $0(bytes) }
      drafts.append(name)
    }
    if let hash = try draftChanges(changed, gone) {
      final.root.files[Ledger.changesFile] = hash
      drafts.append(Ledger.changesFile)
    }
    if !changed.isEmpty || !gone.isEmpty || !drafts.isEmpty {
      for folder in changed {
        try write(list(of: folder).changing(to: stagedList(of: folder)), of: folder)
      }
      try write(pending(gone, final))
    }
    for folder in changed {
      try exchange(folder)
      try write(stagedList(of: folder), of: folder)
    }
    for folder in gone { try remove(folder) }
    for name in drafts { try own.publishDraft(name, in: root) }
    try write(final)
    for folder in gone { try removeList(of: folder) }
  }

  /// Writes the list of changes beside the present one, site by site, and returns its hash.
  ///
  /// Without a change there is none: what the last one was stays, so that whoever missed it can
  /// still carry it out.
  private func draftChanges(_ changed: [String], _ gone: [String]) throws -> ContentHash? {
    let folders = (changed + gone).sorted()
    let lost = Set(gone)
    func changes(_ folder: String) throws -> SiteChanges {
      try SiteChanges(
        of: folder, from: list(of: folder),
        to: lost.contains(folder) ? nil : stagedList(of: folder))
    }
    let name = Ledger.changesFile
    let isFirst = try root.kind(of: name) != .file
    guard try isFirst || folders.contains(where: { try !changes($0).isEmpty }) else { return nil }
    try own.draft(name) { sink in
      try JSONWriter.write(
        [
          "version": .value(.number(Ledger.listVersion)),
          "written": .texts(folders.map { folder in { try changes(folder).written } }),
          "removed": .texts(folders.map { folder in { try changes(folder).removed } }),
        ], to: sink)
    }
    return try own.hash(ofDraft: name)
  }

  /// What forbids to replace the files of the output folder itself.
  func rootFileProblems() throws -> [SiteProblem] {
    try Ledger.rootFiles.flatMap(rootFileProblems)
  }

  private func rootFileProblems(_ name: String) throws -> [SiteProblem] {
    func problem(_ kind: SiteProblem.Kind) -> [SiteProblem] {
      [SiteProblem(site: "", file: name, line: 0, kind: kind, detail: name)]
    }
    guard let hash = try root.hash(of: name) else {
      return try root.entries().contains { $0.name == name } ? problem(.foreignFile) : []
    }
    if ledger.root.owns(name, hash) { return [] }
    return problem(ledger.root.files[name] == nil ? .foreignFile : .editedFile)
  }

  private func pending(_ gone: [String], _ next: Ledger) -> Ledger {
    var pending = next
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
