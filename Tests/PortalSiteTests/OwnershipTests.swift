import PortalPages
import Testing

@testable import PortalSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct OwnershipTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "refuses to publish over a file that no build wrote",
    arguments: ["en/notes.md", "notes.txt", "new/notes.txt"])
  func refusesForeignFile(_ name: String) async throws {
    try await folder.build([.of("rossi"), .of("verdi")])
    try folder.write("mine", to: "out/resellers/rossi/\(name)")
    let report = try await folder.build([.of("rossi", "New."), .of("verdi", "New.")])
    #expect(report.problems.map(\.summary) == ["\(name):0 foreignFile \(name)"])
    #expect(folder.text(of: "out/resellers/rossi/\(name)") == "mine")
    #expect(folder.text(of: "out/resellers/verdi/en/home.md") == "# Home\n\nHello.\n")
  }

  @Test("refuses to overwrite a file that somebody has changed, or to remove it")
  func refusesEditedFile() async throws {
    try await folder.build([.of("rossi")])
    try folder.write("mine", to: "out/resellers/rossi/en/home.md")
    let expected = ["en/home.md:0 editedFile en/home.md"]
    #expect(try await folder.build([.of("rossi")]).problems.map(\.summary) == expected)
    #expect(try await folder.build([]).problems.map(\.summary) == expected)
    #expect(folder.text(of: "out/resellers/rossi/en/home.md") == "mine")
  }

  @Test("refuses to remove a site with a file that no build wrote")
  func refusesToRemove() async throws {
    try await folder.build([.of("rossi"), .of("verdi")])
    try folder.write("mine", to: "out/resellers/rossi/notes.txt")
    let report = try await folder.build([.of("verdi", "New.")])
    #expect(report.problems.map(\.summary) == ["notes.txt:0 foreignFile notes.txt"])
    #expect(folder.text(of: "out/resellers/rossi/en/home.md") != nil)
    #expect(folder.text(of: "out/resellers/verdi/en/home.md") == "# Home\n\nHello.\n")
  }

  @Test("refuses a site's folder and a list of held sites of somebody else")
  func refusesForeignPlaces() async throws {
    try await folder.build([])
    try folder.write("mine", to: "out/resellers/rossi/index.html")
    try folder.write("mine", to: "out/held.json")
    let report = try await folder.build([.of("rossi")])
    #expect(
      report.problems.map(\.summary) == [
        "held.json:0 editedFile held.json", "index.html:0 foreignFile index.html",
      ])
  }

  @Test("writes a file anew that has been deleted")
  func restoresDeletedFile() async throws {
    try await folder.build([.of("rossi")])
    unlink(folder.path(of: "out/resellers/rossi/en/home.md"))
    #expect(try await folder.build([.of("rossi")]).counts == [1, 0, 0])
    #expect(folder.text(of: "out/resellers/rossi/en/home.md") == "# Home\n\nHello.\n")
  }

  @Test("never follows a symbolic link inside the output folder")
  func refusesLinks() async throws {
    try await folder.build([.of("rossi")])
    try folder.write("mine", to: "elsewhere/home.md")
    let inside = folder.path(of: "out/resellers/rossi/en/link")
    symlink(folder.path(of: "elsewhere"), inside)
    let report = try await folder.build([.of("rossi", "New.")])
    #expect(report.problems.map(\.summary) == ["en/link:0 foreignFile en/link"])
    unlink(inside)
    rename(folder.path(of: "out/resellers"), folder.path(of: "elsewhere/resellers"))
    symlink(folder.path(of: "elsewhere/resellers"), folder.path(of: "out/resellers"))
    await #expect(throws: SiteError.notAFolder(path: folder.path(of: "out/resellers"))) {
      try await folder.build([.of("rossi", "New.")])
    }
    #expect(folder.text(of: "elsewhere/resellers/rossi/en/home.md") == "# Home\n\nHello.\n")
    #expect(folder.text(of: "elsewhere/home.md") == "mine")
  }

  @Test("keeps two builds apart")
  func locks() async throws {
    let path = folder.path(of: "out")
    var first: OutputWriter? = try OutputWriter(path: path)
    #expect(first?.ledger == Ledger())
    await #expect(throws: SiteError.locked(path: "\(path)/.portal")) {
      try await folder.build([.of("rossi")])
    }
    first = nil
    #expect(try await folder.build([.of("rossi")]).counts == [1, 0, 0])
  }

  @Test("refuses a ledger that it cannot read")
  func refusesBrokenLedger() async throws {
    try await folder.build([.of("rossi")])
    try folder.write("{\"version\": 1}", to: "out/.portal/ledger.json")
    await #expect(
      throws: SiteError.unreadableLedger(path: folder.path(of: "out/.portal/ledger.json"))
    ) {
      try await folder.build([.of("rossi")])
    }
  }
}
