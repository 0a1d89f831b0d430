public import Diagnostics

/// An indirect provider, also called distributor.
public final class Provider: Sendable {
  /// What every document has.
  public let head: DocumentHead
  /// The legal name.
  public let legalName: Located<String>?
  /// Other names.
  public let aka: [Located<String>]
  /// The language of the provider's mails.
  public let locale: Located<String>?
  /// The tenant.
  public let tenant: Tenant?
  /// The Partner ID.
  public let mpnId: Located<String>?
  /// Whether Microsoft's list names the provider.
  public let officialListing: Located<Bool>?
  /// The countries it serves.
  public let areas: [Located<String>]
  /// What it offers resellers.
  public let services: ProviderServices?
  /// How to reach it.
  public let contact: ProviderContact?
  /// Its programmes for resellers.
  public let programmes: Located<String>?
  /// Its level of support.
  public let supportLevel: Located<String>?
  /// Its terms.
  public let terms: Located<String>?
  /// The resellers on its own list.
  public let resellers: [Located<String>]
  /// Its people.
  public let users: [User]

  init(_ head: DocumentHead, _ reader: MappingReader) {
    self.head = head
    legalName = reader.text("legalName")
    aka = reader.texts("aka")
    locale = reader.language("locale")
    tenant = reader.part("tenant", Tenant.self)
    mpnId = reader.text("mpnId")
    officialListing = reader.flag("officialListing")
    areas = reader.countries("areas")
    services = reader.part("services", ProviderServices.self)
    contact = reader.part("contact", ProviderContact.self)
    programmes = reader.text("programmes")
    supportLevel = reader.text("supportLevel")
    terms = reader.text("terms")
    resellers = reader.references("resellers", .reseller)
    users = reader.parts("users", User.self)
  }
}

/// What a provider offers; nil where it is not known.
public struct ProviderServices: ManifestPart {
  /// Technical training.
  public let technicalTraining: Located<Bool>?
  /// Technical assistance.
  public let technicalAssistance: Located<Bool>?
  /// Help with marketing.
  public let marketing: Located<Bool>?
  /// Help with financing and credit terms.
  public let financingAndCredit: Located<Bool>?
  /// Billing of customers.
  public let billing: Located<Bool>?
  /// Support of customers.
  public let support: Located<Bool>?

  init(_ reader: MappingReader) {
    technicalTraining = reader.flag("technicalTraining")
    technicalAssistance = reader.flag("technicalAssistance")
    marketing = reader.flag("marketing")
    financingAndCredit = reader.flag("financingAndCredit")
    billing = reader.flag("billing")
    support = reader.flag("support")
  }
}

/// How to reach a provider.
public struct ProviderContact: ManifestPart {
  /// A person's name.
  public let name: Located<String>?
  /// The e-mail address.
  public let email: Located<String>?
  /// The telephone number.
  public let telephone: Located<String>?
  /// The page.
  public let website: Located<String>?

  init(_ reader: MappingReader) {
    name = reader.text("name")
    email = reader.email("email")
    telephone = reader.text("telephone")
    website = reader.url("website")
  }
}
