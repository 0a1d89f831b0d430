/// How something stands, as a sign that also has a word and a shape.
public enum StatusSign: String, Hashable, Sendable {
  case done, turn, waiting, blocked, refused, notNeeded, unknown
}

/// Who must act next.
public enum Actor: Hashable, Sendable {
  case reseller, microsoft, nobody
  /// A provider by its name.
  case provider(String)
  /// A customer by its display name; nil for several.
  case customer(String?)

  /// The word for the actor in phrase keys.
  public var key: String {
    switch self {
    case .reseller: "reseller"
    case .microsoft: "microsoft"
    case .nobody: "nobody"
    case .provider: "provider"
    case .customer: "customer"
    }
  }
}

/// A place in the guide.
public struct GuidePlace: Hashable, Sendable {
  /// The chapter's page.
  public let page: String
  /// The heading's id, empty for the whole chapter.
  public let anchor: String

  /// Makes a place.
  public init(_ page: String, _ anchor: String = "") {
    self.page = page
    self.anchor = anchor
  }
}
