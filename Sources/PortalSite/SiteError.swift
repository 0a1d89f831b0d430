/// Why a site cannot be built at all, as facts; the caller words them.
public enum SiteError: Error, Hashable {
  /// A file that comes with the program, or stands in for one, is missing.
  case missingResource(path: String)
  /// A template cannot be read as Mustache.
  case malformedTemplate(path: String, reason: String)
  /// A template changes its texts with a function, or holds private-use characters.
  case unsupportedTemplate(path: String)
  /// The output folder holds something of somebody else.
  case foreignOutput(path: String, entry: String)
  /// Another build is at work in the output folder.
  case locked(path: String)
  /// The ledger of earlier builds cannot be read.
  case unreadableLedger(path: String)
  /// A symbolic link or a file stands where a folder is needed.
  case notAFolder(path: String)
  /// A call to the system failed with an error number.
  case system(operation: String, path: String, number: Int32)
}
