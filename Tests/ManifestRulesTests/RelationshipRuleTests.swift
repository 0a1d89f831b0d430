import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// What the examples of the pages about relationships cannot show.
@Suite struct RelationshipRuleTests {
  @Test("takes a channel of the defaults for all customers, even one that cannot be read")
  func channelOfDefaults() async {
    let list = "kind: CustomerList\nname: lakeside\ndefaults: {channel: CHANNEL}\n"
    let customers = "customers: [{name: orchard}, {name: mill, channel: billboard}]\n"
    for channel in ["other", "billboard"] {
      let yaml = list.replacing("CHANNEL", with: channel) + customers
      #expect(await places("RP-R07", yaml) == [], "\(channel)")
    }
    let provider = list.replacing("CHANNEL", with: "indirect-provider") + customers
    #expect(await places("RP-R07", provider) == ["4:20-27 provider"])
  }

  @Test("asks each reseller of a shared customer for its own channel")
  func sharedChannel() async {
    let yaml = """
      kind: Customer
      name: orchard
      relationships:
        - {reseller: lakeside, history: accepted 2026-03-02}
        - {reseller: hillside, history: accepted 2026-03-02, channel: other}
        - {reseller: bayside, history: removed 2026-03-02}

      """
    #expect(await places("RP-R07", yaml) == ["4:16-24 channel"])
    #expect(await found("RP-R07", yaml).map(\.subject.reseller) == ["lakeside"])
  }

  @Test(
    "needs a partnership, now or once, with the provider behind a customer",
    arguments: [
      ("in-talks 2026-03-02", ["7:90-97 referred"]), ("accepted 2026-03-02", []),
      ("[active 2024-03-02, removed 2025-03-02]", []),
    ])
  func referral(history: String, expected: [String]) async {
    let yaml = """
      kind: Provider
      name: harbour
      ---
      kind: CustomerList
      name: lakeside
      customers:
        - {name: orchard, company: Orchard House, channel: indirect-provider, channelProvider: harbour}
        - {name: mill, channel: own-marketing, channelProvider: harbour}
      ---
      kind: Reseller
      name: lakeside
      partnerships: [{provider: harbour, history: \(history)}]

      """
    #expect(await places("RP-R08", yaml) == expected)
    #expect(await found("RP-R08", yaml).allSatisfy { $0.subject.customer == "orchard" })
  }

  @Test(
    "is content with any way in which the customer is asked for the provider",
    arguments: [
      ("", "", ["7:6-13 open"]),
      ("withProvider: none", "", ["7:6-13 open"]),
      ("withReseller: accepted 2026-11-18", "", ["7:6-13 accepted"]),
      ("withReseller: declined 2026-11-18", "", []),
      ("withProvider: invited 2026-11-16", "", []),
      ("withProvider: declined 2026-11-16", "", []),
      ("", "drafted 2026-11-19", []), ("", "sent 2026-11-19", []),
      ("", "withdrawn 2026-11-19", ["7:6-13 open"]),
      ("subscriptions: [{id: one, orderedThrough: harbour}]", "", []),
    ])
  func singleParty(fact: String, joint: String, expected: [String]) async {
    var yaml = """
      kind: Provider
      name: harbour
      ---
      kind: Invitation
      name: alone
      from: {reseller: lakeside}
      to: [orchard]
      type: reseller-relationship
      history: sent 2026-11-16
      ---
      kind: CustomerList
      name: lakeside
      customers: [{name: orchard, provider: harbour\(fact.isEmpty ? "" : ", " + fact)}]

      """.replacing("to: [orchard]", with: "to: orchard")
    yaml.replace("to: orchard", with: "to:  orchard")
    if !joint.isEmpty {
      yaml += """
        ---
        kind: Invitation
        name: both
        type: reseller-and-provider
        from: {reseller: lakeside}
        provider: harbour
        to: orchard
        history: \(joint)

        """
    }
    #expect(await places("RP-R09", yaml) == expected)
  }

  @Test(
    "T18: the CSP region counts towards customers, never the country",
    arguments: [
      ("IT", "DE", []), ("IT", "\"NO\"", []), ("US", "GB", ["7:37-39 region"]),
      ("GB", "US", ["7:37-39 region"]), ("IT", "BY", ["7:37-39 no-region"]), ("BY", "IT", []),
    ])
  func regions(reseller: String, customer: String, expected: [String]) async {
    let yaml = """
      kind: Workspace
      edition: 2023
      ---
      {kind: Reseller, name: lakeside, tenant: {country: \(reseller)}}
      ---
      {kind: CustomerList, name: lakeside, customers: [
        {name: orchard, tenant: {country: \(customer)}}]}

      """
    #expect(await places("RP-R12", yaml) == expected)
    #expect(await places("RP-M04", yaml) == [])
  }

