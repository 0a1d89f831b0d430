import Diagnostics
import ManifestCheck
import ManifestModel
import PortalStatus
import TestSupport
import Testing

/// An invitation that is over can no longer be accepted: nobody waits for its answer.
@Suite struct LapsedInvitationTests {
  private func status(
    invitations: String, partnership: String = "active", customer: String = "invited 2026-09-01"
  ) async throws -> ResellerStatus {
    let yaml = """
      kind: Provider
      name: nord
      ---
      kind: Reseller
      name: lake
      enrolment: {history: admin-agent-confirmed 2026-01-12}
      users: [{name: ada, fullName: Ada Lund, agent: admin-agent, admin: global-admin}]
      partnerships: [{provider: nord, history: \(partnership)}]
      ---
      kind: CustomerList
      reseller: lake
      customers:
        - {name: mill, company: Mill, provider: nord, withReseller: \(customer), withProvider: \(customer)}
      \(invitations)

      """
    let inspection = await inspection(of: yaml)
    let reseller = try #require(inspection.catalog.reseller("lake"))
    return ResellerStatus(
      reseller, catalog: inspection.catalog, findings: [], today: inspection.today)
  }

  private func joint(_ name: String, _ history: String) -> String {
    """
    ---
    kind: Invitation
    name: \(name)
    type: reseller-and-provider
    from: {reseller: lake}
    provider: nord
    to: mill
    history: \(history)
    """
  }

  private func partnership(_ history: String) -> String {
    """
    ---
    kind: Invitation
    name: nord-lake
    type: partnership
    from: {provider: nord}
    to: lake
    history: \(history)
    """
  }

  @Test("asks to invite a customer again whose invitation has expired or been withdrawn")
  func over() async throws {
    for end in ["expired", "withdrawn"] {
      let status = try await status(
        invitations: joint("autumn", "[sent 2026-09-01, \(end) 2026-10-01]"))
      let customer = try #require(status.customers.first)
      #expect(customer.relationship.sign == .turn)
      #expect(customer.mayManage.reason == "manage-lapsed")
      #expect(customer.mayManage.day == Day("2026-10-01"))
      #expect(customer.mayManage.next?.key == "invite-again")
      #expect(customer.mayManage.actor == .reseller)
      let order = try #require(customer.providers.first).mayOrder
      #expect(order.reason == "order-lapsed")
      #expect(order.next?.key == "invite-to-both")
      #expect(customer.notices.isEmpty)
      #expect(status.actions.map(\.key) == ["invite-customers"])
    }
  }

  @Test("waits for the answer while another invitation is open")
  func another() async throws {
    let status = try await status(
      invitations: joint("summer", "[sent 2026-07-01, expired 2026-09-30]") + "\n"
        + joint("autumn", "sent 2026-11-09"))
    #expect(status.customers.first?.mayManage.reason == "manage-invited")
    #expect(status.actions.map(\.key) == ["await-answer"])
  }

  @Test("waits for the answer when the customer was invited after the invitation ended")
  func later() async throws {
    let status = try await status(
      invitations: joint("summer", "[sent 2026-07-01, expired 2026-08-31]"))
    let customer = try #require(status.customers.first)
    #expect(customer.mayManage.reason == "manage-invited")
    #expect(customer.notices.map(\.kind) == [.unanswered])
  }

  @Test("waits for the answer when the end of the invitation has no day")
  func undated() async throws {
    let status = try await status(invitations: joint("autumn", "[sent 2026-09-01, expired]"))
    #expect(status.customers.first?.mayManage.reason == "manage-invited")
  }

  @Test("leaves what is accepted as it is")
  func accepted() async throws {
    let status = try await status(
      invitations: joint("autumn", "[sent 2026-09-01, expired 2026-10-01]"),
      customer: "accepted 2026-09-15")
    let customer = try #require(status.customers.first)
    #expect(customer.mayManage.answer == true)
    #expect(customer.providers.first?.mayOrder.answer == true)
  }

  @Test("waits for the provider to send its partnership invitation again")
  func partnershipOver() async throws {
    let over = try await status(
      invitations: partnership("[sent 2026-07-15, expired 2026-10-13]"),
      partnership: "invited 2026-07-15", customer: "none")
    let partner = try #require(over.partnerships.first)
    #expect(partner.sign == .waiting)
    #expect(partner.isLapsed)
    #expect(over.action(about: .partnership("nord"))?.key == "await-partnership")
    let order = try #require(over.customers.first?.providers.first).mayOrder
    #expect(order.reason == "order-partnership-lapsed")
    #expect(order.actor == .provider("nord"))
    #expect(order.day == Day("2026-10-13"))

    let open = try await status(
      invitations: partnership("sent 2026-07-15"), partnership: "invited 2026-07-15",
      customer: "none")
    #expect(open.partnerships.first?.sign == .turn)
    #expect(open.action(about: .partnership("nord"))?.key == "accept-partnership")
  }
}
