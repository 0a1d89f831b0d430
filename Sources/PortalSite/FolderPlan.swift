/// The folders of all sites beside one another.
enum FolderPlan {
  /// Planned folders that lead elsewhere, are ours already, or touch another site's folder.
  static func problems(_ planned: [String], earlier: some Sequence<String>) -> [SiteProblem] {
    var problems = planned.filter { !isValid($0) }.map { problem($0, .invalidPath, $0) }
    var unique: Set<String> = []
    for folder in planned where !unique.insert(folder).inserted {
      problems.append(problem(folder, .sharedFolder, folder))
    }
    let all = unique.union(earlier)
    for folder in all {
      for outer in ancestors(of: folder) where all.contains(outer) {
        if unique.contains(folder) {
          problems.append(problem(folder, .sharedFolder, outer))
        } else if unique.contains(outer) {
          problems.append(problem(outer, .sharedFolder, folder))
        }
      }
    }
    return problems.sorted()
  }

  private static func isValid(_ folder: String) -> Bool {
    SitePath.isValid(folder) && !folder.hasPrefix(".")
      && folder.split(separator: "/").first.map { !Ledger.rootFiles.contains(String($0)) } ?? false
  }

  private static func ancestors(of folder: String) -> [String] {
    folder.indices.filter { folder[$0] == "/" }.map { String(folder[..<$0]) }
  }

  private static func problem(
    _ folder: String, _ kind: SiteProblem.Kind, _ detail: String
  ) -> SiteProblem {
    SiteProblem(site: folder, file: "", line: 0, kind: kind, detail: detail)
  }
}
