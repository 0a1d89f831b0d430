import Diagnostics
import ManifestCheck
import ManifestModel
import PortalStatus
import TestSupport
import Testing

/// What is possible for a customer: the answer, its cause, who acts, and what runs out.
@Suite struct CustomerAbilityTests {
  private func customer(
    _ line: String, partnerships: String = "{provider: nord, history: active}",
    edition: String = "2017-reseller", signed: String = "mpa: 2026-01-12"
  ) async throws -> CustomerStatus {
    let yaml = """
      kind: Workspace
      edition: \(edition)
      ---
      kind: Provider
      name: nord
      ---
      kind: Provider
      name: sued
      ---
      kind: Reseller
      name: lake
      agreements: {\(signed)}
      partnerships: [\(partnerships)]
      ---
      kind: CustomerList
      reseller: lake
      confirmed: 2026-08-24
      customers:
        - {name: mill, company: Mill, \(line)}

      """
    let inspection = await inspection(of: yaml)
    let reseller = try #require(inspection.catalog.reseller("lake"))
    let status = ResellerStatus(
      reseller, catalog: inspection.catalog, findings: [], today: inspection.today)
    return try #require(status.customers.first)
  }

  private func words(_ ability: Ability) -> String {
    let day = ability.day.map { " \($0)" } ?? ""
    let until = ability.until.map { "..\($0)" } ?? ""
    let actor = if case .customer(let name?) = ability.actor { name } else { ability.actor.key }
    return "\(ability.sign.rawValue) \(ability.reason)\(day)\(until) \(actor)"
      + " \(ability.next?.key ?? "-") \(ability.blocks ?? "-")"
  }

  @Test(
    "answers for the reseller itself",
    arguments: [
      ("accepted 2026-03-02", "done manage-accepted 2026-03-02 nobody - -"),
      ("invited 2026-11-09", "waiting manage-invited 2026-11-09 Mill await-answer management"),
      ("none", "turn manage-none reseller invite management"),
      ("declined 2026-11-09", "refused manage-declined 2026-11-09 reseller ask-again management"),
      ("removed 2026-11-09", "notNeeded manage-removed 2026-11-09 nobody ask-again -"),
    ])
  func manage(state: String, expected: String) async throws {
    #expect(words(try await customer("withReseller: \(state)").mayManage) == expected)
  }

  @Test(
    "answers for a provider, and asks nothing of the one that is not to order",
    arguments: [
      (
        "provider: nord, withProvider: accepted 2026-03-02",
        "done order-accepted 2026-03-02 nobody - -", "notNeeded order-none nobody - -"
      ),
      (
        "provider: nord, withProvider: invited 2026-11-09",
        "waiting order-invited 2026-11-09 Mill await-answer orders",
        "notNeeded order-none nobody - -"
      ),
      (
        "provider: nord", "turn order-none reseller invite-to-both orders",
        "notNeeded order-none nobody - -"
      ),
      (
        "origin: new", "unknown order-none reseller choose-provider orders",
        "unknown order-none reseller choose-provider orders"
      ),
      (
        "withReseller: removed 2026-08-31", "notNeeded order-none nobody - -",
        "notNeeded order-none nobody - -"
      ),
    ])
  func order(line: String, nord: String, sued: String) async throws {
    let status = try await customer(
      line,
      partnerships: "{provider: nord, history: active}, {provider: sued, history: active}")
    let found = status.providers.map { words($0.mayOrder) }
    #expect(found == [nord, sued])
  }

  @Test(
    "says whose turn it is as long as the partnership is not active",
    arguments: [
      (
        "history: invited 2026-11-10",
        "turn order-partnership-invited 2026-11-10 reseller accept-partnership orders"
      ),
      (
        "history: agreed 2026-11-10",
        "waiting order-partnership-agreed 2026-11-10 provider await-partnership orders"
      ),
      ("history: removed 2026-11-10", "notNeeded order-partnership-removed 2026-11-10 nobody - -"),
      (
        "history: active 2026-11-10, orderOnBehalf: false",
        "blocked order-not-agreed 2026-11-10 provider agree-orders orders"
      ),
    ])
  func partnership(state: String, expected: String) async throws {
    let status = try await customer(
      "withProvider: accepted", partnerships: "{provider: nord, \(state)}")
    #expect(status.providers.map { words($0.mayOrder) } == [expected])
  }

