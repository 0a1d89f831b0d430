import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// What the examples of the pages about invitations cannot show.
@Suite struct InvitationRuleTests {
  static let one = "3f1d7c52-9a40-4b1e-8c35-6d2f0e9b7a14"
  static let two = "8e2b46d0-17cf-4d93-b0a8-25c1f7e4936b"
  static let solo =
    "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=\(one)"
    + "&msppId=0"
  static let granular =
    "https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/"
    + "\(one)-\(two)"

  @Test(
    "T23: tells the link's time by host, parameter and page, the gravest first",
    arguments: [
      ("\(solo)#/partners/invitation", []),
      ("\(solo)&DAP=false#/partners/invitation", []),
      ("\(solo)&DAP=true#/partners/invitation", ["7:137-145 asks-for-everything"]),
      ("\(solo)&dap=TRUE#/BillingAccounts/partner-invitation", ["7:137-145 asks-for-everything"]),
      ("\(solo)&DAP=false#/BillingAccounts/partner-invitation", ["7:147-182 old-page"]),
      (
        "https://businessstore.microsoft.com/manage/partner-invitation?invType=x&DAP=true",
        ["7:15-42 retired-address"]
      ),
      ("https://partnercenter.microsoft.com/x?DAP=true", []), (granular, []),
    ])
  func linkForms(link: String, expected: [String]) async {
    let yaml = invitation(link: link, history: "drafted 2026-11-10")
    #expect(await places("RP-I05", yaml) == expected)
    #expect(await places("RP-I05", yaml.replacing("2023", with: "2017-reseller")) == [])
  }

  @Test(
    "judges no old link that has had its answer", arguments: ["accepted", "declined", "expired"])
  func oldAnswers(state: String) async {
    let link = InvitationRuleTests.solo + "&DAP=true#/BillingAccounts/partner-invitation"
    let yaml = invitation(link: link, history: "[sent 2022-05-09, \(state) 2022-05-11]")
    #expect(await places("RP-I05", yaml) == [])
  }

