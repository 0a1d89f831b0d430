/// What a build wrote and removed of one site, for whoever carries the sites elsewhere.
struct SiteChanges: Equatable {
  /// The files that are new or different, as paths below the output folder.
  private(set) var written: [String] = []
  /// The files that are gone; a whole site ends in a slash.
  private(set) var removed: [String] = []

  /// Whether everything stays as it is.
  var isEmpty: Bool { written.isEmpty && removed.isEmpty }

  /// Compares a site before and after a build; without files after it, the whole site is gone.
  init(of folder: String, from old: FileList, to new: FileList?) {
    guard let new else {
      removed = ["\(folder)/"]
      return
    }
    written = new.files.filter { old.files[$0.key] != $0.value }.map { "\(folder)/\($0.key)" }
    removed = old.files.keys.filter { new.files[$0] == nil }.map { "\(folder)/\($0)" }
    written.sort()
    removed.sort()
  }
}
