public import Diagnostics
import ManifestSyntax

/// The settings of a portal: whose it is, its edition and its languages.
public final class Workspace: Sendable {
  /// What every document has.
  public let head: DocumentHead
  /// The version of the manifests' form; 1.
  public let format: Located<FormatVersion>?
  /// The portal's title.
  public let title: Located<String>?
  /// Whose portal this is.
  public let operatedBy: Party?
  /// The edition of roles and rules.
  public let edition: Located<Edition>?
  /// The languages of the pages, the first one being the operator's.
  public let locales: [Located<String>]
  /// The day that statuses are computed for.
  public let asOf: Located<Day>?
  /// The address under which the portal is published.
  public let baseURL: Located<String>?
  /// Who may see the pages.
  public let visibility: Located<Visibility>?
  /// Which findings make a check fail.
  public let failOn: Located<FailureThreshold>?
  /// How people show on the operator's pages.
  public let operatorPeople: Located<PeopleDisplay>?
  /// How people show on a reseller's pages.
  public let resellerPeople: Located<PeopleDisplay>?
  /// Figures that rules compare with.
  public let thresholds: Thresholds?
  /// The CSP regions of countries for which the built-in list is out of date.
  public let regions: [(country: Located<String>, region: Located<String>)]
  /// Further free mail hosts.
  public let extraMailDomains: [Located<String>]
  /// Mail hosts that are fine although a list names them.
  public let allowedMailDomains: [Located<String>]
  /// Providers that every reseller may see in the comparison.
  public let publicProviders: [Located<String>]
  /// The folders whose pages may hold HTML, such as `Pages` or `Pages/it`.
  public let trustedFolders: [Located<String>]
  /// How the sites look.
  public let theme: Theme?
  /// Severities by code or name of a rule, or what else names rules.
  public let severities: [(rules: Located<String>, setting: Located<SeveritySetting>)]

  init(_ head: DocumentHead, _ reader: MappingReader) {
    self.head = head
    format = reader.choice("format", FormatVersion.self)
    title = reader.text("title")
    operatedBy = reader.part("operator", Party.self)
    edition = reader.choice("edition", Edition.self)
    locales = reader.languages("locales")
    asOf = reader.day("asOf")
    baseURL = reader.url("baseURL")
    visibility = reader.choice("visibility", Visibility.self)
    failOn = reader.choice("failOn", FailureThreshold.self)
    let people = reader.part("people", PeopleSettings.self)
    operatorPeople = people?.operators
    resellerPeople = people?.resellers
    thresholds = reader.part("thresholds", Thresholds.self)
    regions = reader.part("regions", RegionSettings.self)?.regions ?? []
    let mail = reader.part("webmail", MailSettings.self)
    extraMailDomains = mail?.extra ?? []
    allowedMailDomains = mail?.allowed ?? []
    publicProviders = reader.references("publicProviders", .provider)
    trustedFolders = reader.pageFolders("trustedFolders")
    theme = reader.part("theme", Theme.self)
    severities = reader.part("severity", SeveritySettings.self)?.settings ?? []
  }
}

/// A reseller or a provider, named by exactly one of two keys.
public struct Party: ManifestPart {
  /// The reseller.
  public let reseller: Located<String>?
  /// The provider.
  public let provider: Located<String>?

  init(_ reader: MappingReader) {
    reseller = reader.reference("reseller", .reseller)
    provider = reader.reference("provider", .provider)
    reader.requireOne(of: ["reseller", "provider"], self)
  }
}

private struct PeopleSettings: ManifestPart {
  let operators: Located<PeopleDisplay>?
  let resellers: Located<PeopleDisplay>?

  init(_ reader: MappingReader) {
    operators = reader.choice("operator", PeopleDisplay.self)
    resellers = reader.choice("reseller", PeopleDisplay.self)
  }
}

/// Days after which something is late, or before which it is due.
public struct Thresholds: ManifestPart {
  /// Working days after which a review is late.
  public let reviewDays: Located<Int>?
  /// Days after which a record should be confirmed again.
  public let confirmationDays: Located<Int>?
  /// Days after which an invitation should have been answered.
  public let answerDays: Located<Int>?
  /// Days before the end of delegated administration at which it should be renewed.
  public let gdapDays: Located<Int>?

  init(_ reader: MappingReader) {
    reviewDays = reader.number("reviewDays")
    confirmationDays = reader.number("confirmationDays")
    answerDays = reader.number("answerDays")
    gdapDays = reader.number("gdapDays")
  }
}

private struct RegionSettings: ManifestPart {
  let regions: [(country: Located<String>, region: Located<String>)]

  init(_ reader: MappingReader) {
    var regions: [(country: Located<String>, region: Located<String>)] = []
    for entry in reader.remaining(keys: .country, values: .text) {
      guard let region = reader.scalars(entry).first?.map(\.text),
        let country = reader.country(entry.key)
      else { continue }
      regions.append((country, region))
    }
    self.regions = regions
  }
}

private struct MailSettings: ManifestPart {
  let extra: [Located<String>]
  let allowed: [Located<String>]

  init(_ reader: MappingReader) {
    extra = reader.domains("extraDomains")
    allowed = reader.domains("allowDomains")
  }
}

private struct SeveritySettings: ManifestPart {
  let settings: [(rules: Located<String>, setting: Located<SeveritySetting>)]

  init(_ reader: MappingReader) {
    var settings: [(rules: Located<String>, setting: Located<SeveritySetting>)] = []
    for entry in reader.remaining(keys: .text, values: .choice(SeveritySetting.words)) {
      guard let text = reader.scalars(entry).first?.map(\.text) else { continue }
      if let setting = reader.choice(entry.key.value, text, SeveritySetting.self) {
        settings.append((entry.key, setting))
      }
    }
    self.settings = settings
  }
}