  @Test(
    "finds a GDAP link that serves two customers, also of two resellers, whatever its letters",
    arguments: [
      ("from: {reseller: lakeside}", "to: orchard", 0),
      ("from: {reseller: lakeside}", "to: mill", 1),
      ("from: {reseller: hillside}", "to: orchard", 1),
      ("from: {reseller: lakeside}", "to: nobody", 0),
    ])
  func sharedLink(from: String, to: String, count: Int) async {
    let link = InvitationRuleTests.granular
    let yaml = """
      {kind: CustomerList, name: lakeside, customers: [{name: orchard}, {name: mill}]}
      ---
      {kind: CustomerList, name: hillside, customers: [{name: orchard}]}
      ---
      kind: Invitation
      name: one
      type: gdap
      from: {reseller: lakeside}
      to: orchard
      link: \(link)
      ---
      kind: Invitation
      name: two
      type: gdap
      \(from)
      \(to)
      link: \(link.replacing(InvitationRuleTests.one, with: InvitationRuleTests.one.uppercased()))

      """
    let found = await found("RP-I09", yaml)
    #expect(found.map(\.message.key) == Array(repeating: "link-twice", count: count))
    #expect(
      found.map(\.span.start) == Array(repeating: Position(line: 17, column: 7), count: count))
    #expect(
      found.flatMap(\.related).map(\.span.start)
        == Array(repeating: Position(line: 10, column: 7), count: count))
  }

  @Test(
    "T34: lets a request lapse after ninety days, whoever else is asked about it",
    arguments: [
      ("gdap", "sent 2026-08-24", ["RP-I10 customer"]),
      ("gdap", "sent 2026-08-23", ["RP-I09 lapsed"]),
      ("gdap", "[drafted 2026-08-20, sent 2026-11-20]", ["RP-I09 lapsed"]),
      ("gdap", "[sent 2026-01-20, accepted 2026-01-22]", []),
      ("reseller-relationship", "sent 2026-01-20", ["RP-I10 customer"]),
    ])
  func lapse(type: String, history: String, expected: [String]) async {
    let yaml = invitation(link: InvitationRuleTests.granular, history: history)
      .replacing("type: reseller-relationship", with: "type: \(type)")
    let found = await inspect(yaml).filter { ["RP-I09", "RP-I10"].contains($0.rule.code) }
    #expect(found.map { "\($0.rule.code.text) \($0.finding.message.key)" } == expected)
  }

  @Test(
    "counts the days of granular administration and the letters of its name",
    arguments: [
      ("startsOn: 2024-01-01, endsOn: 2025-12-31", []),
      ("startsOn: 2024-01-01, endsOn: 2026-01-01", ["warning too-long"]),
      ("startsOn: 2024-01-01, endsOn: 2024-01-01", []),
      ("startsOn: 2024-01-02, endsOn: 2024-01-01", ["error backwards"]),
      ("name: \(String(repeating: "è", count: 50))", []),
      ("name: \(String(repeating: "è", count: 51))", ["warning long-name"]),
    ])
  func records(granular: String, expected: [String]) async {
    let found = await inspect(
      """
      kind: CustomerList
      name: lakeside
      customers: [{name: orchard, provider: harbour, delegatedAdmin: {gdap: [{\(granular)}]}}]

      """
    ).filter { $0.rule.code == "RP-I09" }
    #expect(found.map { "\($0.severity.rawValue) \($0.finding.message.key)" } == expected)
  }

  @Test("lets one granular relationship stand with a reseller and its provider, and not twice")
  func sharedRecord() async {
    let id = "\(InvitationRuleTests.one)-\(InvitationRuleTests.two)"
    let yaml = """
      kind: Customer
      name: orchard
      relationships:
        - {reseller: lakeside, delegatedAdmin: {gdap: [{id: \(id), name: Desk}]}}
        - {provider: harbour, delegatedAdmin: {gdap: [{id: \(id), name: Desk}]}}
      ---
      kind: CustomerList
      name: lakeside
      defaults: {delegatedAdmin: {gdap: [{id: \(id), name: Desk}]}}
      customers: [{name: mill}]

      """
    #expect(await places("RP-I09", yaml) == ["10:20-24 id-twice"])
  }

  @Test(
    "T34: waits for an answer as long as the workspace says",
    arguments: [
      ("sent 2026-11-09", 14, []), ("sent 2026-11-08", 14, ["8:16-26 customer"]),
      ("sent 2026-11-08", 15, []), ("sent 2026-11-22", 0, ["8:16-26 customer"]),
      ("sent", 14, []), ("[sent 2026-09-01, sent 2026-11-20]", 14, []),
      ("[sent 2026-09-01, withdrawn 2026-10-01]", 14, []), ("drafted 2026-09-01", 14, []),
    ])
  func waiting(history: String, days: Int, expected: [String]) async {
    let yaml = invitation(link: InvitationRuleTests.solo, history: history)
      .replacing("edition: 2023", with: "thresholds: {answerDays: \(days)}")
    #expect(await places("RP-I10", yaml) == expected)
  }

  @Test(
    "takes a customer's own record for the answer",
    arguments: [
      ("withReseller: accepted", []), ("withReseller: declined", []), ("withReseller: removed", []),
      ("withReseller: invited 2026-10-02", ["customer"]), ("withReseller: none", ["customer"]),
    ])
  func answers(state: String, keys: [String]) async {
    let yaml = invitation(link: InvitationRuleTests.solo, history: "sent 2026-10-02")
      .replacing("{name: orchard}", with: "{name: orchard, \(state)}")
    #expect(await found("RP-I10", yaml).map(\.message.key) == keys)
  }

  @Test("takes a granular relationship with the link's id for the answer to it")
  func granularAnswer() async {
    let id = "\(InvitationRuleTests.one)-\(InvitationRuleTests.two)".uppercased()
    let yaml = invitation(link: InvitationRuleTests.granular, history: "sent 2026-10-02")
      .replacing("reseller-relationship", with: "gdap")
    for (status, count) in [("active", 0), ("approvalPending", 1)] {
      let facts = "withReseller: accepted, delegatedAdmin: {gdap: [{id: \(id), status: \(status)}]}"
      let found = await found(
        "RP-I10", yaml.replacing("{name: orchard}", with: "{name: orchard, \(facts)}"))
      #expect(found.count == count, "\(status)")
    }
  }

  @Test("points at five of many customers who have not answered, and counts all")
  func many() async throws {
    let names = (1...7).map { "c\($0)" }
    let yaml = invitation(link: InvitationRuleTests.solo, history: "sent 2026-10-02")
      .replacing("{name: orchard}", with: names.map { "{name: \($0)}" }.joined(separator: ", "))
      .replacing("to: orchard", with: "to: [\(names.joined(separator: ", "))]")
    let found = await found("RP-I10", yaml)
    #expect(found.map(\.message.key) == ["customers"])
    #expect(found.first?.message.arguments.first == .number("count", 7))
    #expect(found.first?.related.count == 5)
    #expect(found.first?.subject.customer == nil)
  }
}

extension InvitationRuleTests {
  private func found(_ code: RuleCode, _ yaml: String) async -> [Finding] {
    await inspect(yaml).filter { $0.rule.code == code }.map(\.finding)
  }

  /// Line, columns and message of each finding of a rule.
  private func places(_ code: RuleCode, _ yaml: String) async -> [String] {
    await found(code, yaml).map { "\($0.span.start)-\($0.span.end.column) \($0.message.key)" }
  }

  private func invitation(link: String, history: String) -> String {
    """
    {kind: Workspace, edition: 2023}
    ---
    kind: Invitation
    name: autumn
    type: reseller-relationship
    from: {reseller: lakeside}
    link: \(link)
    history:  \(history)
    to: orchard
    ---
    {kind: CustomerList, name: lakeside, customers: [{name: orchard}]}

    """
  }
}
