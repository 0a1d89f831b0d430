import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// What the examples of the pages about providers cannot show.
@Suite struct ProviderRuleTests {
  @Test("T18: the countries of partners may differ, their CSP regions may not")
  func regions() async {
    let expected: [(String, String, [String])] = [
      ("FR", "DE", []), ("IT", "IT", []),
      ("US", "GB", ["8:15-8:20 error differ"]),
      ("RU", "RU", ["6:19-6:21 warning no-region", "13:19-13:21 warning no-region"]),
      ("IT", "BY", ["13:19-13:21 warning no-region"]),
    ]
    for (own, other, found) in expected {
      let yaml = later + partners(own: own, other: other)
      #expect(await seen("RP-P05", yaml) == found, "\(own) with \(other)")
      #expect(await seen("RP-P05", partners(own: own, other: other)) == [])
      #expect(await seen("RP-M04", yaml) == [])
    }
  }

  @Test("takes the region of a country from the workspace before the list")
  func ownRegions() async {
    let moved =
      "kind: Workspace\nname: w\nedition: 2023\nregions: {RU: Europe, FR: Elsewhere}\n---\n"
    #expect(await seen("RP-P05", moved + partners(own: "RU", other: "IT")) == [])
    #expect(
      await seen("RP-P05", moved + partners(own: "FR", other: "DE")) == ["9:15-9:20 error differ"])
  }

  @Test("compares no region that is not recorded, and none of a partnership that is over")
  func openRegions() async {
    let yaml = later + partners(own: "US", other: "GB")
    #expect(await seen("RP-P05", yaml.replacing("tenant: {country: US}\n", with: "")) == [])
    #expect(
      await seen("RP-P05", yaml.replacing("active 2026-06-02", with: "removed 2026-06-02")) == [])
  }

  @Test("reports an unlisted country once, however many partnerships its tenant has")
  func unlistedOnce() async {
    let second =
      "kind: Reseller\nname: hill\npartnerships:\n  - {provider: wharf, history: active}\n"
    let yaml = later + partners(own: "IT", other: "BY") + "---\n" + second
    #expect(await seen("RP-P05", yaml) == ["13:19-13:21 warning no-region"])
  }

  @Test(
    "T12: reports administrator access from the day it is granted until it is removed",
    arguments: [
      ("granted 2026-06-02", ["5:24-5:42 warning granted-since"]),
      ("granted", ["5:24-5:31 warning granted"]),
      ("[granted 2026-06-02, removed 2026-07-01]", []), ("never", []), ("removed", []),
      ("granted 2026-11-23", []), ("granted 2026-11-22", ["5:24-5:42 warning granted-since"]),
      (
        "[granted 2026-06-02, removed 2026-11-23]", ["5:25-5:43 warning granted-since"]
      ),
      (
        "[granted 2025-01-01, removed 2025-02-01, granted 2026-06-02]",
        ["5:65-5:83 warning granted-since"]
      ),
    ] as [(String, [String])])
  func access(history: String, expected: [String]) async {
    let yaml =
      "kind: Reseller\npartnerships:\n  - provider: wharf\n    history: active\n"
      + "    tenantAdminAccess: \(history)\n---\nkind: Provider\nname: wharf\n"
    #expect(await seen("RP-P08", yaml) == expected)
  }

  @Test("tells an access that outlives the partnership from one within it")
  func outlivedAccess() async {
    let yaml =
      "kind: Reseller\npartnerships:\n  - provider: wharf\n    history: [active, removed]\n"
      + "    tenantAdminAccess: ACCESS\n---\nkind: Provider\nname: wharf\n"
    #expect(
      await seen("RP-P08", yaml.replacing("ACCESS", with: "granted 2026-06-02"))
        == ["5:24-5:42 warning left-behind-since"])
    #expect(
      await seen("RP-P08", yaml.replacing("ACCESS", with: "granted"))
        == ["5:24-5:31 warning left-behind"])
  }

  @Test(
    "compares the two lists from both sides",
    arguments: [
      ("active", "[lake]", []), ("invited", "[lake]", []), ("invited", "[hill]", []),
      ("active", "[hill]", ["4:15-4:20 warning provider-lacks"]),
      ("accepted", "[hill]", ["4:15-4:20 warning provider-lacks"]),
      ("removed 2026-06-02", "[hill, lake]", ["9:19-9:23 warning ended-on"]),
      ("removed", "lake", ["9:12-9:16 warning ended"]),
      ("[removed, active]", "[lake]", []), ("active", "[]", []), ("removed", "[]", []),
      ("active", "[lake, mirage]", []),
    ] as [(String, String, [String])])
  func lists(history: String, resellers: String, expected: [String]) async {
    let yaml = """
      kind: Reseller
      name: lake
      partnerships:
        - provider: wharf
          history: \(history)
      ---
      kind: Provider
      name: wharf
      resellers: \(resellers)
      ---
      kind: Reseller
      name: hill
      partnerships: [{provider: wharf, history: in-talks}]

      """
    #expect(await seen("RP-P07", yaml) == expected)
  }

  @Test("says all that is not known of a provider in one note")
  func unknownFacts() async {
    let yaml = """
      kind: Provider
      name: wharf
      officialListing: false
      services: {technicalTraining: true, billing: false}
      areas: [IT]
      contact: {name: Desk}

      """
    let found = await inspect(yaml).filter { $0.rule.code == "RP-P09" }
    #expect(found.count == 1)
    #expect(
      found.first?.finding.message.arguments.last
        == .list(
          "keys",
          [
            "services.technicalAssistance", "services.marketing", "services.financingAndCredit",
            "services.support", "programmes", "supportLevel", "terms",
          ]))
    #expect(await seen("RP-P06", yaml) == ["3:18-3:23 warning unlisted"])
    let bare = "kind: Provider\nname: wharf\n"
    let partner = "---\nkind: Reseller\npartnerships: [{provider: wharf, history: invited}]\n"
    #expect(await seen("RP-P09", bare) == [])
    #expect(await seen("RP-P09", bare + partner) == ["1:7-1:15 info nothing"])
    #expect(await seen("RP-P09", bare + partner.replacing("invited", with: "removed")) == [])
  }

  @Test("compares a reseller's country with the area only where both are known")
  func areas() async {
    let yaml = partners(own: "ES", other: "IT") + "areas: [IT, DE]\n"
    let outside = "4:15-4:20 info outside"
    #expect(await seen("RP-P09", yaml).contains(outside))
    #expect(await !seen("RP-P09", yaml.replacing("DE", with: "ES")).contains(outside))
    #expect(await !seen("RP-P09", partners(own: "ES", other: "IT")).contains(outside))
    #expect(
      await !seen("RP-P09", yaml.replacing("active 2026-06-02", with: "removed")).contains(outside))
  }

  @Test(
    "reports a customer's link in a partnership invitation once and in one place",
    arguments: [
      (
        "https://portal.office.com/partner/partnersignup.aspx?type=ResellerRelationship"
          + "&id=11111111-2222-4333-8444-555555555555&csp=1&msppid=0",
        ["RP-P10 6:65-6:85 asks-customer"]
      ),
      (
        "https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/"
          + "granularAdminRelationships/11111111-2222-4333-8444-555555555555-"
          + "66666666-2222-4333-8444-555555555555",
        ["RP-P10 6:15-6:34 asks-customer"]
      ),
      ("https://partnercenter.microsoft.com/en-us/partner/invitation/94ead18e77bdf4f0", []),
      ("https://wharf.example/invitation", ["RP-I02 6:15-6:28 unknown-host"]),
    ] as [(String, [String])])
  func customerLink(link: String, expected: [String]) async {
    let yaml = """
      kind: Invitation
      name: first
      type: partnership
      from: {provider: wharf}
      to: lake
      link: \(link)
      ---
      kind: Provider
      name: wharf
      tenant: {id: 99999999-2222-4333-8444-555555555555}
      ---
      kind: Reseller
      name: lake

      """
    let found = await inspect(yaml).filter {
      $0.rule.area == .invitations || $0.rule.code == "RP-P10"
    }
    #expect(
      found.map { "\(code(of: $0)) \($0.finding.span.start)-\($0.finding.span.end) \(key(of: $0))" }
        == expected)
  }

  private let later = "kind: Workspace\nname: later\nedition: 2023\n---\n"

  private func code(of found: ReportedFinding) -> String { found.rule.code.text }

  private func key(of found: ReportedFinding) -> String { found.finding.message.key }

  private func seen(_ code: RuleCode, _ yaml: String) async -> [String] {
    await inspect(yaml).filter { $0.rule.code == code }.map { found in
      let span = found.finding.span
      return "\(span.start)-\(span.end) \(found.severity.rawValue) \(found.finding.message.key)"
    }
  }

  private func partners(own: String, other: String) -> String {
    """
    kind: Reseller
    tenant: {country: \(own)}
    partnerships:
      - provider: wharf
        history: active 2026-06-02
    ---
    kind: Provider
    name: wharf
    tenant: {country: \(other)}

    """
  }
}
