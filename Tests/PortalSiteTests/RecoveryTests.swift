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
        "out/.portal/files/", "out/.portal/files/resellers%2Frossi.json",
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
    let site = "resellers/rossi"
    func state(_ folder: TemporaryFolder) throws -> (ledger: Ledger, files: FileList) {
      let writer = try OutputWriter(path: folder.path(of: "out"))
      return (writer.ledger, try writer.list(of: site))
    }
    let before = try state(folder)
    let other = try TemporaryFolder()
    try await other.build([.of("rossi", "New.")])
    let after = try state(other)
    if isExchanged { try await folder.build([.of("rossi", "New.")]) }
    do {
      // The folder is locked while the writer lives.
      let writer = try OutputWriter(path: folder.path(of: "out"))
      var pending = after.ledger
      pending.root = before.ledger.root.changing(to: writer.ledger.root)
      try writer.write(before.files.changing(to: after.files), of: site)
      try writer.write(pending)
    }

    let report = try await folder.build([.of("rossi", "Newer.")])
    #expect(report.problems == [] && report.counts == [1, 0, 0])
    #expect(folder.text(of: "out/resellers/rossi/en/home.md") == "# Home\n\nNewer.\n")
    #expect(folder.text(of: "out/resellers/rossi/en/old.md") == nil)
    for name in ["ledger.json", "files/resellers%2Frossi.json"] {
      #expect(folder.text(of: "out/.portal/\(name)")?.contains("former") == false)
    }
  }

  @Test("reads back every ledger that it writes")
  func readsLedger() throws {
    var ledger = Ledger()
    ledger.root.files["held.json"] = ContentHash([])
    ledger.sites["a/b"] = Ledger.Entry(
      manifests: ["Content/a.yaml"], title: "A \"quoted\" \\ title", held: ["one\ttwo", ""],
      isStandIn: true, digest: FileList().digest)
    let bytes = JSONWriter.bytes(of: ledger.value)
    var read = try #require(JSONReader.value(of: bytes).flatMap(Ledger.init))
    #expect(read.sites["a/b"]?.held == ["one\ttwo", ""])
    read.sites["a/b"]?.held = ledger.sites["a/b"]?.held
    #expect(read == ledger)
  }

  @Test("reads back every list of files that it writes")
  func readsList() throws {
    let list = FileList(
      files: ["è \"x\".md": ContentHash([1, 2, 3])], former: ["old": ContentHash([4])])
    #expect(JSONReader.value(of: JSONWriter.bytes(of: list.value)).flatMap(FileList.init) == list)
  }

  @Test("hashes a long content alike in one piece and in several")
  func longHash() throws {
    let bytes = (0..<200_003).map { UInt8(ascii: "a") + UInt8($0 * 31 % 26) }
    try folder.write(String(decoding: bytes, as: UTF8.self), to: "long")
    let place = try Folder(path: folder.path)
    #expect(try place.hash(of: "long") == ContentHash(bytes))
    #expect(try place.hash(of: "missing") == nil)
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
