import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// What the examples of the pages about partnerships cannot show.
@Suite struct PartnershipRuleTests {
  @Test("T11: an active partnership satisfies its own rules and says nothing about customers")
  func partnershipIsNecessaryOnly() async {
    let found = await inspect(
      reseller("[invited 2026-06-01 by lena, accepted 2026-06-02 by ida, active 2026-06-02]"))
    #expect(found.map(\.rule.code.text).filter(isMine) == [])
    #expect(found.allSatisfy { $0.finding.subject.customer == nil })
  }

  @Test(
    "lets only whoever may accept partnerships accept one",
    arguments: [
      ("ida", false), ("otto", true), ("lena", true),
    ])
  func acceptance(name: String, isReported: Bool) async {
    let found = await inspect(reseller("[invited 2026-06-01, accepted 2026-06-02 by \(name)]"))
      .filter { $0.rule.code == "RP-P02" }
    #expect(found.count == (isReported ? 1 : 0))
  }

  @Test("takes a name that both sides have for the side that may act")
  func sharedName() async {
    let yaml = reseller("[invited 2026-06-01 by ida, accepted 2026-06-02 by ida]")
      .replacing("name: lena", with: "name: ida")
    let found = await inspect(yaml).map(\.rule.code.text).filter(isMine)
    #expect(found == [])
  }

  @Test("leaves a name that nobody has to the rule about references")
  func unknownActor() async {
    let found = await inspect(reseller("[invited 2026-06-01, accepted 2026-06-02 by nobody]"))
    #expect(found.map(\.rule.code.text).filter(isMine) == [])
  }

  @Test(
    "reports each impossible day once",
    arguments: [
      ("[agreed 2026-06-08, invited 2026-06-01, accepted 2026-06-09]", ["backwards"]),
      ("[agreed 2026-11-23, invited 2026-06-01]", ["future"]),
      ("[agreed 2026-11-22, invited 2026-11-22]", []),
      ("[active 2026-06-05, accepted 2026-06-03]", ["order"]),
      ("[accepted 2026-06-05, agreed 2026-06-01]", ["order"]),
      ("[active 2024-06-05, removed 2025-01-01, in-talks 2026-01-01]", []),
      ("[active, removed, accepted]", []),
      ("active 2026-06-05", []),
    ] as [(String, [String])])
  func order(history: String, keys: [String]) async {
    let found = await inspect(reseller(history)).filter { $0.rule.code == "RP-P03" }
    #expect(found.map(\.finding.message.key) == keys, "\(history)")
  }

  @Test(
    "tells how far the nearest partnership has come",
    arguments: [
      ("in-talks 2026-06-01", "under-way"), ("removed 2026-06-01", "ended"),
    ])
  func nearest(history: String, key: String) async {
    let found = await inspect(reseller(history)).filter { $0.rule.code == "RP-P04" }
    #expect(found.map(\.finding.message.key) == [key])
    #expect(found.map(\.severity.rawValue) == ["info"])
  }

  private func isMine(_ code: String) -> Bool { ["RP-P02", "RP-P03", "RP-P04"].contains(code) }

  private func reseller(_ history: String) -> String {
    """
    kind: Reseller
    name: lake
    users:
      - {name: ida, fullName: Ida Berg, email: ida@lake.example, agent: none, admin: global-admin}
      - {name: otto, fullName: O. Lund, email: otto@lake.example, agent: admin-agent, admin: none}
    partnerships:
      - provider: wharf
        history: \(history)
    ---
    kind: Provider
    name: wharf
    users:
      - {name: lena, fullName: L. Holm, email: lena@wharf.example, agent: none, admin: global-admin}

    """
  }
}
