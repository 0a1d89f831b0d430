import Foundation
import Testing

@Suite("Hostile values")
struct HostileValueTests {
  private static let values = [
    "<script>alert(1)</script> \"><img src=x onerror=alert(1)> ' onclick='a \" onclick=\"a &lt;b&gt;",
    "{{x}}{{{body}}}{{#nav}} {reseller} %permissions-table% ../../x \u{202E}moc.live",
    "](javascript:alert(1)) [a](javascript:alert(1)) <javascript:alert(1)> [^1] [x]",
    "![a](https://evil.example/x.png) https://evil.example/ www.evil.example a@evil.example",
    "| a | b | **x** _y_ `z` ~~s~~ \\ \\| &#60;b&#62; <!-- x",
    "a\r\nBcc: x@y.example\n\n# x\n\n- y\n\n> z\n\n```\n<b>\n",
    String(repeating: "W", count: 100),
  ]

  private func built(_ text: @escaping (String) -> String) throws -> (Workbench, Outcome) {
    let bench = try Workbench()
    try HostilePortal(text: text).write(to: bench)
    return (bench, try bench.portal("build"))
  }

  @Test("add no element, attribute, link, header or file")
  func harmless() throws {
    let (plain, benign) = try built { "A plain \($0)" }
    #expect(benign.code == 0, "\(benign.output)")
    for value in Self.values {
      let (bench, outcome) = try built { "\(value) \($0)" }
      #expect(outcome.code == 0, "\(value): \(outcome.output)")
      let paths = plain.files(below: ".").keys.sorted()
      #expect(bench.files(below: ".").keys.sorted() == paths)
      // Chapters and rules show no value but the title, and so does the guide's first page.
      let shown = paths.filter { !$0.contains("/rule-") && !$0.contains("/guide-") }
      for path in shown where path.hasPrefix("Output/") {
        try expectShape(try bench.text(path), like: try plain.text(path), "\(path): \(value)")
      }
    }
  }

  private func expectShape(_ text: String, like plain: String, _ place: String) throws {
    if place.contains(".html: ") {
      let tags = Tags.all(in: text)
      let expected = Tags.all(in: plain)
      let difference = zip(tags, expected).first { $0.shape != $1.shape }
      #expect(difference == nil && tags.count == expected.count, "\(place)")
      #expect(tags.compactMap(link) == expected.compactMap(link), "\(place)")
    } else if place.contains(".eml: ") {
      #expect(headers(text) == headers(plain), "\(place)")
    }
  }

  @Test("show as they are written")
  func verbatim() throws {
    let value = "<b>x</b> {{x}} **x** &lt; | a |"
    let (bench, _) = try built { "\(value) \($0)" }
    let html = try bench.text("Output/resellers/vela/en/customers.html")
    let shown = value.replacingOccurrences(of: "&", with: "&amp;")
      .replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: ">", with: "&gt;")
    #expect(html.contains(">\(shown) company</a>"))
    let drafts = "Output/resellers/vela/drafts/vela-lanterna-lanterna.txt"
    #expect(try bench.text(drafts).contains("\(value) wording"))
  }

  @Test("as the names of records are findings, and no file leaves its folder")
  func names() throws {
    let bench = try Workbench(site: "two-resellers")
    let names = ["../../x", "/x", "..", "a/b", "X", "<b>", "a b", ".portal"]
    for (number, name) in names.enumerated() {
      try bench.write(
        "Content/resellers/r\(number)/reseller.yaml", "kind: Reseller\nname: \"\(name)\"\n")
    }
    let check = try bench.portal("check")
    #expect(check.code == 1)
    for number in names.indices {
      #expect(check.output.contains(" --> Content/resellers/r\(number)/reseller.yaml:2:7\n"))
    }
    #expect(try bench.portal("build").code == 1)
    let folders = ["Content/", "Output/operator/", "Output/resellers/", "Output/.portal/"]
    let files = bench.files(below: ".").keys
    #expect(
      files.filter { file in !folders.contains { file.hasPrefix($0) } }.sorted()
        == ["Output/changes.json", "Output/held.json", "Output/sites.json"])
    let sites = files.filter { $0.hasPrefix("Output/resellers/") }.map {
      $0.split(separator: "/")[2]
    }
    #expect(Set(sites).isSubset(of: ["onda", "vela"] + names.indices.map { "r\($0)" }))
  }

  @Test("never reach a terminal as control or direction signs")
  func terminal() throws {
    let bench = try Workbench(site: "smallest")
    try bench.write(
      "Content/resellers/vela/reseller.yaml",
      "kind: Reseller\n\"\u{202E}k\\e[2J\": 1\nlocale: \"\u{202E}\\e[31mx\"\n")
    for arguments in [["check"], ["build"]] {
      let outcome = try bench.portal(arguments)
      #expect(outcome.code == 1)
      let scalars = (outcome.output + outcome.errors).unicodeScalars
      #expect(!scalars.contains("\u{202E}"))
      #expect(!scalars.contains("\u{1B}"))
    }
  }

  /// The address of a link; of a mail only to whom it goes.
  private func link(_ tag: Tag) -> String? {
    guard let address = tag["href"] ?? tag["src"] else { return nil }
    return address.hasPrefix("mailto:") ? String(address.prefix { $0 != "?" }) : address
  }

  /// The names of a mail's header fields, and those of its parts.
  private func headers(_ mail: String) -> [String] {
    mail.components(separatedBy: "\r\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":"), !line.hasPrefix(" ") else { return nil }
      return String(line[..<colon])
    }
  }
}
