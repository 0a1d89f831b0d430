public import Diagnostics
public import ManifestRules

/// The files and folders that somebody asked about, while everything is checked.
public struct PathSelection: Sendable {
  private let paths: Set<String>

  /// Chooses files and folders by their paths relative to the root.
  public init(_ paths: some Sequence<String>) {
    self.paths = Set(paths)
  }

  /// Whether a path was named, or lies in a folder that was.
  public func covers(_ path: String) -> Bool {
    if paths.contains(path) { return true }
    let slash = UInt8(ascii: "/")
    return path.utf8.indices.contains { end in
      path.utf8[end] == slash && paths.contains(String(path[..<end]))
    }
  }

  /// What lies in both selections.
  public func intersection(_ other: PathSelection) -> PathSelection {
    PathSelection(paths.filter(other.covers) + other.paths.filter(covers))
  }

  /// Whether a finding's own place is in the selection.
  public func holds(_ finding: ReportedFinding, in sources: SourceSet) -> Bool {
    covers(sources.path(of: finding.finding.span.source))
  }

  /// Whether a finding's place, or one that explains it, is in the selection.
  public func touches(_ finding: ReportedFinding, in sources: SourceSet) -> Bool {
    holds(finding, in: sources)
      || finding.finding.related.contains { covers(sources.path(of: $0.span.source)) }
  }
}
