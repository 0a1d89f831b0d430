import Testing

@testable import PortalSite

/// What a build says to have written and removed.
@Suite struct SiteChangesTests {
  private func entry(_ files: [String: UInt8]) -> Ledger.Entry {
    Ledger.Entry(files: files.mapValues { ContentHash([$0]) })
  }

  @Test("names new, different and missing files, and whole sites that are gone")
  func changes() {
    let changes = SiteChanges(
      from: [
        "operator": entry(["a.html": 1, "b.html": 1, "old.html": 1]),
        "resellers/gone": entry(["index.html": 1]),
      ],
      to: [
        "operator": entry(["a.html": 1, "b.html": 2, "new.html": 1]),
        "resellers/vela": entry(["index.html": 1]),
      ])
    #expect(
      changes.written == ["operator/b.html", "operator/new.html", "resellers/vela/index.html"])
    #expect(changes.removed == ["operator/old.html", "resellers/gone/"])
  }

  @Test("says nothing of what stays as it is")
  func nothing() {
    let sites = ["operator": entry(["a.html": 1])]
    let changes = SiteChanges(from: sites, to: sites)
    #expect(changes.written.isEmpty)
    #expect(changes.removed.isEmpty)
  }
}
