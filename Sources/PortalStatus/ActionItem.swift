public import Diagnostics
public import ManifestModel
public import ManifestRules

/// Something that somebody must do next for a reseller.
public struct ActionItem: Sendable {
  /// What a reseller has that something can be done about.
  public enum Subject: Hashable, Sendable {
    case enrolment, customers
    /// A partnership with a provider, by the provider's name.
    case partnership(String)
    /// The access of a provider to the reseller's tenant, by the provider's name.
    case access(String)
    /// A subscription of a customer, by the customer's name.
    case subscription(String)
    /// An invitation by its name.
    case invitation(String)
    /// A finding that is to be mended.
    case finding
  }

  /// What it is about.
  public let subject: Subject
  /// The key of its words: `action.KEY.title` and `action.KEY.why`.
  public let key: String
  /// The named values of its words.
  public let arguments: [Argument]
  /// Who must act.
  public let actor: Actor
  /// The people who may do it; empty when nobody has the role or nobody is known.
  public let people: [User]
  /// A person who is no user, such as the primary contact.
  public let person: String?
  /// The role that it needs, nil when anybody may do it.
  public let role: String?
  /// Since when it is open.
  public let since: Day?
  /// The key of what it blocks, in `blocks.KEY`; nil when it blocks nothing.
  public let blocks: String?
  /// Where the guide explains it.
  public let guide: GuidePlace
  /// The finding behind it, when a rule found it.
  public let finding: ReportedFinding?

  init(
    _ key: String, about subject: Subject, _ arguments: [Argument] = [], actor: Actor,
    people: [User] = [],
    person: String? = nil, role: String? = nil, since: Day? = nil, blocks: String? = nil,
    guide: GuidePlace, finding: ReportedFinding? = nil
  ) {
    self.subject = subject
    self.key = key
    self.arguments = arguments
    self.actor = actor
    self.people = people
    self.person = person
    self.role = role
    self.since = since
    self.blocks = blocks
    self.guide = guide
    self.finding = finding
  }
}
