/// The path of a picture below `Content`: one that pages show, or one that may be the logo.
public struct PicturePath: Hashable, Sendable {
  /// The forms of pictures.
  public enum Form: String, Sendable {
    case svg, png, jpeg, webp
  }

  /// Where pages find it below the site's folder, such as `pictures/gate.png`; nil for a picture
  /// that stands elsewhere and can be the logo only.
  public let onSites: String?
  /// What kind of picture the name promises.
  public let form: Form
  private static let folder = "Content/Pages/pictures/"

  /// The most bytes that a logo may have.
  public static let logoLimit = 64 << 10
  /// The most bytes that all pictures of pages may have together.
  public static let totalLimit = 4 << 20

  /// Reads a path relative to the root; nil for any file that is no picture.
  public init?(_ path: String) {
    guard path.hasPrefix("Content/"), let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...] {
    case "svg": form = .svg
    case "png": form = .png
    case "jpg", "jpeg": form = .jpeg
    case "webp": form = .webp
    default: return nil
    }
    let isOnPages = path.hasPrefix(PicturePath.folder)
    guard isOnPages || form == .svg || form == .png else { return nil }
    onSites = isOnPages ? String(path.dropFirst("Content/Pages/".count)) : nil
  }

  /// The most bytes that the file may have.
  public var sizeLimit: Int { onSites == nil ? PicturePath.logoLimit : 512 << 10 }
}
