/// How much is read below the content folder.
struct SourceLimits {
  /// Bytes of one file.
  var fileSize = 4 * 1024 * 1024
  /// Folders within folders.
  var depth = 32
  /// Files in all.
  var files = 200_000
}