  @Test("blames each customer for a country of the defaults, at the customer's own name")
  func regionOfDefaults() async {
    let yaml = """
      kind: Workspace
      edition: 2023
      ---
      {kind: Reseller, name: lakeside, tenant: {country: IT}}
      ---
      kind: CustomerList
      name: lakeside
      defaults: {country: JP}
      customers: [{name: orchard}, {name: mill}, {name: bakery, country: IT}]

      """
    #expect(await places("RP-R12", yaml) == ["9:20-27 region", "9:37-41 region"])
  }

  @Test(
    "T31: a Global admin may accept, a Billing admin perhaps, nobody else",
    arguments: [
      ("global-admin", []), ("billing-admin", ["warning 5:22-35"]),
      ("user-management-admin", ["error 5:22-43"]), ("helpdesk-admin", ["error 5:22-36"]),
      ("service-admin", ["error 5:22-35"]), ("other", ["error 5:22-27"]),
      ("none", ["error 5:22-26"]),
    ])
  func acceptance(role: String, expected: [String]) async {
    let found = await inspect(
      """
      kind: CustomerList
      name: lakeside
      customers:
        - name: orchard
          acceptedByRole:  \(role)
          withReseller: accepted 2026-03-02

      """
    ).filter { $0.rule.code == "RP-R13" }
    #expect(found.map { "\($0.severity.rawValue) \(place($0.finding))" } == expected)
  }

  @Test("counts the acceptance of a joint invitation once, and that of a provider alone by itself")
  func jointAcceptance() async {
    let yaml = """
      kind: Customer
      name: orchard
      relationships:
        - {reseller: lakeside, history: accepted 2026-03-02, invitation: both, acceptedByRole: other}
        - {provider: harbour, history: accepted 2026-03-02, invitation: both, acceptedByRole: other}
        - {provider: jetty, history: accepted 2026-03-02, acceptedByRole: other}
        - {provider: mole, history: declined 2026-03-02, acceptedByRole: other}

      """
    #expect(await places("RP-R13", yaml) == ["4:90-95 another-role", "6:69-74 another-role"])
  }

  @Test(
    "T34: an agreement of a day to come counts only where something is ordered",
    arguments: [
      ("agreement: 2026-11-22, subscriptions: [{id: one}]", []),
      ("agreement: 2026-11-23, subscriptions: [{id: one}]", ["6:40-50 future"]),
      ("agreement: 2026-11-23", []),
      ("agreement: tomorrow, subscriptions: [{id: one}]", []),
      ("company: Orchard, subscriptions: [{id: one, status: suspended}]", ["6:81-90 missing"]),
      ("company: Orchard, subscriptions: [{id: one, status: disabled}]", []),
    ])
  func agreement(facts: String, expected: [String]) async {
    let yaml = """
      kind: Workspace
      edition: 2023
      ---
      kind: CustomerList
      name: lakeside
      customers: [{name: orchard, \(facts)}]

      """
    #expect(await places("RP-R15", yaml) == expected)
  }

  @Test("tells each reseller of a shared customer about the missing agreement for its own orders")
  func sharedAgreement() async {
    let yaml = """
      kind: Workspace
      edition: 2023
      ---
      {kind: Reseller, name: lakeside}
      ---
      {kind: Reseller, name: hillside}
      ---
      kind: Customer
      name: orchard
      relationships:
        - {reseller: lakeside, history: accepted 2026-03-02}
        - {reseller: hillside, history: accepted 2026-03-02}
      subscriptions:
        - {id: one, resellerOfRecord: hillside}
        - {id: two, resellerOfRecord: lakeside}
        - {id: three, resellerOfRecord: hillside}

      """
    #expect(await found("RP-R15", yaml).map(\.subject.reseller) == ["hillside", "lakeside"])
    #expect(await places("RP-R15", yaml) == ["14:10-13 missing", "15:10-13 missing"])
  }

  @Test("reports a party that stands twice in one customer's relationships, and no other")
  func repeatedRelationship() async {
    let yaml = """
      {kind: Reseller, name: lakeside}
      ---
      {kind: Provider, name: lakeside}
      ---
      kind: Customer
      name: orchard
      relationships:
        - {reseller: lakeside, history: accepted 2026-03-02}
        - {provider: lakeside, history: accepted 2026-03-02}
        - {provider: lakeside, history: removed 2026-05-02}

      """
    #expect(await places("RP-X02", yaml) == ["10:16-24 relationship"])
  }
}

extension RelationshipRuleTests {
  private func found(_ code: RuleCode, _ yaml: String) async -> [Finding] {
    await inspect(yaml).filter { $0.rule.code == code }.map(\.finding)
  }

  /// Line, columns and message of each finding of a rule.
  private func places(_ code: RuleCode, _ yaml: String) async -> [String] {
    await found(code, yaml).map { "\(place($0)) \($0.message.key)" }
  }

  private func place(_ finding: Finding) -> String {
    "\(finding.span.start)-\(finding.span.end.column)"
  }
}
