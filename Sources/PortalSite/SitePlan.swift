public import PortalPages

/// A site that is to be built, without its content yet.
public struct SitePlan: Sendable {
  /// The folder below the output folder.
  public let folder: String
  /// The reseller whose site it is; nil for the operator's, which may hold everything.
  public let owner: String?
  /// Why the site cannot be shown, one line each; nil when it can.
  public let held: [String]?
  /// The title: on the page of a held site the only thing that names the reseller.
  public let title: String
  /// What the page of a held site says, by language.
  public let heldMessages: [HeldMessage]
  /// Makes the site; not called while it is held.
  public let make: @Sendable () -> Site
  /// Every text of the owner's own records, for the isolation check.
  public let ownTexts: @Sendable () -> [String]
  /// The manifests that the site comes from.
  public let manifests: [String]
  /// The groups whose members may open the site; the operator's is nobody else's.
  public let access: [String]

  /// Makes a plan.
  public init(
    folder: String, owner: String?, held: [String]? = nil, title: String,
    heldMessages: [HeldMessage] = [], make: @escaping @Sendable () -> Site,
    ownTexts: @escaping @Sendable () -> [String] = { [] }, manifests: [String] = [],
    access: [String] = []
  ) {
    self.folder = folder
    self.owner = owner
    self.held = held
    self.title = title
    self.heldMessages = heldMessages
    self.make = make
    self.ownTexts = ownTexts
    self.manifests = manifests
    self.access = access
  }
}

/// What the page of a held site says in one language.
public struct HeldMessage: Sendable {
  /// The language.
  public let locale: String
  /// The few words in the browser's tab.
  public let tab: String
  /// The heading.
  public let title: String
  /// One sentence.
  public let text: String

  /// Makes a message.
  public init(locale: String, tab: String, title: String, text: String) {
    self.locale = locale
    self.tab = tab
    self.title = title
    self.text = text
  }
}
