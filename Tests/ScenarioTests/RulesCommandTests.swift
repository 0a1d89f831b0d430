import Foundation
import Testing

@Suite("portal rules")
struct RulesCommandTests {
  private func run(_ arguments: String...) throws -> Outcome {
    try Workbench().portal(["rules"] + arguments)
  }

  @Test("lists all rules, in columns, without a portal")
  func list() throws {
    let outcome = try run()
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.lines.first?.hasPrefix("Code    Severity  Nature  Editions") == true)
    let rules = outcome.lines.filter { $0.hasPrefix("RP-") }
    #expect(outcome.lines.last == "\(rules.count) rules")
    #expect(rules.contains { $0.hasPrefix("RP-C02  error     breach  all") })
    #expect(rules == rules.sorted())
  }

  @Test("lists what a part, a nature and an edition have")
  func filters() throws {
    let contacts = try run("--area", "contacts").lines.filter { $0.hasPrefix("RP-") }
    #expect(!contacts.isEmpty && contacts.allSatisfy { $0.hasPrefix("RP-C") })
    let open = try run("--nature", "todo", "--locale", "it").lines.filter { $0.hasPrefix("RP-") }
    #expect(!open.isEmpty && open.allSatisfy { $0.contains("da fare") })
    let all = try run().lines.count
    #expect(try run("--edition", "2023").lines.count <= all)
  }

  @Test("explains a rule by code, by name and by a code in small letters")
  func page() throws {
    let byCode = try run("RP-C02")
    #expect(byCode.code == 0)
    #expect(byCode.lines.first == "RP-C02: Primary contact on a webmail service")
    #expect(byCode.lines.contains("What it checks"))
    #expect(byCode.lines.contains("      kind: Reseller"))
    #expect(byCode.lines.contains("Sources"))
    #expect(
      byCode.lines.filter { !$0.hasPrefix("      ") && !$0.contains("https://") }.allSatisfy {
        $0.count <= 80
      })
    #expect(try run("webmail-primary-contact") == byCode)
    #expect(try run("rp-c02") == byCode)
    #expect(try Workbench().portal("explain", "RP-C02") == byCode)
  }

  @Test("explains a rule in Italian")
  func italian() throws {
    let lines = try run("RP-C02", "--locale", "it").lines
    #expect(lines.contains("Che cosa controlla"))
    #expect(lines.contains("Fonti"))
    #expect(lines.contains("  Gravità   errore"))
  }

  @Test("writes every rule as JSON with its page")
  func json() throws {
    let text = try run("--format", "json").output
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let rules = try #require(root["rules"] as? [[String: Any]])
    #expect(root["version"] as? Int == 1)
    #expect(rules.count == (try run().lines.filter { $0.hasPrefix("RP-") }.count))
    #expect(rules.allSatisfy { ($0["page"] as? String)?.contains("## ") == true })
  }

  @Test("writes Markdown without the front matter")
  func markdown() throws {
    let text = try run("RP-C02", "--format", "markdown").output
    #expect(text.hasPrefix("# RP-C02: Primary contact on a webmail service\n\n- Name: "))
    #expect(!text.contains("messages:"))
  }

  @Test(
    "ends with 2 for what it does not know",
    arguments: [
      (["RP-C22"], "portal: there is no rule 'RP-C22'; did you mean 'RP-C0"),
      (["webmail-contact"], "portal: there is no rule 'webmail-contact'"),
      (["RP-C02", "--locale", "tlh"], "portal: there is no language 'tlh'; there are en, it\n"),
      (["RP-C02", "--nature", "data"], "Error: "), (["--area", "weather"], "Error: "),
    ])
  func unknown(arguments: [String], complaint: String) throws {
    let outcome = try Workbench().portal(["rules"] + arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix(complaint), "\(outcome.errors)")
  }

  @Test("takes pages and languages of a portal of one's own")
  func ownPages() throws {
    let bench = try Workbench()
    try bench.write(
      "Templates/Rules/unknown-key/en.md", "---\ntitle: Our own page\n---\n\nOurs.\n")
    let outcome = try bench.portal("rules", "RP-X03", "--root", ".")
    #expect(outcome.lines.first == "RP-X03: Our own page")
    #expect(try bench.portal("rules", "RP-X03").lines.first != outcome.lines.first)
  }
}
