import JSONText
import PortalPages
import Testing

@testable import PortalSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Builds that were killed at the worst moments.
struct RecoveryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("removes what a killed build had made ready")
  func removesStaging() async throws {
    try folder.write("x", to: "out/.portal/staging/resellers/rossi/x")
    try folder.write("x", to: "out/.portal/ledger.json.new")
    #expect(try await folder.build([.of("rossi")]).counts == [1, 0, 0])
    #expect(
      folder.all(of: "out/.portal/") == [
        "out/.portal/ledger.json", "out/.portal/lock",
      ])
  }

  @Test("puts back a site that a killed build had moved away")
  func putsBack() async throws {
    try await folder.build([.of("rossi")])
    try folder.makeFolder("out/.portal/old/resellers")
    rename(
      folder.path(of: "out/resellers/rossi"), folder.path(of: "out/.portal/old/resellers/rossi"))
    #expect(try await folder.build([.of("rossi", held: ["because"])]).counts == [0, 1, 0])
    #expect(folder.text(of: "out/resellers/rossi/en/home.md") == "# Home\n\nHello.\n")
  }

  @Test("exchanges a site in two steps where the file system cannot do it in one")
  func exchangesInTwoSteps() async throws {
    try await folder.build([.of("rossi")])
    let writer = try OutputWriter(path: folder.path(of: "out"))
    try folder.write("new", to: "out/.portal/staging/resellers/rossi/index.html")
    let staged = try #require(try writer.staging().folder("resellers"))
    let present = try #require(try writer.root.folder("resellers"))
    try writer.exchangeInTwoSteps("rossi", staged, present, parent: "resellers")
    #expect(
      folder.published == [
        "out/changes.json", "out/held.json", "out/resellers/rossi/index.html", "out/sites.json",
      ])
    #expect(folder.text(of: "out/resellers/rossi/index.html") == "new")
    #expect(folder.all(of: "out/.portal/old/") == ["out/.portal/old/resellers/"])
  }

  @Test("owns both states of a site that a killed build was changing", arguments: [true, false])
  func ownsBothStates(isExchanged: Bool) async throws {
    let more = [Sample.page("old", "# Old\n")]
    try await folder.build([.of("rossi", more: more)])
    let before = try OutputWriter(path: folder.path(of: "out")).ledger
    let other = try TemporaryFolder()
    try await other.build([.of("rossi", "New.")])
    let after = try OutputWriter(path: other.path(of: "out")).ledger
    if isExchanged { try await folder.build([.of("rossi", "New.")]) }
    var pending = after
    let next = try #require(after.sites["resellers/rossi"])
    pending.sites["resellers/rossi"] = before.sites["resellers/rossi"]?.changing(to: next)
    do {
      // The folder is locked while the writer lives.
      let writer = try OutputWriter(path: folder.path(of: "out"))
      pending.root = before.root.changing(to: writer.ledger.root)
      try writer.write(pending)
    }

    let report = try await folder.build([.of("rossi", "Newer.")])
    #expect(report.problems == [] && report.counts == [1, 0, 0])
    #expect(folder.text(of: "out/resellers/rossi/en/home.md") == "# Home\n\nNewer.\n")
    #expect(folder.text(of: "out/resellers/rossi/en/old.md") == nil)
    #expect(folder.text(of: "out/.portal/ledger.json")?.contains("former") == false)
  }

  @Test("reads back every ledger that it writes")
  func readsLedger() throws {
    var ledger = Ledger()
    ledger.root.files["held.json"] = ContentHash([])
    ledger.sites["a/b"] = Ledger.Entry(
      files: ["è \"x\".md": ContentHash([1, 2, 3])], former: ["old": ContentHash([4])],
      manifests: ["Content/a.yaml"], title: "A \"quoted\" \\ title", held: ["one\ttwo", ""],
      isStandIn: true)
    let bytes = ledger.bytes
    var read = try #require(JSONReader.value(of: bytes).flatMap(Ledger.init))
    #expect(read.sites["a/b"]?.held == ["one\ttwo", ""])
    read.sites["a/b"]?.held = ledger.sites["a/b"]?.held
    #expect(read == ledger)
  }

  @Test(
    "refuses JSON that is none",
    arguments: [
      "", "{", "{}x", "[1,]", "{\"a\":1,\"a\":2}", "\"open", "\"open\\", "nul", "[1 2]", "{1:2}",
      "99999999999999999999", String(repeating: "[", count: 100_000),
    ])
  func refusesBrokenJSON(_ text: String) {
    #expect(JSONReader.value(of: Array(text.utf8)) == nil)
  }

  @Test("tells contents apart that differ in a bit, a length or an order")
  func hashes() {
    let contents: [[UInt8]] = [
      [], [0], [0, 0], [1], Array(repeating: 0, count: 8), Array(repeating: 0, count: 16),
      Array(1...8) + Array(9...16), Array(9...16) + Array(1...8),
    ]
    #expect(Set(contents.map { ContentHash($0).text }).count == contents.count)
    #expect(ContentHash([7]).text.utf8.count == 32)
    #expect(ContentHash(text: ContentHash([7]).text) == ContentHash([7]))
    #expect(ContentHash(text: "+f" + String(repeating: "0", count: 30)) == nil)
  }
}
