#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The names in a folder, as bytes, because a file system may hold names that are not UTF-8.
struct FolderListing {
  /// The names, ordered by their bytes, hidden ones left out.
  let names: [[UInt8]]

  /// Lists a folder.
  init(path: String) throws(SourceProblem) {
    guard let folder = opendir(path) else { throw .refused(errno) }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = FolderListing.name(of: entry)
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    self.names = names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Reads the name in place: the record may be shorter than the type that declares it.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = UnsafeRawPointer(entry).advanced(by: offset)
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return Array(UnsafeRawBufferPointer(start: start, count: length))
  }
}
