import Foundation
import TestSupport
import Testing

@Suite("A third language by files alone")
struct ThirdLanguageTests {
  private static let mark = MadeUpLanguage.mark

  /// A portal in three languages; the third one has a locale file and, if wanted, its pages.
  private func bench(hasPages: Bool) throws -> Workbench {
    let bench = try Workbench(site: "two-resellers")
    try bench.edit("Content/portal.yaml", "locales: [en, it]", "locales: [en, it, fr]")
    try bench.edit("Content/resellers/vela/reseller.yaml", "locale: it", "locale: fr")
    let built = "Sources/CBundle"
    try bench.write(
      "Templates/Locales/fr.yaml",
      MadeUpLanguage.locale(try Repository.text("\(built)/Locales/en.yaml")))
    guard hasPages else { return bench }
    for name in Repository.files(below: "\(built)/Guide/en") {
      let page = try Repository.text("\(built)/Guide/en/\(name)")
      try bench.write("Templates/Guide/fr/\(name)", MadeUpLanguage.page(page))
    }
    for name in Repository.files(below: "\(built)/Rules") where name.hasSuffix("/en.md") {
      let page = try Repository.text("\(built)/Rules/\(name)")
      try bench.write(
        "Templates/Rules/\(name.dropLast("en.md".count))fr.md", MadeUpLanguage.page(page))
    }
    return bench
  }

  @Test("every page has its counterpart, in the words of the new language")
  func whole() throws {
    let bench = try bench(hasPages: true)
    let outcome = try bench.portal("build")
    #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
    try expectWords(bench)
    try expectChoice(bench)
    let files = bench.files(below: "Output").mapValues { String(decoding: $0, as: UTF8.self) }
    let english = files.filter { $0.key.contains("/en/") }
    #expect(english.count > 150)
    for (path, text) in english {
      let other = files[path.replacingOccurrences(of: "/en/", with: "/fr/")]
      // A calendar in which nothing is due has no words.
      #expect(
        other?.contains(Self.mark) == true || other?.contains("SUMMARY:") == false, "\(path)")
      guard path.hasSuffix(".html"), let other else { continue }
      let tags = (Tags.all(in: text), Tags.all(in: other))
      #expect(tags.1.first { $0.name == "html" }?["lang"] == "fr", "\(path)")
      #expect(headings(tags.0) == headings(tags.1), "\(path)")
      // A chapter of the guide holds its English original as well.
      guard !tags.1.contains(where: { $0["id"] == "show-original" }) else { continue }
      #expect(tags.0.map(\.name) == tags.1.map(\.name), "\(path)")
    }
    #expect(files.keys.count { $0.contains("/fr/") } == english.count)
  }

  /// Words, dates, roles and findings come from the new files.
  private func expectWords(_ bench: Workbench) throws {
    let home = try bench.text("Output/resellers/vela/fr/index.md")
    #expect(home.contains("**▶ \(Self.mark)Your turn** \(Self.mark)Start the enrolment"))
    let people = try bench.text("Output/resellers/vela/fr/people.md")
    #expect(people.contains("| \(Self.mark)since 10 \(Self.mark)January 2025"))
    let guide = try bench.text("Output/resellers/vela/fr/guide-prepare.md")
    #expect(guide.hasPrefix("# \(Self.mark)Before you begin\n"))
    let rule = try bench.text("Output/operator/fr/rule-unknown-key.md")
    #expect(rule.contains("\n## \(Self.mark)What it checks\n"))
    let findings = try bench.text("Output/operator/fr/findings.md")
    #expect(findings.lowercased().contains("\(Self.mark)no primary contact is recorded"))
  }

  /// The reader's own language comes first on the first page.
  private func expectChoice(_ bench: Workbench) throws {
    let tags = Tags.all(in: try bench.text("Output/resellers/vela/index.html"))
    #expect(tags.first { $0.name == "html" }?["lang"] == "fr")
    #expect(
      tags.filter { $0.name == "a" }.map { $0["href"] }
        == ["fr/index.html", "en/index.html", "it/index.html"])
  }

  @Test("without pages of its own the guide and the rules are in English")
  func fallback() throws {
    let bench = try bench(hasPages: false)
    let outcome = try bench.portal("build")
    #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
    // The operator's guide ends without what a reseller has done of it.
    let guide = "guide-prepare.md"
    let english = try bench.text("Output/operator/en/\(guide)")
    #expect(try bench.text("Output/operator/fr/\(guide)") == english)
    #expect(try bench.text("Output/resellers/vela/fr/\(guide)").hasPrefix(english))
    let rule = "Output/operator/fr/rule-unknown-key.md"
    #expect(try bench.text(rule).contains("\n## What it checks\n"))
    #expect(try bench.text("Output/resellers/vela/fr/index.md").contains(Self.mark))
  }

  @Test("a language without a locale file is a finding")
  func unknownLanguage() throws {
    let bench = try Workbench(site: "two-resellers")
    try bench.edit("Content/portal.yaml", "locales: [en, it]", "locales: [en, it, fr]")
    let outcome = try bench.portal("check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains(" --> Content/portal.yaml:5:19\n"))
  }

  private func headings(_ tags: [Tag]) -> [String?] {
    tags.filter { ["h1", "h2", "h3", "h4"].contains($0.name) }.map { $0["id"] }
  }
}
