import Foundation
import Testing

@Suite("Held sites")
struct HeldSiteTests {
  private static let reseller = "Content/resellers/vela/reseller.yaml"
  private static let misspelt = "RP-X03 Content/resellers/vela/reseller.yaml:4:1"

  private func bench(isBuilt: Bool) throws -> Workbench {
    let bench = try Workbench(site: "two-resellers")
    if isBuilt { #expect(try bench.portal("build").code == 0) }
    return bench
  }

  private func breakReseller(_ bench: Workbench) throws {
    try bench.edit(Self.reseller, "accountManager: elena", "acountManager: elena")
  }

  /// The folders of held sites with their reasons.
  private func held(_ bench: Workbench) throws -> [String: [String]] {
    let json = try JSONSerialization.jsonObject(with: Data(bench.text("Output/held.json").utf8))
    let list = (json as? [String: Any])?["held"] as? [[String: Any]] ?? []
    return list.reduce(into: [:]) { held, site in
      held[site["site"] as? String ?? ""] = site["reasons"] as? [String]
    }
  }

  @Test("without an earlier copy a page names the reseller and says that it is being updated")
  func standIn() throws {
    let bench = try bench(isBuilt: false)
    try breakReseller(bench)
    let outcome = try bench.portal("build")
    #expect(outcome.code == 1)
    #expect(
      outcome.lines.suffix(2) == [
        "resellers/vela only says that it is being updated: \(Self.misspelt)",
        "sites: 3 written, 0 unchanged, 0 removed, 1 held back",
      ])
    let files = bench.files(below: "Output/resellers/vela")
    #expect(files.keys.sorted() == ["favicon.svg", "index.html", "style.css"])
    let page = try bench.text("Output/resellers/vela/index.html")
    let body = page.split(separator: "<main>").last.map(String.init) ?? ""
    #expect(body.contains("<h1>Officine Vela S.r.l.</h1>"))
    #expect(body.contains("<h2>This page is being updated</h2>"))
    #expect(body.contains("<h2>Questa pagina è in aggiornamento</h2>"))
    for other in ["Giulia", "Alpina", "Porto", "RP-X03", "reseller.yaml"] {
      #expect(!page.contains(other))
    }
    #expect(try held(bench) == ["resellers/vela": [Self.misspelt]])
    #expect(bench.exists("Output/resellers/onda/en/index.html"))
  }

  @Test("an earlier copy stays byte for byte while the other sites are published")
  func earlierCopy() throws {
    let bench = try bench(isBuilt: true)
    let before = bench.files(below: "Output/resellers/vela")
    try breakReseller(bench)
    try bench.edit("Content/resellers/onda/reseller.yaml", "Marta Galli", "Marta Rossi")
    let outcome = try bench.portal("build")
    #expect(outcome.code == 1)
    #expect(
      outcome.lines.suffix(2) == [
        "resellers/vela stays at its last good copy: \(Self.misspelt)",
        "sites: 2 written, 1 unchanged, 0 removed, 1 held back",
      ])
    #expect(bench.changes(below: "Output/resellers/vela", since: before) == [])
    #expect(try bench.text("Output/resellers/onda/en/people.md").contains("Marta Rossi"))
    #expect(try held(bench) == ["resellers/vela": [Self.misspelt]])
  }

  @Test("a site is published again when its data are right", arguments: [true, false])
  func mended(hasEarlierCopy: Bool) throws {
    let bench = try bench(isBuilt: hasEarlierCopy)
    try breakReseller(bench)
    #expect(try bench.portal("build").code == 1)
    try bench.edit(Self.reseller, "acountManager", "accountManager")
    try bench.edit(Self.reseller, "Giulia Conti", "Giulia Moro")
    #expect(try bench.portal("build").code == 0)
    #expect(try bench.text("Output/resellers/vela/en/people.md").contains("Giulia Moro"))
    #expect(try held(bench) == [:])
  }

  @Test("a file that cannot be parsed holds the sites that used it in the last build")
  func unparsed() throws {
    let bench = try bench(isBuilt: true)
    let before = bench.files(below: "Output/resellers")
    try bench.write("Content/resellers/vela/customers.yaml", "kind: CustomerList\nreseller: [a\n")
    #expect(try bench.portal("build").code == 1)
    #expect(
      try held(bench)
        == ["resellers/vela": ["RP-X07 Content/resellers/vela/customers.yaml:2:11"]])
    #expect(bench.changes(below: "Output/resellers", since: before) == [])
  }

  @Test("a reseller whose own file cannot be parsed keeps its site")
  func lostReseller() throws {
    let bench = try bench(isBuilt: true)
    let before = bench.files(below: "Output/resellers")
    try bench.write(Self.reseller, "kind: Reseller\nlegalName: [a\n")
    #expect(try bench.portal("build").code == 1)
    #expect(bench.changes(below: "Output/resellers", since: before) == [])
    #expect(
      try held(bench)["resellers/vela"]?.last
        == "RP-X07 Content/resellers/vela/reseller.yaml:2:12")
    #expect(try held(bench)["resellers/onda"] == nil)
  }

  @Test("a reseller whose kind is misspelt keeps its site")
  func misspeltKind() throws {
    let bench = try bench(isBuilt: true)
    let before = bench.files(below: "Output/resellers/vela")
    try bench.edit(Self.reseller, "kind: Reseller", "kind: Resellr")
    #expect(try bench.portal("build").code == 1)
    #expect(bench.changes(below: "Output/resellers/vela", since: before) == [])
  }

  @Test("a file that cannot be parsed holds all sites while there is no earlier build")
  func unparsedAtFirst() throws {
    let bench = try bench(isBuilt: false)
    try bench.write("Content/providers/porto.yaml", "kind: Provider\nlegalName: [a\n")
    #expect(try bench.portal("build").code == 1)
    #expect(try held(bench).keys.sorted() == ["resellers/onda", "resellers/vela"])
    #expect(
      bench.files(below: "Output/resellers").keys.filter { $0.hasSuffix(".html") }.sorted()
        == ["onda/index.html", "vela/index.html"])
  }
}
