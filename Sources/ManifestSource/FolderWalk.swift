import Diagnostics

/// Finds the manifests, own pages and pictures below a folder without reading any.
struct FolderWalk {
  let root: String
  let limits: SourceLimits
  /// The paths of the files to read, relative to the root.
  private(set) var files: [String] = []
  /// The paths that are not read, with the reason.
  private(set) var problems: [(path: String, problem: SourceProblem)] = []
  private var isFull = false

  init(root: String, limits: SourceLimits) {
    self.root = root
    self.limits = limits
  }

  /// Visits a folder of the root and all below it.
  mutating func visit(top: String) {
    visit(top, depth: 0)
    if isFull { problems.append((top, .limit(.tooManyFiles, limits.files))) }
  }

  private mutating func visit(_ path: String, depth: Int) {
    guard !isFull else { return }
    do throws(SourceProblem) {
      switch try FileKind(path: root + "/" + path) {
      case .folder:
        guard depth <= limits.depth else { throw .limit(.folderTooDeep, limits.depth) }
        for name in try FolderListing(path: root + "/" + path).names {
          visit(name, in: path, depth: depth + 1)
        }
      case .link: throw .symbolicLink
      case .file where depth == 0: throw .unreadable(.notAFolder)
      case .file where FolderWalk.isRead(path): add(path)
      case .other where depth == 0 || FolderWalk.isRead(path): throw .unreadable(.notAFile)
      case .file, .other: break
      }
    } catch {
      problems.append((path, error))
    }
  }

  private mutating func visit(_ name: [UInt8], in folder: String, depth: Int) {
    let shown = String(decoding: name, as: UTF8.self)
    let isShowable =
      Array(shown.utf8) == name
      && shown.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    guard isShowable else {
      let scalars = shown.unicodeScalars.map {
        $0.properties.generalCategory == .control ? "\u{FFFD}" : $0
      }
      problems.append(
        (folder + "/" + String(String.UnicodeScalarView(scalars)), .unreadable(.name)))
      return
    }
    visit(folder + "/" + shown, depth: depth)
  }

  private mutating func add(_ path: String) {
    guard files.count < limits.files else {
      isFull = true
      return
    }
    files.append(path)
  }

  /// Whether the walk would come to a path: hidden names and names with control characters do not
  /// count.
  static func isVisited(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { name in
      !name.isEmpty && !name.hasPrefix(".")
        && name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
  }

  /// Whether a path is that of a manifest, or of a page or picture of the site's own.
  static func isRead(_ path: String) -> Bool {
    isManifest(path) || PagePath(path) != nil || PicturePath(path) != nil
  }

  /// Whether a path ends as manifests do.
  private static func isManifest(_ path: String) -> Bool {
    let end = path.utf8.suffix(5).map { $0 | 0x20 }
    return end == Array(".yaml".utf8) || end.suffix(4) == Array(".yml".utf8)
  }
}
