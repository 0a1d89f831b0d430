import Foundation
import Testing

@Suite("The smallest portal")
struct SmallestPortalTests {
  @Test("one reseller without a workspace file is checked and built")
  func builds() throws {
    let bench = try Workbench(site: "smallest")
    let check = try bench.portal("check", "--as-of", "2026-11-22")
    #expect(check.code == 0)
    #expect(check.errors == "")
    #expect(check.lines.last == "0 data errors, 0 breaches, 5 to do in 1 manifest")
    let build = try bench.portal("build", "--as-of", "2026-11-22")
    #expect(
      build
        == Outcome(
          code: 0, output: "sites: 2 written, 0 unchanged, 0 removed, 0 held back\n",
          errors: "portal: 0 data errors, 0 breaches, 5 to do in 1 manifest\n"))
  }

  @Test("the output holds one folder for the operator and one for each reseller")
  func layout() throws {
    let bench = try Workbench(site: "smallest")
    try bench.portal("build", "--as-of", "2026-11-22")
    let files = bench.files(below: "Output")
    let tops = Set(files.keys.map { $0.split(separator: "/").prefix(2).joined(separator: "/") })
    #expect(
      tops == [
        ".portal/files", ".portal/ledger.json", ".portal/lock", "changes.json", "held.json",
        "operator/404.html",
        "operator/en", "operator/favicon.svg", "operator/index.html", "operator/portal.js",
        "operator/robots.txt", "operator/style.css", "resellers/vela", "sites.json",
      ])
    #expect(try bench.text("Output/held.json") == "{\n \"held\": [],\n \"version\": 1\n}\n")
    let others = ["/calendar.ics", ".svg", "/search.js", "/404.html"]
    let pages = files.keys.filter { name in
      name.contains("/en/") && !others.contains { name.hasSuffix($0) }
    }
    let names = Dictionary(grouping: pages) { $0.prefix(while: { $0 != "." }) }
    #expect(names.count > 50)
    for (name, files) in names {
      #expect(files.sorted() == ["\(name).html", "\(name).md"])
    }
  }

  @Test("the first page offers every language of the workspace by links alone")
  func languageChoice() throws {
    let bench = try Workbench(site: "two-resellers")
    try bench.portal("build")
    let tags = Tags.all(in: try bench.text("Output/resellers/vela/index.html"))
    let choices = tags.filter { $0.name == "a" }.map { [$0["href"], $0["lang"], $0["hreflang"]] }
    #expect(choices == [["it/index.html", "it", "it"], ["en/index.html", "en", "en"]])
    #expect(!tags.contains { $0.name == "script" || $0["http-equiv"] == "refresh" })
  }

  @Test("links are relative, and no file knows the folder or the time of the build")
  func relative() throws {
    let bench = try Workbench(site: "smallest")
    try bench.portal("build", "--as-of", "2026-11-22")
    let clock = ISO8601DateFormatter().string(from: Date()).prefix(10)
    for (path, data) in bench.files(below: "Output") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains(bench.root.path), "\(path)")
      #expect(clock == "2026-11-22" || !text.contains(clock), "\(path)")
      guard path.hasSuffix(".html") else { continue }
      for tag in Tags.all(in: text) {
        for link in [tag["href"], tag["src"]].compactMap(\.self) {
          let isOutside = link.hasPrefix("https://") || link.hasPrefix("mailto:")
          let isRelative = link.hasPrefix("#") || !link.hasPrefix("/") && !link.contains(":")
          #expect(isOutside ? tag.name == "a" : isRelative, "\(path) \(link)")
        }
      }
    }
  }
}
