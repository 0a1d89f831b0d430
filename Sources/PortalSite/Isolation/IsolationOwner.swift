/// A reseller with everything that tells who it is.
public struct IsolationOwner: Sendable {
  /// A text that names the reseller, its people or its customers.
  public struct Identifier: Hashable, Sendable {
    /// The text as recorded.
    public let text: String
    /// The path of the manifest that records it.
    public let path: String
    /// The line there.
    public let line: Int

    /// Makes an identifier.
    public init(text: String, path: String, line: Int) {
      self.text = text
      self.path = path
      self.line = line
    }

    /// Where it is recorded, as `path:line`; worded for leaks alone, of which there are few.
    var place: String { "\(path):\(line)" }
  }

  /// The reseller's name.
  public let name: String
  /// Names, ids, domains, addresses, numbers and links of its own.
  public let identifiers: [Identifier]

  /// Makes an owner.
  public init(name: String, identifiers: [Identifier]) {
    self.name = name
    self.identifiers = identifiers
  }
}

/// An identifier of one reseller in the site of another.
public struct Leak: Hashable, Sendable {
  /// The folder of the site that shows it.
  public let site: String
  /// The file below that folder.
  public let file: String
  /// The line, 0 when the name of the file holds it.
  public let line: Int
  /// The text as recorded.
  public let identifier: String
  /// The reseller whose it is.
  public let owner: String
  /// Where it is recorded, as `path:line`.
  public let place: String

  /// Makes a leak.
  public init(
    site: String, file: String, line: Int, identifier: String, owner: String, place: String
  ) {
    self.site = site
    self.file = file
    self.line = line
    self.identifier = identifier
    self.owner = owner
    self.place = place
  }
}

extension Leak: Comparable {
  /// Orders leaks by site, file, line, identifier and owner.
  public static func < (one: Leak, other: Leak) -> Bool {
    (one.site, one.file, one.line, one.identifier, one.owner)
      < (other.site, other.file, other.line, other.identifier, other.owner)
  }
}
