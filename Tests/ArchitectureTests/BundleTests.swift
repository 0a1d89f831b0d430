import Foundation
import Phrases
import TestSupport
import Testing

/// The list of the files that are compiled into the program.
@Suite struct BundleTests {
  @Test("names every template, schema, guide page, locale, role catalogue, rule page and list")
  func complete() throws {
    let folders = ["Data", "Guide", "Locales", "Roles", "Rules"]
    var expected = folders.flatMap { folder in
      Repository.files(below: "Sources/CBundle/\(folder)").map { "\(folder)/\($0)" }
    }
    for folder in ["Templates", "docs/schemas"] {
      expected += Repository.files(below: folder).map { "\(folder)/\($0)" }
    }
    let lines = try Repository.text("Sources/CBundle/files.c").components(separatedBy: "\n")
    let listed = lines.filter { $0.hasPrefix("  {\"") }
      .compactMap { $0.components(separatedBy: "\"").dropFirst().first }
    let embedded = lines.filter { $0.hasPrefix("#embed ") }
      .compactMap { $0.components(separatedBy: "\"").dropFirst().first }
      .map { $0.hasPrefix("../../") ? String($0.dropFirst(6)) : $0 }
    #expect(
      Set(listed) == Set(expected), "Sources/CBundle/files.c is out of date; run 'make bundle'")
    #expect(listed == embedded, "a path and its #embed differ; run 'make bundle'")
    #expect(listed.count == Set(listed).count, "a file is listed twice; run 'make bundle'")
  }

  @Test(
    "carries the same bytes as the folders", arguments: ["Locales/en.yaml", "Templates/style.css"])
  func bytes(path: String) throws {
    let place = path.hasPrefix("Templates/") ? path : "Sources/CBundle/\(path)"
    #expect(Resources().text(path) == (try Repository.text(place)))
  }
}
