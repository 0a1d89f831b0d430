public import Diagnostics

/// An indirect reseller with its people and partnerships.
public final class Reseller: Sendable {
  /// What every document has.
  public let head: DocumentHead
  /// The legal name.
  public let legalName: Located<String>?
  /// The language of the reseller's mails.
  public let locale: Located<String>?
  /// How the reseller takes part in the programme.
  public let programModel: Located<ProgramModel>?
  /// The operator's person who looks after the reseller.
  public let accountManager: Located<String>?
  /// The groups that may see the reseller's site.
  public let access: [Located<String>]
  /// The tenant.
  public let tenant: Tenant?
  /// The Partner ID of the location.
  public let mpnId: Located<String>?
  /// The profile behind the Partner ID.
  public let mpnProfile: PartnerProfile?
  /// The work account.
  public let workAccount: WorkAccount?
  /// The user name in Partner Membership Center, in the editions of 2017.
  public let pmcUserName: Located<String>?
  /// The legal profile.
  public let legalProfile: LegalProfile?
  /// The person whom Microsoft writes to.
  public let primaryContact: PrimaryContact?
  /// Whom customers turn to.
  public let support: SupportContact?
  /// The enrolment.
  public let enrolment: Enrolment?
  /// When the Microsoft Partner Agreement was signed.
  public let partnerAgreement: Mark?
  /// Whether agreements are written, even if none of them could be read.
  public let statesAgreements: Bool
  /// The yearly authorisation of later editions.
  public let authorisation: Authorisation?
  /// The people who use Partner Center.
  public let users: [User]
  /// The partnerships with providers.
  public let partnerships: [Partnership]

  init(_ head: DocumentHead, _ reader: MappingReader) {
    self.head = head
    legalName = reader.text("legalName")
    locale = reader.language("locale")
    programModel = reader.choice("programModel", ProgramModel.self)
    accountManager = reader.reference("accountManager", .operatorUser)
    access = reader.texts("access")
    tenant = reader.part("tenant", Tenant.self)
    mpnId = reader.text("mpnId")
    mpnProfile = reader.part("mpnProfile", PartnerProfile.self)
    workAccount = reader.part("workAccount", WorkAccount.self)
    pmcUserName = reader.part("pmc", MembershipCenter.self)?.userName
    legalProfile = reader.part("legalProfile", LegalProfile.self)
    primaryContact = reader.part("primaryContact", PrimaryContact.self)
    support = reader.part("support", SupportContact.self)
    enrolment = reader.part("enrolment", Enrolment.self)
    partnerAgreement = reader.part("agreements", Agreements.self)?.mpa
    statesAgreements = reader.isWritten("agreements")
    authorisation = reader.part("authorisation", Authorisation.self)
    users = reader.parts("users", User.self)
    partnerships = reader.parts("partnerships", Partnership.self)
  }
}

/// What Microsoft holds behind a Partner ID.
public struct PartnerProfile: ManifestPart {
  /// The country of the profile.
  public let country: Located<String>?
  /// Whether the profile is in use.
  public let status: Located<ProfileStatus>?
  /// The global id above the locations.
  public let globalId: Located<String>?
  /// The registration number, where a country asks for one.
  public let registrationNumber: Located<String>?

  init(_ reader: MappingReader) {
    country = reader.country("country")
    status = reader.choice("status", ProfileStatus.self)
    globalId = reader.text("globalId")
    registrationNumber = reader.text("registrationNumber")
  }
}

/// The account with which a reseller signs in.
public struct WorkAccount: ManifestPart {
  /// Whether there is one.
  public let exists: Located<Bool>?
  /// The user who holds the global administrator's credentials.
  public let globalAdmin: Located<String>?
  /// What the account is used for.
  public let services: [Located<Service>]

  init(_ reader: MappingReader) {
    exists = reader.flag("exists")
    globalAdmin = reader.reference("globalAdmin", .user)
    services = reader.choices("services", Service.self)
  }
}

private struct MembershipCenter: ManifestPart {
  let userName: Located<String>?

  init(_ reader: MappingReader) {
    userName = reader.text("userName")
  }
}

/// Name and address as they are registered.
public struct LegalProfile: ManifestPart {
  /// The registered name.
  public let name: Located<String>?
  /// The registered address.
  public let address: PostalAddress?
  /// Who may sign for the organisation.
  public let authorisedSigner: Located<String>?

  init(_ reader: MappingReader) {
    name = reader.text("name")
    address = reader.part("address", PostalAddress.self)
    authorisedSigner = reader.text("authorisedSigner")
  }
}

/// The person whom Microsoft writes to about the enrolment.
public struct PrimaryContact: ManifestPart {
  /// The first name.
  public let firstName: Located<String>?
  /// The last name.
  public let lastName: Located<String>?
  /// The e-mail address as written; a rule checks its form.
  public let email: Located<String>?
  /// The telephone number.
  public let phone: Located<String>?
  /// Whether the person belongs to the organisation.
  public let memberOfOrganisation: Located<Bool>?
  /// The whole record.
  public let span: SourceSpan

  init(_ reader: MappingReader) {
    span = reader.span
    firstName = reader.text("firstName")
    lastName = reader.text("lastName")
    email = reader.text("email")
    phone = reader.text("phone")
    memberOfOrganisation = reader.flag("memberOfOrganisation")
  }

  /// First and last name, nil when neither is recorded.
  public var fullName: String? {
    let parts = [firstName?.value, lastName?.value].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

/// Whom a reseller's customers turn to.
public struct SupportContact: ManifestPart {
  /// The e-mail address.
  public let email: Located<String>?
  /// The telephone number.
  public let telephone: Located<String>?
  /// The page.
  public let website: Located<String>?
  /// Which of the three are written, even if they could not be read.
  public let stated: Set<String>
  /// The whole record.
  public let span: SourceSpan

  init(_ reader: MappingReader) {
    span = reader.span
    stated = Set(["email", "telephone", "website"].filter(reader.has))
    email = reader.email("email")
    telephone = reader.text("telephone")
    website = reader.url("website")
  }
}

private struct Agreements: ManifestPart {
  let mpa: Mark?

  init(_ reader: MappingReader) {
    mpa = reader.mark("mpa", actor: .user)
  }
}

/// What the yearly authorisation of later editions looks at.
public struct Authorisation: ManifestPart {
  /// The day of onboarding.
  public let onboardedOn: Located<Day>?
  /// The revenue of the last twelve months, in US dollars.
  public let revenue: Located<Int>?
  /// Whether all administrators use multi-factor authentication.
  public let multiFactor: Located<Bool>?
  /// The security contact.
  public let securityContact: Located<String>?

  init(_ reader: MappingReader) {
    onboardedOn = reader.day("onboardedOn")
    revenue = reader.number("ttmRevenueUsd")
    multiFactor = reader.flag("mfaForAdmins")
    securityContact = reader.text("securityContact")
  }
}
