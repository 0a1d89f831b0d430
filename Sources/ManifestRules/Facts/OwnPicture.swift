public import Diagnostics

/// A picture of the site's own: one of its pages', or the logo.
public struct OwnPicture: Sendable {
  /// Something that keeps a picture from being published.
  public struct Flaw: Hashable, Sendable {
    /// The kinds of flaws; each raw value is a key of a rule page's `messages`.
    public enum Kind: String, Sendable {
      case script, handler, external, entity
      case foreignContent = "foreign-content"
      case otherForm = "other-form"
    }

    /// What kind of flaw it is.
    public let kind: Kind
    /// The word that gives it away.
    public let detail: Located<String>

    /// Makes a flaw.
    public init(_ kind: Kind, _ detail: Located<String>) {
      self.kind = kind
      self.detail = detail
    }
  }

  /// The path relative to the root.
  public let path: String
  /// The number of the text that holds its bytes.
  public let source: SourceID
  /// Where pages find it, nil for a logo that no page shows.
  public let onSites: String?
  /// How many bytes it has; 0 where they could not be read, or are too many.
  public let size: Int
  /// What is wrong with it.
  public let flaws: [Flaw]

  /// Makes a picture.
  public init(path: String, source: SourceID, onSites: String?, size: Int, flaws: [Flaw]) {
    self.path = path
    self.source = source
    self.onSites = onSites
    self.size = size
    self.flaws = flaws
  }

  /// Whether it can be published.
  public var isSound: Bool { flaws.isEmpty && size > 0 }
}
