/// Makes a site ready beside its present copy, unless they are the same.
struct SiteStage {
  /// Whether the site differs from its present copy.
  private(set) var isChanged = false
  /// The files that the site has with their content's hash.
  private(set) var list = FileList()
  /// What forbids to replace the present copy.
  private(set) var problems: [SiteProblem] = []

  private let folder: String
  private let present: PresentSite
  private var unchanged: Set<String> = []

  /// Compares a site with its present copy; without files, the site is to go.
  init(_ folder: String, files: [RenderedFile], in output: OutputWriter) throws {
    self.folder = folder
    present = try PresentSite(folder, in: output.root, list: output.list(of: folder))
    for path in present.oddities { report(path, .foreignFile) }
    for file in files {
      list.files[file.path] = ContentHash(file.bytes)
      let state = try present.state(of: file.path, becoming: file.bytes)
      if state == .equal { unchanged.insert(file.path) } else { isChanged = true }
      note(state, file.path)
    }
    for path in present.files.sorted() where !list.knows(path) {
      isChanged = true
      note(try present.state(of: path, becoming: nil), path)
    }
  }

  /// Writes the site: changed files new, the others as second names of the present ones.
  func write(_ rendered: [RenderedFile], to output: OutputWriter) throws {
    try output.stage(list, of: folder)
    let site = try output.staging().made(at: folder)
    var folders: [String: (new: Folder, present: Folder?)] = [:]
    for file in rendered {
      let (parent, name) = SitePath.split(file.path)
      let pair = try folders[parent] ?? (site.made(at: parent), present.folder?.folder(at: parent))
      folders[parent] = pair
      if unchanged.contains(file.path), let old = pair.present, pair.new.link(name, from: old) {
        continue
      }
      try pair.new.write(name, file.bytes)
    }
  }

  private mutating func note(_ state: PresentSite.State, _ path: String) {
    switch state {
    case .missing, .equal, .changed: return
    case .edited: report(path, .editedFile)
    case .foreign: report(path, .foreignFile)
    }
  }

  private mutating func report(_ path: String, _ kind: SiteProblem.Kind) {
    problems.append(SiteProblem(site: folder, file: path, line: 0, kind: kind, detail: path))
  }
}
