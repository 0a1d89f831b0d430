import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// When records count as confirmed too long ago.
@Suite struct RecordRuleTests {
  @Test(
    "T34: counts the days since somebody confirmed a record of any kind",
    arguments: [
      ("Reseller", ["record"]), ("Provider", ["record"]), ("Customer", ["record"]),
      ("Workspace", ["settings"]), ("CustomerList", ["customers"]), ("Invitation", []),
      ("RoleCatalog", []),
    ])
  func kinds(kind: String, keys: [String]) async {
    let list = kind == "CustomerList" ? "customers: [{name: orchard}, {name: mill}]\n" : ""
    let yaml = "kind: \(kind)\nconfirmed:  2026-08-24\n\(list)"
    let found = await found(yaml)
    #expect(found.map(\.message.key) == keys)
    #expect(
      found.map { "\($0.span.start)-\($0.span.end.column)" } == keys.map { _ in "2:13-23" })
    #expect(await self.found(yaml.replacing("08-24", with: "08-25")) == [])
  }

  @Test("says nothing about a record that nobody ever confirmed")
  func neverConfirmed() async {
    #expect(await found("kind: Reseller\nname: lakeside\n") == [])
  }

  @Test("waits as long as the workspace says")
  func threshold() async {
    let yaml = "kind: Provider\nconfirmed: 2026-11-15\n---\nkind: Workspace\nthresholds: "
    #expect(await found(yaml + "{confirmationDays: 7}\n").count == 1)
    #expect(await found(yaml + "{confirmationDays: 8}\n") == [])
  }

  @Test("tells no reseller about a customer that it shares")
  func sharedCustomer() async {
    let yaml = """
      kind: Customer
      name: orchard
      confirmed: 2026-01-12
      relationships: [{reseller: lakeside}, {reseller: hillside}]

      """
    #expect(await found(yaml).map(\.subject) == [Subject(customer: "orchard")])
  }

  private func found(_ yaml: String) async -> [Finding] {
    await inspect(yaml).filter { $0.rule.code == "RP-S01" }.map(\.finding)
  }
}