  @Test(
    "asks since 2023 for the customer's agreement with Microsoft",
    arguments: [
      ("origin: new", "unknown order-agreement-unknown reseller record-agreement orders"),
      (
        "agreement: 2026-12-01",
        "waiting order-agreement-later 2026-12-01 Mill record-agreement orders"
      ),
      ("agreement: 2026-11-22", "done order-accepted 2026-03-02 nobody - -"),
    ])
  func agreement(line: String, expected: String) async throws {
    let full = "provider: nord, withProvider: accepted 2026-03-02, \(line)"
    let later = try await customer(full, edition: "\"2023\"")
    #expect(later.providers.map { words($0.mayOrder) } == [expected])
    let unsigned = try await customer(full, edition: "\"2023\"", signed: "")
    #expect(
      unsigned.providers.map { words($0.mayOrder) } == [
        "unknown order-unsigned reseller sign-agreement orders"
      ])
    let before = try await customer(full)
    #expect(
      before.providers.map { words($0.mayOrder) } == ["done order-accepted 2026-03-02 nobody - -"])
  }

  @Test(
    "answers for the tenant",
    arguments: [
      ("accepted", "", "unknown administer-unknown reseller record-access -"),
      ("invited", "", "notNeeded administer-no-relationship nobody - -"),
      ("accepted", "dap: granted 2026-03-02", "done administer-dap 2026-03-02 nobody - -"),
      (
        "removed", "dap: granted 2026-03-02",
        "turn administer-left-over 2026-03-02 reseller check-access -"
      ),
      (
        "accepted", "dap: removed 2026-03-02",
        "notNeeded administer-removed 2026-03-02 nobody request-access -"
      ),
      ("accepted", "dap: never", "notNeeded administer-never nobody request-access -"),
      (
        "accepted", "gdap: [{startsOn: 2026-03-02, endsOn: 2027-03-01, status: active}]",
        "done administer-gdap 2026-03-02..2027-03-01 nobody - -"
      ),
      (
        "accepted", "gdap: [{startsOn: 2026-03-02, endsOn: 2026-12-01, status: active}]",
        "turn administer-gdap 2026-03-02..2026-12-01 reseller renew-access administration"
      ),
      (
        "accepted", "gdap: [{status: approvalPending}]",
        "waiting administer-requested Mill await-answer administration"
      ),
      (
        "accepted", "gdap: [{startsOn: 2026-03-02, endsOn: 2026-11-21, status: active}]",
        "turn administer-ended 2026-11-21 reseller request-access administration"
      ),
    ])
  func administer(state: String, access: String, expected: String) async throws {
    let status = try await customer("withReseller: \(state), delegatedAdmin: {\(access)}")
    #expect(words(status.mayAdminister) == expected)
  }

  @Test(
    "notices what runs out or has waited for long",
    arguments: [
      ("withReseller: accepted", []),
      ("withReseller: invited 2026-11-09", []),
      ("withReseller: invited 2026-11-08", ["unanswered 2026-11-08"]),
      (
        "withReseller: accepted, delegatedAdmin: {gdap: [{endsOn: 2026-11-30, status: active}]}",
        ["access-ends 2026-11-30 30"]
      ),
      (
        "withReseller: accepted, delegatedAdmin: {gdap: [{endsOn: 2027-01-20, status: active}]}",
        ["access-ends 2027-01-20"]
      ),
      (
        "withReseller: accepted, delegatedAdmin: {gdap: [{status: expired}]}", ["access-ended"]
      ),
      (
        "withReseller: removed, delegatedAdmin: {gdap: [{endsOn: 2026-11-30, status: active}]}", []
      ),
    ] as [(String, [String])])
  func notices(line: String, expected: [String]) async throws {
    let found = try await customer(line).notices.map { notice in
      [notice.kind.rawValue, notice.day.map(\.description), notice.ending.map { "\($0.rawValue)" }]
        .compactMap(\.self).joined(separator: " ")
    }
    #expect(found == expected + ["unconfirmed 2026-08-24"])
  }

  @Test(
    "marks an end in three steps",
    arguments: [
      (-1, nil), (0, .withinDay), (1, .withinDay), (2, .withinWeek), (7, .withinWeek),
      (8, .withinMonth), (30, .withinMonth), (31, nil),
    ] as [(Int, EndNotice?)])
  func ends(days: Int, expected: EndNotice?) throws {
    let today = try #require(Day("2026-11-22"))
    #expect(EndNotice(try #require(today.adding(days: days)), on: today) == expected)
  }
}
