import ManifestModel

/// Complete manifests: between them, the documents of a kind set every field of its schema.
enum Samples {
  /// The documents of a kind, with the path of the file that each stands in.
  static func documents(of kind: ManifestKind) -> [(path: String, yaml: String)] {
    switch kind {
    case .workspace: [("Content/portal.yaml", workspace), ("Content/other.yaml", otherWorkspace)]
    case .reseller: [("Content/resellers/lakeside/reseller.yaml", reseller)]
    case .provider: [("Content/providers/northgate.yaml", provider)]
    case .customer: [("Content/customers/molino.yaml", customer)]
    case .customerList: [("Content/resellers/lakeside/customers.yaml", customerList)]
    case .invitation:
      [
        ("Content/resellers/lakeside/invitations.yaml", invitation),
        ("Content/resellers/lakeside/partnership.yaml", partnershipInvitation),
      ]
    case .roleCatalog: [("Content/roles/2017-reseller.yaml", roleCatalog)]
    }
  }

  static let workspace = """
    kind: Workspace
    name: portal
    notes: for the tests
    confirmed: 2026-11-09 by elena
    format: 1
    title: Northgate partner portal
    operator: {provider: northgate}
    edition: 2023
    locales: [en, it]
    asOf: 2026-11-22
    baseURL: https://partners.northgate.example/
    visibility: private
    failOn: breach
    people: {operator: full, reseller: initials}
    thresholds: {reviewDays: 5, confirmationDays: 90, answerDays: 14, gdapDays: 60}
    regions: {XK: Europe}
    webmail: {extraDomains: [mail.example], allowDomains: [post.example]}
    publicProviders: [northgate]
    theme: {logo: logo.svg, band: "#0b3a40", accent: "#0a6066", accentDark: "#7cd0ca"}
    trustedFolders: [Pages]
    severity: {RP-C03: warning}
    """

  static let otherWorkspace = "kind: Workspace\noperator: {reseller: lakeside}\n"

  static let reseller = """
    kind: Reseller
    name: lakeside
    notes: nice view
    confirmed: 2026-11-09 by elena
    legalName: Lakeside Travel S.r.l.
    locale: it
    programModel: indirect-reseller
    accountManager: elena
    access: [portal-lakeside]
    tenant:
      id: 92c2aca4-061b-4363-bb57-1be8f51202f9
      primaryDomain: lakeside.example
      domains: [lakeside-travel.example]
      country: IT
      cloud: global
    mpnId: 4847383
    mpnProfile: {country: IT, status: active, globalId: 4847380, registrationNumber: IT123}
    workAccount: {exists: true, globalAdmin: giulia, services: [office-365, azure]}
    pmc: {userName: lakeside-pmc}
    legalProfile:
      name: Lakeside Travel S.r.l.
      address: {lines: [Via Riva 3], city: Como, region: CO, postalCode: 22100, country: IT}
      authorisedSigner: Giulia Conti
    primaryContact:
      firstName: Giulia
      lastName: Conti
      email: giulia@lakeside.example
      phone: +39 031 555 010
      memberOfOrganisation: true
    support:
      email: help@lakeside.example
      telephone: +39 031 555 011
      website: https://lakeside.example/help
    enrolment:
      alreadyInCsp: false
      history: [started 2025-01-10 by giulia, submitted 2025-01-14]
      emailVerification:
        {sentOn: 2025-01-14, verifiedOn: 2025-01-15, signedUp: true, addressOwned: true}
      vettingStatus: pending
      vettingSubStatus: emailOwnership
    agreements: {mpa: 2025-02-01 by giulia}
    authorisation:
      {onboardedOn: 2025-02-01, ttmRevenueUsd: 12500, mfaForAdmins: true, securityContact: Giulia}
    users:
      - name: giulia
        fullName: Giulia Conti
        email: giulia@lakeside.example
        agent: admin-agent
        admin: global-admin
        additionalRoles: [account-admin]
        since: 2025-01-10
        until: 2027-01-10
        tasks: [{permission: customer.search-view, customer: alpina, service: office-365}]
        onboarding: {credentialsSentOn: 2025-01-11, passwordChanged: true}
    partnerships:
      - provider: northgate
        history: [invited 2025-02-01 by elena, accepted 2025-02-03 by giulia]
        invitation: lakeside-northgate
        orderOnBehalf: true
        tenantAdminAccess: granted 2025-02-03
        notes: signed at the fair
    """

  static let provider = """
    kind: Provider
    name: northgate
    notes: the operator
    confirmed: 2026-11-09 by elena
    legalName: Northgate Distribution AB
    aka: [Northgate]
    locale: en
    tenant:
      id: 7d0f5f0c-5d0c-4c5e-9a53-0c0f6d5ad6a1
      primaryDomain: northgate.example
      domains: [northgate-cloud.example]
      country: SE
      cloud: global
    mpnId: 5120004
    officialListing: true
    areas: [SE, IT]
    services:
      technicalTraining: true
      technicalAssistance: true
      marketing: false
      financingAndCredit: true
      billing: true
      support: false
    contact:
      name: Elena Sandri
      email: partners@northgate.example
      telephone: +46 8 555 010
      website: https://northgate.example/partners
    programmes: Start and Grow
    supportLevel: first level
    terms: thirty days
    resellers: [lakeside]
    users:
      - name: elena
        fullName: Elena Sandri
        email: elena@northgate.example
        agent: admin-agent
        admin: none
        additionalRoles: [account-admin]
        since: 2024-05-01
        until: 2028-05-01
        tasks: [{permission: customer.request-dap, customer: lakeside/alpina, service: azure}]
        onboarding: {credentialsSentOn: 2024-05-01, passwordChanged: true}
    """
}
