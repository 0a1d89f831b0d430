public import Diagnostics

/// What the workspace settles, with the defaults for what it leaves open.
public struct Settings: Sendable {
  /// The portal's title, nil when the workspace gives none.
  public let title: String?
  /// The edition of roles and rules.
  public let edition: Edition
  /// The languages of the pages.
  public let locales: [String]
  /// The day that statuses are computed for, when the workspace fixes it.
  public let asOf: Day?
  /// The address under which the portal is published, ending in `/`.
  public let baseURL: String?
  /// Who may see the pages.
  public let visibility: Visibility
  /// Which findings make a check fail.
  public let failOn: FailureThreshold
  /// How people show on the operator's pages.
  public let operatorPeople: PeopleDisplay
  /// How people show on a reseller's pages.
  public let resellerPeople: PeopleDisplay
  /// Working days after which a review is late.
  public let reviewDays: Int
  /// Days after which a record should be confirmed again.
  public let confirmationDays: Int
  /// Days after which an invitation should have been answered.
  public let answerDays: Int
  /// Days before the end of delegated administration at which it should be renewed.
  public let gdapDays: Int
  /// The CSP regions of countries for which the built-in list is out of date.
  public let regions: [String: String]
  /// Further free mail hosts.
  public let extraMailDomains: Set<String>
  /// Mail hosts that are fine although a list names them.
  public let allowedMailDomains: Set<String>
  /// Providers that every reseller may see.
  public let publicProviders: Set<String>
  /// How the sites look, nil for the built-in look.
  public let theme: Theme?
  private let trustedFolders: [String]
  /// Severities of rules, in the order in which they are written.
  public let severities: [SeverityChoice]

  init(_ workspace: Workspace?) {
    title = workspace?.title?.value
    edition = workspace?.edition?.value ?? .reseller2017
    let locales = workspace?.locales.map(\.value) ?? []
    self.locales = locales.isEmpty ? ["en"] : locales
    asOf = workspace?.asOf?.value
    baseURL = workspace?.baseURL.map { $0.value.hasSuffix("/") ? $0.value : $0.value + "/" }
    visibility = workspace?.visibility?.value ?? .private
    failOn = workspace?.failOn?.value ?? .breach
    operatorPeople = workspace?.operatorPeople?.value ?? .full
    resellerPeople = workspace?.resellerPeople?.value ?? .full
    let thresholds = workspace?.thresholds
    reviewDays = thresholds?.reviewDays?.value ?? 5
    confirmationDays = thresholds?.confirmationDays?.value ?? 90
    answerDays = thresholds?.answerDays?.value ?? 14
    gdapDays = thresholds?.gdapDays?.value ?? 60
    regions = Dictionary(
      workspace?.regions.map { ($0.country.value, $0.region.value) } ?? [],
      uniquingKeysWith: { first, _ in first })
    extraMailDomains = Set(workspace?.extraMailDomains.map(\.value) ?? [])
    allowedMailDomains = Set(workspace?.allowedMailDomains.map(\.value) ?? [])
    publicProviders = Set(workspace?.publicProviders.map(\.value) ?? [])
    trustedFolders = workspace?.trustedFolders.map(\.value) ?? []
    theme = workspace?.theme
    severities = (workspace?.severities ?? []).map {
      SeverityChoice(rules: $0.rules.value, setting: $0.setting.value)
    }
  }

  /// Whether a page of the site's own lies in a folder whose pages may hold HTML.
  public func trusts(_ page: PagePath) -> Bool {
    trustedFolders.contains { $0 == "Pages" || $0 == "Pages/\(page.locale)" }
  }
}

/// What the workspace says about the severity of a rule or of several.
public struct SeverityChoice: Hashable, Sendable {
  /// What names the rules, such as a code, a name or an area.
  public let rules: String
  /// How much their findings weigh.
  public let setting: SeveritySetting
}
