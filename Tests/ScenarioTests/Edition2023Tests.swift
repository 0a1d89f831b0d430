import Foundation
import TestSupport
import Testing

/// A whole portal on the edition 2023: one provider, three resellers of one region, no DAP.
@Suite("A portal on the edition 2023")
struct Edition2023Tests {
  private static let resellers = ["cormorano", "garonne", "tiszapart"]

  @Test("has no mistake in its files, and exactly the recorded findings at their places")
  func findings() throws {
    let outcome = try Workbench(site: "edition-2023").portal("check", "--format", "json")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let findings = try #require(root["findings"] as? [[String: Any]])
    let summary = try #require(root["summary"] as? [String: Any])
    #expect(summary["dataErrors"] as? Int == 0)
    let lines = findings.map { finding in
      let place = ["path", "line", "column"].map { "\(finding[$0] ?? "")" }
      let words = ["code", "severity", "nature"].map { "\(finding[$0] ?? "")" }
      return (words + [place.joined(separator: ":")]).joined(separator: " ") + "\n"
    }
    let path = "Tests/ScenarioTests/Expected/edition-2023/findings.txt"
    let difference = Golden.difference(lines.joined(), path: path)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("is built for everybody, with whole links and no trace of one reseller with another")
  func builds() throws {
    let bench = try Workbench(site: "edition-2023")
    let outcome = try bench.portal("build")
    #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.lines.last == "sites: 4 written, 0 unchanged, 0 removed, 0 held back")
    let traces = [
      "cormorano": ["Cormorano", "cormorano.example", "Silvia Quarantotto", "6318254"],
      "garonne": ["Garonne", "garonne-numerique.example", "Castaing", "6427093"],
      "tiszapart": ["Tiszapart", "tiszapart.example", "Szalay", "6402771"],
    ]
    #expect(traces.keys.sorted() == Self.resellers)
    for (reseller, own) in traces {
      let folder = "Output/resellers/\(reseller)"
      for text in own { #expect(!bench.paths(below: folder, holding: [text]).isEmpty, "\(text)") }
      let foreign = traces.filter { $0.key != reseller }.values.flatMap(\.self)
      #expect(bench.paths(below: folder, holding: foreign) == [])
    }
  }

  private static let pages = ["people", "permissions", "editions", "customer-vetreria-onda"]

  @Test("shows people, roles and customers as the edition has them", arguments: ["en", "it"])
  func pages(locale: String) throws {
    let bench = try Workbench(site: "edition-2023")
    try bench.portal("build")
    for name in Self.pages {
      let page = try bench.text("Output/resellers/cormorano/\(locale)/\(name).md")
      let path = "Tests/ScenarioTests/Expected/edition-2023/\(name).\(locale).md"
      let difference = Golden.difference(page, path: path)
      #expect(difference == nil, "\(difference ?? "")")
    }
    // Eleven roles do not fit side by side, and who can do what stands below them.
    let html = try bench.text("Output/resellers/cormorano/\(locale)/permissions.html")
    #expect(html.components(separatedBy: "<table").count == 4)
  }

  @Test("says above the role table of the guide that the chapter is of another edition")
  func guide() throws {
    let bench = try Workbench(site: "edition-2023")
    try bench.portal("build")
    let notes = try ["en", "it"].map { locale in
      let page = try bench.text("Output/resellers/garonne/\(locale)/guide-permissions.md")
      return try #require(
        page.split(separator: "\n").first { $0.contains("`2017") || $0.contains("2023") })
    }
    #expect(
      notes == [
        "> The table is that of the edition 2023; the text of this chapter describes the edition "
          + "2017-reseller.",
        "> La tabella è quella dell'edizione 2023; il testo del capitolo descrive l'edizione "
          + "2017-reseller.",
      ])
  }
}
