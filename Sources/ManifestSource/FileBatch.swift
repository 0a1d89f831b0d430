import Diagnostics

/// A file after the attempt to read it.
struct ReadFile: Sendable {
  let path: String
  let result: Result<[UInt8], SourceProblem>

  /// The text, empty when there was a problem.
  var text: SourceText { SourceText(path: path, bytes: (try? result.get()) ?? []) }

  var problem: SourceProblem? {
    guard case .failure(let problem) = result else { return nil }
    return problem
  }
}

/// Files that one task reads one after the other.
enum FileBatch {
  private static let size = 256

  /// Reads files in parallel; the order of the answer is not that of the paths.
  static func read(_ paths: [String], below root: String, limit: Int) async -> [ReadFile] {
    await withTaskGroup(of: [ReadFile].self) { group in
      for start in stride(from: 0, to: paths.count, by: size) {
        let batch = paths[start..<min(start + size, paths.count)]
        group.addTask { batch.map { read($0, below: root, limit: limit) } }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }

  private static func read(_ path: String, below root: String, limit: Int) -> ReadFile {
    let limit = min(limit, PicturePath(path)?.sizeLimit ?? limit)
    do throws(SourceProblem) {
      let bytes = try FileBytes.read(root + "/" + path, limit: limit)
      return ReadFile(path: path, result: .success(bytes))
    } catch {
      return ReadFile(path: path, result: .failure(error))
    }
  }
}
