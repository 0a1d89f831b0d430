import PortalPages
import PortalSite
import Testing

struct BuildTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let files = [
    "404.html", "en/404.html", "en/home.html", "en/home.md", "en/search.js", "favicon.svg",
    "index.html", "portal.js", "robots.txt", "style.css",
  ]

  @Test("makes a fresh folder with the sites, the list of held ones and the ledger")
  func makesFolder() async throws {
    let report = try await folder.build([.of("rossi"), .of("verdi", manifests: ["b", "a"])])
    #expect(report.counts == [2, 0, 0] && report.isPublished)
    #expect(
      folder.published == ["out/changes.json", "out/held.json"]
        + BuildTests.files.map { "out/resellers/rossi/\($0)" }
        + BuildTests.files.map { "out/resellers/verdi/\($0)" } + ["out/sites.json"])
    #expect(
      folder.text(of: "out/changes.json") == """
        {
         "removed": [],
         "version": 1,
         "written": [
          "resellers/rossi/404.html",
          "resellers/rossi/en/404.html",
          "resellers/rossi/en/home.html",
          "resellers/rossi/en/home.md",
          "resellers/rossi/en/search.js",
          "resellers/rossi/favicon.svg",
          "resellers/rossi/index.html",
          "resellers/rossi/portal.js",
          "resellers/rossi/robots.txt",
          "resellers/rossi/style.css",
          "resellers/verdi/404.html",
          "resellers/verdi/en/404.html",
          "resellers/verdi/en/home.html",
          "resellers/verdi/en/home.md",
          "resellers/verdi/en/search.js",
          "resellers/verdi/favicon.svg",
          "resellers/verdi/index.html",
          "resellers/verdi/portal.js",
          "resellers/verdi/robots.txt",
          "resellers/verdi/style.css"
         ]
        }

        """)
    #expect(folder.text(of: "out/resellers/rossi/en/home.md") == "# Home\n\nHello.\n")
    #expect(folder.text(of: "out/held.json") == "{\n \"held\": [],\n \"version\": 1\n}\n")
    #expect(
      folder.all(of: "out/.portal/") == [
        "out/.portal/files/", "out/.portal/files/resellers%2Frossi.json",
        "out/.portal/files/resellers%2Fverdi.json", "out/.portal/ledger.json", "out/.portal/lock",
      ])
    #expect(
      try SiteBuilder.earlierSites(output: folder.path(of: "out")).map {
        [$0.reseller] + $0.manifests
      } == [["rossi"], ["verdi", "a", "b"]])
  }

  @Test("takes an empty folder and one with a .gitignore, refuses any other")
  func refusesForeignFolder() async throws {
    try folder.write("*\n", to: "out/.gitignore")
    try await folder.build([.of("rossi")])
    let other = try TemporaryFolder()
    try other.write("mine", to: "out/notes.txt")
    await #expect(
      throws: SiteError.foreignOutput(path: other.path(of: "out"), entry: "notes.txt")
    ) {
      try await other.build([.of("rossi")])
    }
    #expect(other.all(of: "") == ["out/", "out/notes.txt"])
  }

  @Test("writes nothing when nothing has changed")
  func writesNothing() async throws {
    try await folder.build([.of("rossi"), .of("verdi")])
    let stamps = folder.published.map(folder.stamp) + [folder.stamp(of: "out/.portal/ledger.json")]
    let report = try await folder.build([.of("rossi"), .of("verdi")])
    #expect(report.counts == [0, 2, 0])
    #expect(
      folder.published.map(folder.stamp) + [folder.stamp(of: "out/.portal/ledger.json")] == stamps)
  }

  @Test("writes only the files that have changed")
  func writesChanges() async throws {
    try await folder.build([.of("rossi"), .of("verdi")])
    let before = folder.published.map { [$0, folder.stamp(of: $0)] }
    let report = try await folder.build([.of("rossi", "Changed."), .of("verdi")])
    #expect(report.counts == [1, 1, 0])
    let same = folder.published.map { [$0, folder.stamp(of: $0)] }.filter(before.contains)
    #expect(
      Set(folder.published).subtracting(same.compactMap(\.first).compactMap(\.self)) == [
        "out/changes.json", "out/resellers/rossi/en/home.html", "out/resellers/rossi/en/home.md",
        "out/sites.json",
      ])
    #expect(folder.text(of: "out/resellers/rossi/en/home.md") == "# Home\n\nChanged.\n")
  }

  @Test("removes a page and a site that are gone, but no site in a filtered build")
  func removesWhatIsGone() async throws {
    try await folder.build([.of("rossi", more: [Sample.page("old", "# Old\n")]), .of("verdi")])
    try folder.write("mine", to: "out/README.txt")
    let filtered = try await folder.build([.of("rossi")], isFiltered: true)
    #expect(filtered.counts == [1, 0, 0])
    #expect(folder.text(of: "out/resellers/verdi/en/home.md") != nil)
    let all = try await folder.build([.of("rossi")])
    #expect(all.counts == [0, 1, 1])
    #expect(
      folder.published == ["out/README.txt", "out/changes.json", "out/held.json"]
        + BuildTests.files.map { "out/resellers/rossi/\($0)" } + ["out/sites.json"])
    #expect(folder.text(of: "out/changes.json")?.contains("\"resellers/verdi/\"") == true)
  }

  @Test("publishes nothing when one site has a broken link or shows another's name")
  func publishesNothing() async throws {
    try await folder.build([.of("rossi"), .of("verdi")])
    let stamps = folder.published.map(folder.stamp)
    let index = IsolationIndex(owners: [
      IsolationOwner(
        name: "rossi", identifiers: [.init(text: "Rossi Rete", path: "r.yaml", line: 3)])
    ])
    let report = try await folder.build(
      [.of("rossi", "Changed."), .of("verdi", "[a](gone.md)"), .of("nero", "Rossi Rete")],
      isolation: index)
    #expect(!report.isPublished && report.counts == [0, 0, 0])
    #expect(report.problems.map(\.summary) == ["en/home.md:3 missingPage gone.md"])
    #expect(report.problems.map(\.site) == ["resellers/verdi"])
    #expect(
      report.leaks.map { "\($0.site) \($0.file):\($0.line) \($0.place)" } == [
        "resellers/nero en/home.html:6 r.yaml:3", "resellers/nero en/home.md:3 r.yaml:3",
      ])
    #expect(folder.published.map(folder.stamp) == stamps)
    #expect(
      folder.all(of: "out/.portal/") == [
        "out/.portal/files/", "out/.portal/files/resellers%2Frossi.json",
        "out/.portal/files/resellers%2Fverdi.json", "out/.portal/ledger.json", "out/.portal/lock",
      ])
  }

  @Test("does not look for leaks in the operator's site")
  func sparesOperator() async throws {
    let index = IsolationIndex(owners: [
      IsolationOwner(
        name: "rossi", identifiers: [.init(text: "Rossi Rete", path: "r.yaml", line: 3)])
    ])
    let plan = SitePlan(folder: "operator", owner: nil, title: "All") {
      Sample.site([Sample.page("home", "# Rossi Rete\n")])
    }
    #expect(try await folder.build([plan], isolation: index).counts == [1, 0, 0])
  }

  @Test("keeps the earlier copy of a held site and lists it")
  func keepsHeldSite() async throws {
    try await folder.build([.of("rossi", manifests: ["r.yaml"])])
    let stamp = folder.stamp(of: "out/resellers/rossi/en/home.md")
    let report = try await folder.build([.of("rossi", "New.", held: ["because"])])
    #expect(report.counts == [0, 1, 0])
    #expect(report.held.map(\.hasEarlierCopy) == [true])
    #expect(folder.stamp(of: "out/resellers/rossi/en/home.md") == stamp)
    #expect(
      folder.text(of: "out/held.json") == """
        {
         "held": [
          {
           "reasons": [
            "because"
           ],
           "site": "resellers/rossi",
           "title": "rossi S.r.l."
          }
         ],
         "version": 1
        }

        """)
    #expect(
      try SiteBuilder.earlierSites(output: folder.path(of: "out")).map {
        [$0.reseller] + $0.manifests
      } == [["rossi", "r.yaml"]])
    #expect(try await folder.build([.of("verdi")], isFiltered: true).counts == [1, 0, 0])
    #expect(folder.text(of: "out/held.json")?.contains("because") == true)
    #expect(try await folder.build([.of("rossi"), .of("verdi")]).counts == [0, 2, 0])
    #expect(folder.text(of: "out/held.json") == "{\n \"held\": [],\n \"version\": 1\n}\n")
  }

  @Test("writes a page in the place of a held site without an earlier copy")
  func writesStandIn() async throws {
    let report = try await folder.build([.of("rossi", held: ["because"])])
    #expect(report.counts == [1, 0, 0] && report.held.map(\.hasEarlierCopy) == [false])
    #expect(
      folder.text(of: "out/resellers/rossi/index.html") == """
        <html lang="en"><title>rossi S.r.l. · Being updated</title>
        <p lang="en">This page is being updated: Wait.</p>
        </html>

        """)
    let again = try await folder.build([.of("rossi", held: ["still"])])
    #expect(again.counts == [0, 1, 0] && again.held.map(\.hasEarlierCopy) == [false])
    #expect(try await folder.build([.of("rossi")]).counts == [1, 0, 0])
    #expect(folder.text(of: "out/resellers/rossi/en/home.md") != nil)
  }

  @Test("refuses folders that lead elsewhere or stand inside one another")
  func refusesFolders() async throws {
    let plans = ["../x", ".portal", "held.json", "a", "a", "a/b"].map { name in
      SitePlan(folder: name, owner: nil, title: "") { Sample.site([]) }
    }
    let report = try await folder.build(plans)
    #expect(
      report.problems.map { "\($0.site) \($0.kind) \($0.detail)" } == [
        "../x invalidPath ../x", ".portal invalidPath .portal", "a sharedFolder a",
        "a/b sharedFolder a", "held.json invalidPath held.json",
      ])
    #expect(folder.published == [])
  }
}
