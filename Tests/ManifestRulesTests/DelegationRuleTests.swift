import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// When delegated administration is in force, runs out or is missing.
@Suite struct DelegationRuleTests {
  @Test(
    "T16: a relationship brings administration along in 2017, and not since 2023",
    arguments: [("2017-reseller", []), ("2017-general", []), ("2023", ["13:68-75 no-delegation"])])
  func editions(edition: String, expected: [String]) async {
    #expect(await places(work("", edition: edition)) == expected)
  }

  @Test(
    "T16: takes either kind of delegation that is in force",
    arguments: [
      ("{dap: granted 2023-03-02}", true), ("{dap: never}", false),
      ("{dap: [granted 2023-03-02, removed 2024-03-02]}", false),
      ("{gdap: [{status: active}]}", true), ("{gdap: [{status: approvalPending}]}", false),
      ("{gdap: [{status: terminated}]}", false), ("{gdap: [{name: Desk}]}", true),
      ("{gdap: [{startsOn: 2026-11-23, status: active}]}", false),
      ("{dap: never, gdap: [{startsOn: 2026-11-22, status: active}]}", true),
    ])
  func inForce(delegated: String, isFine: Bool) async {
    let found = await places(work(delegated, edition: "2023"))
    #expect(found == (isFine ? [] : ["13:68-75 no-delegation"]))
  }

  @Test("reports an ended relationship once, and not the tasks that it leaves open as well")
  func oneFact() async {
    let found = await places(
      work("{gdap: [{endsOn: 2026-11-01, status: active}]}", edition: "2023"))
    #expect(found == ["7:89-99 ended"])
  }

  @Test("counts several tasks for one customer as one finding that points at the others")
  func severalTasks() async throws {
    let yaml = work("", edition: "2023").replacing(
      "tasks: [", with: "tasks: [{permission: customer.request-support, customer: orchard}, ")
    let found = await findings(yaml)
    #expect(found.map(\.message.key) == ["no-delegation"])
    let finding = try #require(found.first)
    #expect(finding.related.map(\.label.key) == ["task"])
    #expect(finding.subject.user == nil)
  }

  @Test(
    "needs no delegation for what a relationship allows, or before there is one",
    arguments: [
      ("administer-on-behalf", "invited 2026-11-02"),
      ("administer-on-behalf", "removed 2026-11-02"),
      ("search-view", "accepted 2026-03-02"),
      ("manage-subscriptions-services", "accepted 2026-03-02"),
    ])
  func otherWork(permission: String, state: String) async {
    let yaml = work("", edition: "2023").replacing("administer-on-behalf", with: permission)
      .replacing("accepted 2026-03-02", with: state)
    #expect(await places(yaml) == [])
  }

  @Test(
    "T34: warns before the end by as many days as the workspace says",
    arguments: [
      ("endsOn: 2026-11-21, status: active", ["ended"]),
      ("endsOn: 2026-11-22, status: active", ["ending"]),
      ("endsOn: 2027-01-21, status: active", ["ending"]),
      ("endsOn: 2027-01-22, status: active", []),
      ("endsOn: 2026-12-01, status: expiring", ["ending"]),
      ("endsOn: 2026-12-01", ["ending"]), ("endsOn: 2026-11-01", ["ended"]),
      ("endsOn: 2026-11-01, status: expired", ["ended"]), ("status: expired", ["expired"]),
      ("endsOn: 2026-11-01, status: terminated", []),
      ("endsOn: 2026-11-01, status: approvalPending", []),
      ("endsOn: 2026-12-01, status: terminationRequested", []),
    ])
  func ends(granular: String, keys: [String]) async {
    let yaml = list("[{\(granular)}]")
    #expect(await findings(yaml).map(\.message.key) == keys)
    let strict = yaml.replacing("edition: 2023", with: "edition: 2023\nthresholds: {gdapDays: 0}")
    #expect(
      await findings(strict).map(\.message.key)
        == keys.filter { $0 != "ending" || granular.contains("2026-11-22") })
  }

  @Test(
    "lets another relationship go on for one that ends, if it has the same roles",
    arguments: [
      ("endsOn: 2027-11-20, roles: [Helpdesk, License]", 0), ("roles: [Helpdesk, License]", 0),
      ("endsOn: 2027-11-20, roles: [License]", 1),
      ("endsOn: 2026-11-19, roles: [Helpdesk, License]", 2),
      ("endsOn: 2026-12-20, roles: [Helpdesk, License]", 1),
      ("endsOn: 2027-11-20, roles: [Helpdesk, License], status: approvalPending", 1),
      ("endsOn: 2027-11-20, roles: [Helpdesk, License], status: terminated", 1),
    ])
  func replacement(other: String, count: Int) async {
    let yaml = list("[{endsOn: 2026-11-20, roles: [Helpdesk], status: active}, {\(other)}]")
    #expect(await findings(yaml).count == count)
  }

  @Test("looks at what a customer delegated to a provider, in a document of its own")
  func provider() async {
    let yaml = """
      kind: Workspace
      edition: 2023
      ---
      kind: Customer
      name: orchard
      relationships:
        - {reseller: lakeside, history: accepted 2026-03-02}
        - {provider: harbour, history: accepted 2026-03-02, delegatedAdmin: {gdap: [{status: expired}]}}

      """
    let found = await findings(yaml)
    #expect(found.map(\.subject.provider) == ["harbour"])
    #expect(await places(yaml) == ["8:88-95 expired"])
  }

  private func findings(_ yaml: String) async -> [Finding] {
    await inspect(yaml).filter { $0.rule.code == "RP-R11" }.map(\.finding)
  }

  private func places(_ yaml: String) async -> [String] {
    await findings(yaml).map { "\($0.span.start)-\($0.span.end.column) \($0.message.key)" }
  }

  private func list(_ granular: String) -> String {
    """
    kind: Workspace
    edition: 2023
    ---
    kind: CustomerList
    name: lakeside
    customers:
      - {name: orchard, delegatedAdmin: {gdap: \(granular)}}

    """
  }

  private func work(_ delegated: String, edition: String) -> String {
    """
    kind: Workspace
    edition: \(edition)
    ---
    kind: CustomerList
    name: lakeside
    customers:
      - {name: orchard, withReseller: accepted 2026-03-02\
    \(delegated.isEmpty ? "" : ", delegatedAdmin: " + delegated)}
    ---
    kind: Reseller
    name: lakeside
    users:
      - name: ida
        tasks: [{permission: customer.administer-on-behalf, customer:  orchard}]

    """
  }
}
