import Diagnostics
import ManifestModel

/// A small portal in which one thing is in a state of choice and all others are as they should be.
struct StatePortal: Sendable {
  var enrolment = EnrolmentState.adminAgentConfirmed
  var failedCheck: VettingSubStatus?
  var vetting: VettingStatus?
  var profile: ProfileStatus?
  var subscription: SubscriptionStatus?
  var partnership = PartnershipState.active
  var relationship = RelationshipState.accepted
  var providerRelationship = RelationshipState.accepted
  var administration = AccessState.granted
  var granular: GDAPStatus?
  var invitation: InvitationState?

  var texts: [SourceText] {
    [
      SourceText(path: "Content/portal.yaml", text: workspace),
      SourceText(path: "Content/providers/lago.yaml", text: provider),
      SourceText(path: "Content/resellers/vela/reseller.yaml", text: reseller),
      SourceText(path: "Content/resellers/vela/customers.yaml", text: customers),
      SourceText(path: "Content/resellers/vela/invitations.yaml", text: invitations),
    ]
  }

  private var workspace: String {
    """
    kind: Workspace
    format: 1
    operator: {provider: lago}
    edition: \(granular == nil ? "2017-reseller" : "2023")
    locales: [en, it]
    asOf: 2026-11-22

    """
  }

  private var provider: String {
    """
    kind: Provider
    legalName: Lago S.p.A.
    officialListing: true
    areas: [IT]
    resellers: [vela]
    tenant: {id: 0b8a6f0e-5a5c-4d53-9a3c-0a6f7f1f9b11, primaryDomain: lago.example, country: IT}
    users:
      - {name: ugo, fullName: Ugo Lago, email: ugo@lago.example, agent: admin-agent, admin: global-admin, since: 2020-01-01}

    """
  }

  private var reseller: String {
    """
    kind: Reseller
    legalName: Vela S.r.l.
    locale: it
    mpnId: 6142087
    \(profile.map { "mpnProfile: {country: IT, status: \($0.rawValue)}" } ?? "# No profile")
    tenant: {id: 3243a393-dbbf-4c3a-9cef-4a893e50449c, primaryDomain: vela.example, country: IT}
    enrolment: {history: [\(steps)]\(vettingKeys)}
    users:
      - {name: ida, fullName: Ida Vela, email: ida@vela.example, agent: admin-agent, admin: global-admin, since: 2026-01-02}
      - {name: leo, fullName: Leo Vela, email: leo@vela.example, agent: admin-agent, admin: none, since: 2026-01-02}
    primaryContact: {firstName: Ida, lastName: Vela, email: ida@vela.example}
    partnerships:
      - {provider: lago, history: [\(path(to: partnership))]}

    """
  }

  private var customers: String {
    let gdap =
      granular.map { status in
        """
        , delegatedAdmin: {gdap: [{name: Alba, roles: [Helpdesk administrator], startsOn: 2026-06-01, \
        endsOn: \(status == .expired ? "2026-11-10" : "2027-05-30"), status: \(status.rawValue)}]}
        """
      } ?? ", delegatedAdmin: {dap: \(administration.rawValue) 2026-05-03}"
    let subscriptions =
      subscription.map { status in
        """
        , subscriptions: [{id: desk, offer: Mail desk, service: office-365, quantity: 4, \
        status: \(status.rawValue), orderedThrough: lago, resellerOfRecord: vela, since: 2026-06-01}]
        """
      } ?? ""
    return """
      kind: CustomerList
      reseller: vela
      customers:
        - {name: alba, company: Alba S.n.c., email: alba@alba.example, country: IT, origin: new, channel: own-marketing, \
      provider: lago, tenant: {id: c24104a1-da16-4a48-a126-8a4d994e82c8, primaryDomain: alba.example}, \
      withReseller: [\(path(to: relationship))], withProvider: [\(path(to: providerRelationship))]\(gdap)\(subscriptions)}

      """
  }

  private var invitations: String {
    guard let invitation else { return "# None\n" }
    return """
      kind: Invitation
      name: alba
      type: reseller-relationship
      from: {reseller: vela}
      to: [alba]
      sender: leo
      locale: it
      link: https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=3243a393-dbbf-4c3a-9cef-4a893e50449c
      history: [\(path(to: invitation))]

      """
  }

  private var vettingKeys: String {
    let status = vetting ?? (failedCheck == nil ? nil : .rejected)
    return (status.map { ", vettingStatus: \($0.rawValue)" } ?? "")
      + (failedCheck.map { ", vettingSubStatus: \($0.rawValue)" } ?? "")
  }

  /// The enrolment up to its state.
  private var steps: String {
    let all = EnrolmentState.allCases.filter { $0 != .notStarted && $0 != .rejected }
    let passed =
      enrolment == .rejected
      ? all.filter { $0 < .completed } + [.rejected] : all.filter { $0 <= enrolment }
    return passed.enumerated().map { "\($1.rawValue) 2026-01-\($0 + 10)" }
      .joined(separator: ", ")
  }

  private func path(to state: PartnershipState) -> String {
    PartnershipState.allCases.prefix { $0 != state }.enumerated().map {
      "\($1.rawValue) 2026-02-\($0 + 10)"
    }.joined { "\(state.rawValue) 2026-03-01" }
  }

  private func path(to state: RelationshipState) -> String {
    switch state {
    case .none: ""
    case .invited: "invited 2026-11-02"
    case .accepted: "invited 2026-04-02, accepted 2026-05-03"
    case .declined: "invited 2026-04-02, declined 2026-05-03"
    case .removed: "invited 2026-04-02, accepted 2026-05-03, removed 2026-10-05"
    }
  }

  private func path(to state: InvitationState) -> String {
    switch state {
    case .drafted: "drafted 2026-11-01"
    case .sent: "drafted 2026-11-01, sent 2026-11-02"
    default: "drafted 2026-11-01, sent 2026-11-02, \(state.rawValue) 2026-11-05"
    }
  }
}

extension [String] {
  fileprivate func joined(_ last: () -> String) -> String {
    (self + [last()]).joined(separator: ", ")
  }
}
