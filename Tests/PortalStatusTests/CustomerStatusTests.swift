import Diagnostics
import ManifestCheck
import ManifestModel
import PortalStatus
import TestSupport
import Testing

@Suite struct CustomerStatusTests {
  private func customer(
    partnership: String, withReseller: String, withProvider: String
  ) async throws -> CustomerStatus {
    let yaml = """
      kind: Provider
      name: nord
      ---
      kind: Reseller
      name: lake
      partnerships: [{provider: nord, history: [\(partnership)]}]
      ---
      kind: CustomerList
      reseller: lake
      customers:
        - {name: mill, provider: nord, withReseller: \(withReseller), withProvider: \(withProvider)}

      """
    let inspection = await inspection(of: yaml)
    let reseller = try #require(inspection.catalog.reseller("lake"))
    let status = ResellerStatus(
      reseller, catalog: inspection.catalog, findings: [], today: inspection.today)
    return try #require(status.customers.first)
  }

  @Test(
    "T11: a partnership is necessary for orders and not sufficient",
    arguments: [
      ("invited", "accepted", false, "order-partnership-invited"),
      ("accepted", "accepted", true, "order-accepted"),
      ("active", "accepted", true, "order-accepted"),
      ("active", "none", false, "order-none"), ("active", "invited", false, "order-invited"),
      ("removed", "accepted", false, "order-partnership-removed"),
    ])
  func orders(partnership: String, withProvider: String, answer: Bool, reason: String) async throws
  {
    let status = try await customer(
      partnership: partnership, withReseller: "accepted", withProvider: withProvider)
    #expect(status.providers.map(\.mayOrder.answer) == [answer])
    #expect(status.providers.map(\.mayOrder.reason) == [reason])
  }

  @Test(
    "lets the reseller manage only after its own relationship is accepted",
    arguments: [
      ("accepted", true), ("invited", false), ("none", false), ("declined", false),
      ("removed", false),
    ])
  func manages(state: String, answer: Bool) async throws {
    let status = try await customer(
      partnership: "active", withReseller: state, withProvider: "accepted")
    #expect(status.mayManage.answer == answer)
    #expect(status.mayManage.reason == "manage-\(state)")
  }

  @Test("shows a reseller nothing of a shared customer's other reseller")
  func shared() async throws {
    let yaml = """
      kind: Provider
      name: nord
      ---
      kind: Provider
      name: sued
      ---
      kind: Reseller
      name: lake
      partnerships: [{provider: nord, history: active}]
      ---
      kind: Reseller
      name: hill
      partnerships: [{provider: sued, history: active}]
      ---
      kind: Customer
      name: mill
      relationships:
        - {reseller: lake, history: accepted}
        - {reseller: hill, history: accepted}
        - {provider: sued, history: accepted}
      subscriptions:
        - {id: a, offer: Lake offer, resellerOfRecord: lake}
        - {id: b, offer: Hill offer, resellerOfRecord: hill}

      """
    let inspection = await inspection(of: yaml)
    let reseller = try #require(inspection.catalog.reseller("lake"))
    let status = ResellerStatus(
      reseller, catalog: inspection.catalog, findings: [], today: inspection.today)
    let customer = try #require(status.customers.first)
    #expect(customer.providers.map(\.provider.name) == ["nord"])
    #expect(customer.subscriptions.compactMap(\.offer?.value) == ["Lake offer"])
  }
}
