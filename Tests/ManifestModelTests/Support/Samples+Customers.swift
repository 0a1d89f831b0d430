extension Samples {
  static let customer = """
    kind: Customer
    name: molino
    notes: two resellers
    confirmed: 2026-11-09 by elena
    company: Molino Rossi
    email: ced@molino.example
    contact: Paolo Rossi
    locale: it
    country: IT
    tenant:
      id: 39c1382f-f2a5-481e-ad42-cc8427762129
      primaryDomain: molino.example
      domains: [molino-rossi.example]
      country: IT
      cloud: global
    agreement: 2026-03-02 by Paolo
    subscriptions:
      - id: SUB-1
        offer: Business Premium
        service: microsoft-365
        quantity: 12
        status: active
        orderedThrough: northgate
        resellerOfRecord: lakeside
        supportContact: help@lakeside.example
        since: 2026-03-05
    relationships:
      - provider: northgate
        history: [invited 2026-02-20 by elena, accepted 2026-03-02]
        invitation: lakeside-molino
        acceptedByRole: global-admin
      - reseller: lakeside
        history: accepted 2026-03-02
        invitation: lakeside-molino
        acceptedByRole: billing-admin
        delegatedAdmin:
          dap: [granted 2026-03-02, removed 2026-06-01]
          gdap:
            - id: 11111111-1111-1111-1111-111111111111-22222222-2222-2222-2222-222222222222
              name: Molino support
              roles: [Service support administrator]
              startsOn: 2026-06-01
              endsOn: 2027-05-31
              status: active
        origin: existing
        channel: own-marketing
        channelProvider: northgate
        knownFrom: [office-365-partner-admin-center, azure-portal]
        listedInPartnerCenter: true
        orderProvider: northgate
    """

  static let customerList = """
    kind: CustomerList
    name: lakeside
    notes: the short ones
    confirmed: 2026-11-09 by elena
    reseller: lakeside
    defaults: {country: IT, origin: existing}
    customers:
      - name: alpina
        company: Alpina Sport
        email: it@alpina.example
        contact: Nina Alp
        locale: it
        country: IT
        tenant:
          id: 0f1d7f6e-8b1f-4d5c-8a7e-9d6f0e5c4b3a
          primaryDomain: alpina.example
          domains: [alpina-sport.example]
          country: IT
          cloud: global
        agreement: 2026-03-02 by Nina
        subscriptions:
          - id: SUB-2
            offer: Business Basic
            service: office-365
            quantity: 3
            status: suspended
            orderedThrough: northgate
            resellerOfRecord: 4847383
            supportContact: help@lakeside.example
            since: 2026-03-05
        origin: new
        channel: indirect-provider
        channelProvider: northgate
        knownFrom: other
        listedInPartnerCenter: false
        provider: northgate
        withReseller: [invited 2026-02-20 by giulia, accepted 2026-03-02]
        withProvider: accepted 2026-03-02
        invitation: lakeside-alpina
        acceptedByRole: global-admin
        delegatedAdmin:
          dap: never
          gdap:
            - id: 33333333-3333-3333-3333-333333333333-44444444-4444-4444-4444-444444444444
              name: Alpina support
              roles: [Helpdesk administrator]
              startsOn: 2026-06-01
              endsOn: 2027-05-31
              status: approvalPending
        notes: Tuesdays only
    """

  static let invitation = """
    kind: Invitation
    name: lakeside-alpina
    notes: sent from the fair
    confirmed: 2026-11-09 by elena
    type: reseller-and-provider
    from: {reseller: lakeside}
    provider: northgate
    to: [alpina, molino]
    link: https://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship
    locale: it
    sender: giulia
    history: [drafted 2026-02-19 by giulia, sent 2026-02-20 by giulia]
    text: "Please open {link}."
    ---
    kind: Invitation
    name: lakeside-molino
    type: reseller-relationship
    from: {reseller: lakeside}
    to: molino
    """

  static let partnershipInvitation = """
    kind: Invitation
    name: lakeside-northgate
    type: partnership
    from: {provider: northgate}
    to: lakeside
    sender: elena
    """

  static let roleCatalog = """
    kind: RoleCatalog
    name: small
    notes: enough for the tests
    confirmed: 2026-11-09 by elena
    edition: 2017-reseller
    source: {document: A table, revision: r1, date: 2017-12-15}
    remarks: [{en: Ask twice, it: Chiedi due volte}]
    permissions:
      - id: customer.search-view
        label: {en: Find customers, it: Ricerca clienti}
        wildcard: false
        spans: [198]
      - {id: customer.request-dap, label: {en: Ask for DAP}}
    roles:
      - id: admin-agent
        axis: agent
        label: {en: Admin agent, it: Agente amministratore}
        remark: {en: The first, it: Il primo}
        offeredTo: [reseller, provider]
        span: 191
        can: [{permission: customer.request-dap, span: 193}]
        cannot: [{permission: customer.search-view, span: 196}]
        conditional:
          - permission: customer.search-view
            span: 200
            when: {service: office-365}
            requires: global-admin
      - id: global-admin
        axis: admin
        can: [{permission: x, span: 1, when: {service: azure}, requires: admin-agent}]
        cannot: [{permission: x, span: 1, when: {service: azure}, requires: admin-agent}]
    """
}
