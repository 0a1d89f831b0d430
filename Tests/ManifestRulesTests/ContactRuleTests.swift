import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// What the examples on the pages of the contact and Partner ID rules cannot show.
@Suite struct ContactRuleTests {
  @Test(
    "T17: the five brands stand for hosts in many countries",
    arguments: [
      "gmail.com", "GMAIL.COM", "gmail.com.", "googlemail.com", "yahoo.com", "yahoo.it",
      "yahoo.co.uk", "yahoo.com.br", "yahoo.ne.jp", "ymail.com", "rocketmail.com", "icloud.com",
      "me.com", "mac.com", "aol.com", "aol.de", "aim.com", "outlook.com", "outlook.it",
      "hotmail.fr", "hotmail.co.uk", "live.nl", "live.com.mx", "msn.com", "windowslive.com",
    ])
  func namedBrands(host: String) async {
    #expect(await contactFindings(at: host) == ["RP-C02"])
  }

  @Test(
    "T17: a brand's name is not enough: all labels of the host decide",
    arguments: [
      "notgmail.com", "gmail.com.example", "mail.gmail.example", "yahoo.example", "live.tv",
      "live.dev", "msn.it", "outlook.com.it.example", "gmail.it", "yahoo-mail.com", "com.yahoo",
    ])
  func nearMisses(host: String) async {
    #expect(await contactFindings(at: host) == [])
  }

  @Test("takes an address of a brand that the workspace allows")
  func allowed() async {
    let workspace = "kind: Workspace\nformat: 1\nwebmail: {allowDomains: [gmail.com]}\n---\n"
    #expect(await contactFindings(at: "gmail.com", before: workspace) == [])
    #expect(await contactFindings(at: "googlemail.com", before: workspace) == ["RP-C02"])
  }

  @Test("reports every host of the free mail list once, as a free mail host")
  func freeMailList() async throws {
    let text = try Repository.text("Sources/CBundle/Data/free-mail.txt")
    let hosts = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    #expect(hosts.count > 60)
    #expect(hosts == Set(hosts).sorted())
    for host in hosts { #expect(await contactFindings(at: host) == ["RP-C03"], "\(host)") }
  }

  @Test("reports an address once, by the first rule that it concerns")
  func oneAddressOneFinding() async {
    let domains = "tenant: {primaryDomain: lakeside.example}\n"
    for (email, expected) in [
      ("ida@gmail.com", ["RP-C02"]), ("ida@gmx.net", ["RP-C03"]),
      ("ida@elsewhere.example", ["RP-C04"]), ("ida@lakeside.example", []),
      ("ida@notlakeside.example", ["RP-C04"]), ("ida berg@gmail.com", ["RP-C01"]),
      ("ida@berg@gmail.com", ["RP-C01"]), ("ida", ["RP-C01"]), ("ida@gmail", ["RP-C01"]),
    ] {
      let found = await codes(
        "kind: Reseller\nname: lakeside\n\(domains)primaryContact: {email: \(email)}\n")
      #expect(found == expected, "\(email)")
    }
  }

  @Test("leaves the tenant's first domain below onmicrosoft.com to its own rule")
  func initialDomain() async {
    let found = await keys(
      of: "RP-C04",
      """
      kind: Reseller
      name: lakeside
      tenant: {primaryDomain: lakeside.example}
      primaryContact: {email: ida@lakeside.onmicrosoft.com}
      """)
    #expect(found == [])
  }

  @Test("asks for a contact or for its address, never for both")
  func contactOrAddress() async {
    let without = "kind: Reseller\nname: lakeside\n"
    #expect(await keys(of: "RP-C01", without) == [])
    #expect(await keys(of: "RP-E01", without).filter { $0 == "contact" } == ["contact"])
    let nameless = without + "primaryContact: {phone: \"+44 1632 960 114\"}\n"
    #expect(await keys(of: "RP-C01", nameless) == ["missing"])
    #expect(await keys(of: "RP-E01", nameless).filter { $0 == "contact" } == [])
  }

  @Test("T18: a Partner ID needs the tenant's country; one CSP region is not enough")
  func sameRegionOtherCountry() async {
    for (country, expected) in [("FR", ["country"]), ("DE", []), ("de", [])] {
      let found = await keys(
        of: "RP-M04",
        """
        kind: Reseller
        name: lakeside
        tenant: {country: DE}
        mpnId: 6142087
        mpnProfile: {country: \(country), status: active}
        """)
      #expect(found == expected, "\(country)")
    }
  }

  @Test("T19: an inactive profile and one from another country are two findings")
  func inactiveAndForeign() async {
    let found = await codes(
      """
      kind: Reseller
      name: lakeside
      tenant: {country: DE}
      mpnId: 6142087
      mpnProfile: {country: AT, status: inactive}

      """)
    #expect(found == ["RP-M03", "RP-M04"])
  }

  private func contactFindings(at host: String, before: String = "") async -> [String] {
    await codes(before + "kind: Reseller\nname: lakeside\nprimaryContact: {email: ida@\(host)}\n")
  }

  /// The codes of what is found about the address and the Partner ID, sorted.
  private func codes(_ yaml: String) async -> [String] {
    let rules: Set<RuleCode> = [
      "RP-C01", "RP-C02", "RP-C03", "RP-C04", "RP-M01", "RP-M02", "RP-M03", "RP-M04",
    ]
    return await inspect(yaml).map(\.rule.code).filter(rules.contains).map(\.text).sorted()
  }
}
