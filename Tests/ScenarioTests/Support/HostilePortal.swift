/// A portal whose every text is made by a function, so that two of them have the same shape.
struct HostilePortal {
  /// Makes the text of a field.
  let text: (_ field: String) -> String

  func write(to bench: Workbench) throws {
    try bench.write("Content/portal.yaml", workspace)
    try bench.write("Content/providers/porto.yaml", provider)
    try bench.write("Content/resellers/vela/reseller.yaml", reseller)
    try bench.write("Content/resellers/vela/customers.yaml", customers)
    try bench.write("Content/resellers/vela/invitations.yaml", invitations)
  }

  /// A text as a YAML scalar in double quotes.
  private func quoted(_ field: String) -> String {
    var result = "\""
    for scalar in text(field).unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private var workspace: String {
    """
    kind: Workspace
    format: 1
    title: \(quoted("title"))
    operator: {provider: porto}
    locales: [en, it]
    asOf: 2026-11-22

    """
  }

  private var provider: String {
    """
    kind: Provider
    legalName: \(quoted("provider"))
    aka: [\(quoted("aka"))]
    notes: \(quoted("provider notes"))
    programmes: \(quoted("programmes"))
    supportLevel: \(quoted("level"))
    terms: \(quoted("terms"))
    contact: {name: \(quoted("contact")), email: a@porto.example, telephone: \(quoted("telephone"))}
    users:
      - {name: elena, fullName: \(quoted("manager")), email: elena@porto.example, agent: admin-agent, admin: global-admin}

    """
  }

  private var reseller: String {
    """
    kind: Reseller
    legalName: \(quoted("legal name"))
    notes: \(quoted("notes"))
    locale: en
    accountManager: elena
    mpnId: 4812345
    tenant: {id: 3f1d7c52-9a40-4b1e-8c35-6d2f0e9b7a14, primaryDomain: vela.example, country: IT}
    legalProfile:
      name: \(quoted("registered name"))
      address: {lines: [\(quoted("street")), \(quoted("second line"))], city: \(quoted("city")), region: \(quoted("region")), postalCode: \(quoted("code")), country: IT}
      authorisedSigner: \(quoted("signer"))
    primaryContact: {firstName: \(quoted("first")), lastName: \(quoted("last")), email: a@vela.example, phone: \(quoted("phone"))}
    support: {email: b@vela.example, telephone: \(quoted("support")), website: https://vela.example/}
    users:
      - {name: giulia, fullName: \(quoted("user")), email: giulia@vela.example, agent: admin-agent, admin: global-admin, since: 2025-01-10}
    partnerships:
      - {provider: porto, history: [invited 2025-02-01 by elena, accepted 2025-02-03 by giulia, active 2025-02-03], notes: \(quoted("partnership"))}

    """
  }

  private var customers: String {
    """
    kind: CustomerList
    reseller: vela
    notes: \(quoted("list notes"))
    customers:
      - name: alpina
        company: \(quoted("company"))
        contact: \(quoted("person"))
        email: it@alpina.example
        notes: \(quoted("customer notes"))
        provider: porto
        withReseller: accepted 2026-03-02
        subscriptions:
          - {offer: \(quoted("offer")), service: office-365, quantity: 3, status: active, supportContact: \(quoted("support contact"))}
      - {name: lanterna, company: \(quoted("other company")), email: ced@lanterna.example, withReseller: invited 2026-10-28, invitation: vela-lanterna}

    """
  }

  private var invitations: String {
    """
    kind: Invitation
    name: vela-lanterna
    notes: \(quoted("invitation notes"))
    type: reseller-relationship
    from: {reseller: vela}
    to: lanterna
    sender: giulia
    link: https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=3f1d7c52-9a40-4b1e-8c35-6d2f0e9b7a14&msppId=0&DAP=true#/BillingAccounts/partner-invitation
    history: [drafted 2026-10-28 by giulia]
    text: \(quoted("wording: {link}"))

    """
  }
}
