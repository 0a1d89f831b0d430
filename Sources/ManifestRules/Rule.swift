public import Diagnostics
public import ManifestModel

/// A check of the manifests against one rule of the programme or of their form.
///
/// The words of a rule stand on its page, one per language; its front matter holds the messages.
public protocol Rule: Sendable {
  /// What the rule is.
  static var description: RuleDescription { get }

  /// Makes the rule; rules have no state.
  init()

  /// All findings of the rule.
  func check(_ context: RuleContext) -> [Finding]
}

extension Rule {
  /// No findings: the rules of form are reported where the manifests are read.
  public func check(_ context: RuleContext) -> [Finding] { [] }

  /// A finding of this rule.
  func finding(
    _ message: Message, at span: SourceSpan, about subject: Subject, severity: Severity? = nil,
    related: [RelatedPlace] = [], fix: Fix? = nil
  ) -> Finding {
    Finding(
      Self.description.code, message, at: span, severity: severity, related: related,
      subject: subject, fix: fix)
  }
}

/// What a rule is: its names, its weight and where it comes from.
public struct RuleDescription: Sendable {
  /// The code in reports, such as `RP-C02`.
  public let code: RuleCode
  /// The name for people: a noun phrase for the problem.
  public let name: String
  /// The severity unless a finding or the workspace says otherwise.
  public let severity: Severity
  /// Whether the file, the world or nothing yet is wrong.
  public let nature: Nature
  /// The editions in which the rule is on.
  public let editions: Set<Edition>
  /// The span numbers of the page on the tasks of indirect resellers, the first of all sources.
  public let spans: [Int]
  /// Further sources: ids in `Data/sources.yaml`.
  public let sources: [String]

  /// Makes a description.
  public init(
    _ code: RuleCode, _ name: String, _ severity: Severity, _ nature: Nature,
    editions: Set<Edition> = Set(Edition.allCases), spans: [Int] = [], sources: [String] = []
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.nature = nature
    self.editions = editions
    self.spans = spans
    self.sources = sources
  }

  /// The part of the domain: the letter of the code.
  public var area: RuleArea { RuleArea(code) }

  /// Whether it finds sign-in data, which nothing hides and no setting makes less of.
  public var isAboutSecrets: Bool { code == "RP-U12" || code == "RP-I07" }
}

/// The part of the domain that a rule belongs to.
public enum RuleArea: String, CaseIterable, Sendable {
  case structure, records, enrolment, partnerId, contacts, users, partnerships, relationships
  case invitations, languages, site

  init(_ code: RuleCode) {
    self =
      switch code.text.dropFirst(3).first {
      case "E": .enrolment
      case "M": .partnerId
      case "C": .contacts
      case "U": .users
      case "P": .partnerships
      case "R": .relationships
      case "I": .invitations
      case "L": .languages
      case "S": .records
      case "W": .site
      default: .structure
      }
  }
}

/// All that a rule may look at.
public struct RuleContext: Sendable {
  /// The linked manifests.
  public let catalog: Catalog
  /// The day that the findings are true on.
  public let today: Day
  /// Lists that come with the program.
  public let data: ReferenceData
  /// The secrets in the manifests.
  public let secrets: [SecretMatch]
  /// The values that could not be read.
  public let unread: UnreadValues
  /// The pages of the site's own.
  public let pages: SitePages

  /// Makes a context.
  public init(
    catalog: Catalog, secrets: [SecretMatch], unread: UnreadValues, today: Day,
    data: ReferenceData, pages: SitePages = SitePages()
  ) {
    self.catalog = catalog
    self.secrets = secrets
    self.unread = unread
    self.today = today
    self.data = data
    self.pages = pages
  }

  /// The CSP region of a country, nil for one that is in none.
  public func region(of country: String) -> String? {
    catalog.settings.regions[country] ?? data.regions[country]
  }
}

/// Lists that come with the program as dated data files.
public struct ReferenceData: Sendable {
  /// Hosts of free mail beyond the brands that the source names.
  public let freeMailDomains: Set<String>
  /// The CSP region of each country that is in one.
  public let regions: [String: String]
  /// The countries in which a partner has to give a registration number.
  public let registrationCountries: Set<String>
  /// By language the words that it avoids, each with the one to use.
  public let glossary: [String: [String: String]]

  /// Makes the data.
  public init(
    freeMailDomains: Set<String> = [], regions: [String: String] = [:],
    registrationCountries: Set<String> = [], glossary: [String: [String: String]] = [:]
  ) {
    self.freeMailDomains = freeMailDomains
    self.regions = regions
    self.registrationCountries = registrationCountries
    self.glossary = glossary
  }
}
