import Diagnostics
import ManifestCheck
import ManifestModel
import PortalStatus
import TestSupport
import Testing

@Suite struct EnrolmentStatusTests {
  private func status(_ history: String) async throws -> ResellerStatus {
    let yaml = """
      kind: Reseller
      name: lake
      primaryContact: {firstName: Ida, lastName: Berg, email: ida@lake.example}
      enrolment: {history: [\(history)]}
      users: [{name: ada, fullName: Ada Lund, email: ada@lake.example, agent: admin-agent, admin: global-admin}]

      """
    let inspection = await inspection(of: yaml)
    let reseller = try #require(inspection.catalog.reseller("lake"))
    return ResellerStatus(
      reseller, catalog: inspection.catalog, findings: [], today: inspection.today)
  }

  @Test(
    "shows each state as one of six phases, and says whose turn it is",
    arguments: [
      ("not-started", Phase.prepare, StatusSign.turn, Actor.reseller),
      ("started 2026-11-01", .apply, .turn, .reseller),
      ("welcome-reviewed", .apply, .turn, .reseller),
      ("signed-in 2026-11-02 by ada", .apply, .turn, .reseller),
      ("pmc-signed-in", .apply, .turn, .reseller), ("mpn-selected", .apply, .turn, .reseller),
      ("submitted 2026-11-08", .verify, .turn, .reseller),
      ("contact-email-verified 2026-11-09", .review, .waiting, .microsoft),
      ("in-review 2026-11-09", .review, .waiting, .microsoft),
      ("completed 2026-11-12", .setUp, .waiting, .microsoft),
      ("account-ready 2026-11-13", .setUp, .turn, .reseller),
      ("rejected 2026-11-12", .review, .refused, .reseller),
      ("admin-agent-confirmed 2026-11-13 by ada", .ready, .done, .nobody),
    ])
  func phases(history: String, phase: Phase, sign: StatusSign, turn: Actor) async throws {
    let status = try await status(history)
    let current = try #require(status.enrolment.phases.first { $0.phase == phase })
    #expect(current.sign == sign)
    #expect(status.turn == turn)
    let index = try #require(Phase.allCases.firstIndex(of: phase))
    #expect(status.enrolment.phases.prefix(index).allSatisfy { $0.sign == .done })
    #expect(status.enrolment.phases.dropFirst(index + 1).allSatisfy { $0.sign == .notNeeded })
  }

  @Test("names the primary contact for the confirmation of the address, and since when")
  func confirmation() async throws {
    let first = try #require(try await status("submitted 2026-11-08").first)
    #expect(first.key == "confirm-address")
    #expect(first.person == "Ida Berg")
    #expect(first.since == Day("2026-11-08"))
    #expect(first.blocks == "review")
    #expect(first.guide == GuidePlace("guide-enrol", "step-8-give-your-details-and-apply"))
  }

  @Test("marks the steps up to the state as done and the next one as the reader's turn")
  func steps() async throws {
    let signs = try await status("started 2026-11-01, welcome-reviewed 2026-11-02").enrolment.steps
      .map(\.sign)
    #expect(signs == [.done, .done, .turn] + Array(repeating: .notNeeded, count: 6))
    let waiting = try await status("in-review 2026-11-09").enrolment.steps.map(\.sign)
    #expect(waiting == Array(repeating: .done, count: 8) + [.waiting])
  }

  @Test("T2: names the Global admin for the last step, because an admin agent cannot open it")
  func lastStep() async throws {
    let first = try #require(try await status("account-ready 2026-11-13").first)
    #expect(first.people.compactMap(\.fullName?.value) == ["Ada Lund"])
    #expect(first.role == "global-admin")
  }
}
