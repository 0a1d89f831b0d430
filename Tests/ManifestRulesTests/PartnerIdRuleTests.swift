import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// What the examples on the pages of the Partner ID rules cannot show.
@Suite struct PartnerIdRuleTests {
  @Test("T29: tells the global id from a location's by the number alone")
  func globalId() async {
    for (id, global, expected) in [
      ("6142001", "6142001", ["3:8-3:15 warning global"]),
      ("6142001", "\"6142001\"", ["3:8-3:15 warning global"]),
      ("614", "614", ["3:8-3:11 warning global"]), ("6142087", "6142001", []),
      ("MPN-1", "MPN-1", []),
    ] {
      let found = await located(
        "RP-M05", "kind: Reseller\nname: lakeside\nmpnId: \(id)\nmpnProfile: {globalId: \(global)}")
      #expect(found == expected, "\(id), \(global)")
    }
  }

  @Test("reports each further record with one Partner ID once, and points at the first")
  func threeRecords() async {
    let records = ["alder", "birch", "cedar"].enumerated().map { number, name in
      """
      kind: Reseller
      name: \(name)
      tenant: {id: 3f1d7c52-9a40-4b1e-8c35-6d2f0e9b7a1\(number)}
      mpnId: 6142087

      """
    }
    let found = await findings(of: "RP-M06", records.joined(separator: "---\n"))
    #expect(found.map(\.finding.span.start.line) == [9, 14])
    #expect(found.map { $0.finding.related.map(\.span.start.line) } == [[4], [4]])
    #expect(
      found.map(\.finding.subject) == [Subject(reseller: "birch"), Subject(reseller: "cedar")])
    #expect(found.map(\.severity) == [.error, .error])
  }

  @Test("names nobody else in the words about a shared Partner ID")
  func wordsOfSharedId() async {
    let found = await findings(
      of: "RP-M06",
      """
      kind: Reseller
      name: alder
      mpnId: 6142087
      ---
      kind: Reseller
      name: birch
      mpnId: 6142087
      """)
    #expect(found.map(\.finding.message) == [Message("two-records", [.text("found", "6142087")])])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test("leaves two records with one tenant to the rule about that, and bad ids to theirs")
  func otherRules() async {
    let tenant = "tenant: {id: 3f1d7c52-9a40-4b1e-8c35-6d2f0e9b7a14}\n"
    for (fields, expected) in [
      (tenant + "mpnId: 6142087\n", ["RP-X02"]), ("mpnId: soon\n", ["RP-M02", "RP-M02"]),
      ("mpnId: 6142087\n", ["RP-M06"]),
    ] {
      let yaml = "kind: Reseller\nname: alder\n\(fields)---\nkind: Reseller\nname: birch\n\(fields)"
      let rules: Set<RuleCode> = ["RP-M02", "RP-M06", "RP-X02"]
      let found = await inspect(yaml).map(\.rule.code).filter(rules.contains).map(\.text)
      #expect(found == expected, "\(fields)")
    }
  }

  @Test("asks for a registration number in 24 countries, in the edition of 2023 alone")
  func countries() async throws {
    let text = try Repository.text("Sources/CBundle/Data/registration-countries.txt")
    let countries = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    #expect(countries.count == 24)
    #expect(countries == Set(countries).sorted())
    for (country, isListed) in countries.map({ ($0, true) }) + [("DE", false), ("NO", false)] {
      for edition in ["2017-reseller", "2017-general", "2023"] {
        let found = await located(
          "RP-M07",
          """
          kind: Workspace
          edition: \(edition)
          ---
          kind: Reseller
          name: lakeside
          tenant: {country: "\(country)"}
          """)
        let expected = isListed && edition == "2023" ? ["6:19-6:23 warning missing"] : []
        #expect(found == expected, "\(country), \(edition)")
      }
    }
  }

  @Test("takes the location's country before the address's and the tenant's")
  func orderOfCountries() async {
    for (fields, expected) in [
      ("mpnProfile: {country: DE}\nlegalProfile: {address: {country: PL}}", []),
      ("legalProfile: {address: {country: DE}}\ntenant: {country: PL}", []),
      ("legalProfile: {address: {country: PL}}\ntenant: {country: DE}", ["missing"]),
      ("mpnProfile: {registrationNumber: 1}\ntenant: {country: PL}", []),
    ] {
      let found = await keys(
        of: "RP-M07", "kind: Workspace\nedition: 2023\n---\nkind: Reseller\nname: a\n\(fields)")
      #expect(found == expected, "\(fields)")
    }
  }
}
