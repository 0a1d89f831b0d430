import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// The traps of relationships, orders and customers that the source page sets.
@Suite struct RelationshipTrapTests {
  @Test("T11: a partnership does not stand for the customer's relationship with the provider")
  func partnershipIsNotEnough() async {
    let found = await found(
      partners("[invited 2026-01-12, accepted 2026-01-14]") + customer(withProvider: "none"))
    #expect(found == ["RP-R02"])
  }

  @Test("T11: the customer's relationship does not stand for the partnership")
  func relationshipIsNotEnough() async {
    let found = await found(
      partners("invited 2026-01-12") + customer(withProvider: "accepted 2026-03-02"))
    #expect(found == ["RP-R03"])
  }

  @Test("T11: both missing are two findings")
  func bothMissing() async {
    let found = await found(
      partners("[accepted 2026-01-14, removed 2026-02-01]") + customer(withProvider: "none"))
    #expect(found == ["RP-R02", "RP-R03"])
  }

  @Test("T13: another portal never counts as a relationship", arguments: knownCustomers)
  func anotherPortal(enrolment: String, expected: [String]) async {
    let found = await inspect(
      """
      kind: Reseller
      name: lakeside
      \(enrolment)
      ---
      kind: CustomerList
      reseller: lakeside
      customers:
        - name: orchard
          email: office@orchard.example
          tenant: {primaryDomain: orchard.example}
          origin: existing
          knownFrom: [office-365-partner-admin-center]
          subscriptions: [{id: one, status: active}]

      """)
    #expect(found.filter { $0.rule.area == .relationships }.map(summary).sorted() == expected)
  }

  @Test("T14: a customer needs no account and no login, only a relationship")
  func noCustomerAccount() async {
    let found = await found(
      """
      kind: CustomerList
      reseller: lakeside
      customers:
        - name: orchard
          email: office@orchard.example
          withReseller: accepted 2026-03-02
          subscriptions: [{id: one, status: active}]

      """)
    #expect(!found.contains("RP-R01"))
  }

  @Test("T15: managing needs the reseller's relationship though the provider orders")
  func managingIsTheResellers() async {
    let found = await found(
      partners("accepted 2026-01-14")
        + customer(withReseller: "invited 2026-03-01", withProvider: "accepted 2026-03-02"))
    #expect(found == ["RP-R01"])
  }

  @Test("blames nobody where several resellers share a customer and none is of record")
  func nobodyIsBlamed() async {
    let found = await inspect(shared(record: "")).filter { $0.rule.code == "RP-R01" }
    #expect(found.map(\.finding.subject.reseller) == [])
  }

  @Test(
    "finds the reseller of record by name or Partner ID and tells of no other",
    arguments: [
      ", resellerOfRecord: hillside", ", resellerOfRecord: \"7000999\"",
    ])
  func ofRecord(record: String) async {
    let found = await inspect(shared(record: record)).filter { $0.rule.code == "RP-R01" }
    #expect(found.map(\.finding.subject.reseller) == ["hillside"])
    #expect(found.map(\.finding.subject.customer) == ["orchard"])
    let told = found.flatMap(\.finding.message.arguments).map { "\($0.value)" }
    #expect(!told.contains { $0.contains("lakeside") })
  }

  @Test("leaves a malformed address to the rule about forms")
  func malformedAddress() async {
    let found = await inspect(
      """
      kind: CustomerList
      reseller: lakeside
      customers:
        - {name: orchard, email: "orchard at example", origin: new}

      """)
    #expect(!found.contains { $0.rule.code == "RP-R04" })
  }

  @Test("looks at no work that somebody did who has left")
  func formerUser() async {
    let found = await inspect(
      """
      kind: Reseller
      name: lakeside
      users:
        - name: ida
          agent: admin-agent
          admin: none
          until: 2026-06-30
          tasks: [{permission: customer.administer-on-behalf, customer: orchard}]
      ---
      kind: CustomerList
      reseller: lakeside
      customers: [{name: orchard, origin: new}]

      """)
    #expect(!found.contains { $0.rule.code == "RP-R01" })
  }

  @Test("checks each customer of a joint invitation by itself")
  func jointInvitation() async {
    let found = await inspect(
      """
      kind: CustomerList
      reseller: lakeside
      defaults: {provider: harbour, invitation: spring, withReseller: accepted 2026-05-04}
      customers:
        - {name: orchard, withProvider: accepted 2026-05-04}
        - {name: mill, withProvider: invited 2026-05-02}
        - {name: bakery, withProvider: accepted 2026-05-04}
      ---
      kind: Invitation
      name: spring
      type: reseller-and-provider
      from: {reseller: lakeside}
      provider: harbour
      to: [orchard, mill, bakery]
      history: [sent 2026-05-02, accepted 2026-05-04]

      """
    ).filter { $0.rule.code == "RP-R10" }
    #expect(found.map(\.finding.subject.customer) == ["mill"])
  }
}

extension RelationshipTrapTests {
  static let knownCustomers: [(String, [String])] = [
    ("enrolment: {history: submitted 2026-11-02}", ["RP-R01 error", "RP-R05 info"]),
    ("enrolment: {history: account-ready 2026-11-02}", ["RP-R01 error", "RP-R05 warning"]),
    ("enrolment: {alreadyInCsp: true}", ["RP-R01 error", "RP-R05 warning"]),
  ]

  private func summary(_ finding: ReportedFinding) -> String {
    "\(finding.rule.code.text) \(finding.severity.rawValue)"
  }

  /// The codes of the rules about managing and ordering, sorted.
  private func found(_ yaml: String) async -> [String] {
    await inspect(yaml).map(\.rule.code.text)
      .filter { ["RP-R01", "RP-R02", "RP-R03"].contains($0) }.sorted()
  }

  private func partners(_ history: String) -> String {
    """
    kind: Provider
    name: harbour
    ---
    kind: Reseller
    name: lakeside
    partnerships: [{provider: harbour, history: \(history)}]
    ---

    """
  }

  private func customer(
    withReseller: String = "accepted 2026-03-02", withProvider: String
  ) -> String {
    """
    kind: CustomerList
    reseller: lakeside
    customers:
      - name: orchard
        email: office@orchard.example
        provider: harbour
        withReseller: \(withReseller)
        withProvider: \(withProvider)
        subscriptions: [{id: one, status: active, orderedThrough: harbour}]

    """
  }

  private func shared(record: String) -> String {
    """
    kind: Reseller
    name: lakeside
    ---
    kind: Reseller
    name: hillside
    mpnId: "7000999"
    ---
    kind: Customer
    name: orchard
    relationships:
      - {reseller: lakeside, history: invited 2026-03-01}
      - {reseller: hillside, history: invited 2026-03-01}
    subscriptions:
      - {id: one, status: active\(record)}

    """
  }
}
