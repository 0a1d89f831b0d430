import Testing

@testable import PortalSite

/// What a build says to have written and removed.
@Suite struct SiteChangesTests {
  private func list(_ files: [String: UInt8]) -> FileList {
    FileList(files: files.mapValues { ContentHash([$0]) })
  }

  @Test("names new, different and missing files")
  func changes() {
    let changes = SiteChanges(
      of: "operator", from: list(["a.html": 1, "b.html": 1, "old.html": 1]),
      to: list(["a.html": 1, "b.html": 2, "new.html": 1]))
    #expect(changes.written == ["operator/b.html", "operator/new.html"])
    #expect(changes.removed == ["operator/old.html"])
  }

  @Test("names a whole site that is gone")
  func gone() {
    let changes = SiteChanges(of: "resellers/gone", from: list(["index.html": 1]), to: nil)
    #expect(changes.written == [])
    #expect(changes.removed == ["resellers/gone/"])
  }

  @Test("says nothing of what stays as it is")
  func nothing() {
    let files = list(["a.html": 1])
    #expect(SiteChanges(of: "operator", from: files, to: files).isEmpty)
  }
}
