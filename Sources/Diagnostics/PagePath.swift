/// The path of a page of the guide that a site has of its own: `Content/Pages/<locale>/<name>.md`.
public struct PagePath: Hashable, Sendable {
  /// The language.
  public let locale: String
  /// The name of the chapter.
  public let name: String

  /// Makes a path from its parts.
  public init(locale: String, name: String) {
    self.locale = locale
    self.name = name
  }

  /// Reads a path relative to the root; nil for any other file.
  public init?(_ path: String) {
    self.init(path, below: ["Content", "Pages"])
  }

  /// Reads the path of a chapter that comes with the program, such as `Guide/en/guide.md`.
  public init?(chapter path: String) {
    self.init(path, below: ["Guide"])
  }

  private init?(_ path: String, below folders: [Substring]) {
    guard path.hasSuffix(".md") else { return nil }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == folders.count + 2, parts.starts(with: folders), let file = parts.last,
      file.utf8.count > 3, file != "README.md", !parts[folders.count].isEmpty
    else { return nil }
    self.init(locale: String(parts[folders.count]), name: String(file.dropLast(3)))
  }
}
