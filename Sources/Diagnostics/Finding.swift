/// How much a finding weighs.
public enum Severity: String, Comparable, CaseIterable, Sendable {
  case info, warning, error

  /// Orders from info to error.
  public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// What is wrong: the file (`data`), the world it records (`breach`), or nothing yet (`todo`).
public enum Nature: String, Comparable, CaseIterable, Sendable {
  case data, breach, todo

  /// Orders from data to todo.
  public static func < (one: Nature, other: Nature) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .data: 0
    case .breach: 1
    case .todo: 2
    }
  }
}

/// The code of a rule in reports, such as `RP-C02`.
public struct RuleCode: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  /// The code as it is written.
  public let text: String

  /// Makes a code.
  public init(_ text: String) { self.text = text }

  /// Makes a code from a literal.
  public init(stringLiteral value: String) { self.init(value) }

  /// Orders by the text.
  public static func < (one: RuleCode, other: RuleCode) -> Bool { one.text < other.text }
}

/// A second place that explains a finding.
public struct RelatedPlace: Hashable, Sendable {
  /// The place.
  public let span: SourceSpan
  /// What stands there: a key of the rule page's `labels`.
  public let label: Message

  /// Makes a related place.
  public init(_ span: SourceSpan, _ label: Message) {
    self.span = span
    self.label = label
  }
}

/// Whom a finding is about; decides on which pages it may be shown.
public struct Subject: Hashable, Sendable {
  /// The reseller, nil for what only the operator sees.
  public var reseller: String?
  /// The provider.
  public var provider: String?
  /// The customer.
  public var customer: String?
  /// The user of the reseller or provider.
  public var user: String?
  /// The invitation.
  public var invitation: String?

  /// Makes a subject.
  public init(
    reseller: String? = nil, provider: String? = nil, customer: String? = nil,
    user: String? = nil, invitation: String? = nil
  ) {
    self.reseller = reseller
    self.provider = provider
    self.customer = customer
    self.user = user
    self.invitation = invitation
  }
}

/// Something that a rule found, as plain values; its words come from the rule's page.
public struct Finding: Hashable, Sendable {
  /// The rule.
  public let rule: RuleCode
  /// A severity of its own; nil for the rule's default.
  public var severity: Severity?
  /// What was found: a key of the rule page's `messages`.
  public let message: Message
  /// Where.
  public let span: SourceSpan
  /// Further places.
  public var related: [RelatedPlace]
  /// Whom it is about.
  public var subject: Subject
  /// A change that removes it; nil where a person has to decide.
  public var fix: Fix?

  /// Makes a finding.
  public init(
    _ rule: RuleCode, _ message: Message, at span: SourceSpan, severity: Severity? = nil,
    related: [RelatedPlace] = [], subject: Subject = Subject(), fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.span = span
    self.related = related
    self.subject = subject
    self.fix = fix
  }

  /// Whether this finding stands before another: by path, place, rule and message.
  public func precedes(_ other: Finding) -> Bool {
    if span != other.span { return span < other.span }
    if rule != other.rule { return rule < other.rule }
    return message.sortingKey < other.message.sortingKey
  }
}
