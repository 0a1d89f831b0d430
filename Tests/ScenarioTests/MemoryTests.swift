import Foundation
import Testing

@Suite("A check that nothing has changed for")
struct MemoryTests {
  private static let clean = "0 data errors, 0 breaches, 5 to do in 1 manifest"
  private static let kept = "9 data errors, 0 breaches, 5 to do in 1 manifest"

  @Test("writes its last report again until a file changes")
  func repeated() async throws {
    let bench = try Workbench(site: "smallest")
    // Files that changed only just now are not trusted.
    try await Task.sleep(for: .seconds(4))
    #expect(try check(bench).lines.last == Self.clean)
    // With another number in the kept report, it shows where a report comes from.
    try falsify(bench)
    #expect(try check(bench).lines.last == Self.kept)
    #expect(try check(bench, "--fail-on", "todo:warning").lines.last == Self.clean)
    #expect(try check(bench, "--locale", "it").lines.last != Self.kept)
    #expect(try check(bench, "--as-of", "2026-01-01").lines.last != Self.kept)
    #expect(try check(bench, "--diff").lines.last != Self.kept)
    #expect(try check(bench).lines.last == Self.kept)
    #expect(try check(bench, "--full").lines.last == Self.clean)
    #expect(try check(bench).lines.last == Self.clean)
    try falsify(bench)
    let path = "Content/resellers/vela/reseller.yaml"
    try bench.write(path, try bench.text(path) + "mpnid: 4812345\n")
    let changed = try check(bench)
    #expect(changed.code == 1)
    #expect(changed.lines.last == "1 data error, 0 breaches, 5 to do in 1 manifest")
  }

  @Test("keeps nothing where there is no folder for it")
  func homeless() throws {
    let bench = try Workbench(site: "smallest")
    let variables = ["XDG_CACHE_HOME": "/dev/null/caches"]
    #expect(try bench.portal(["check"], variables: variables).lines.last == Self.clean)
  }

  private func check(_ bench: Workbench, _ arguments: String...) throws -> Outcome {
    let caches = bench.root.appending(path: ".caches").path()
    return try bench.portal(["check"] + arguments, variables: ["XDG_CACHE_HOME": caches])
  }

  private func falsify(_ bench: Workbench) throws {
    let folder = bench.root.appending(path: ".caches/portal")
    var changed = 0
    for file in try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    {
      var bytes = try Data(contentsOf: file)
      guard let clean = bytes.range(of: Data(Self.clean.utf8)) else { continue }
      bytes.replaceSubrange(clean, with: Data(Self.kept.utf8))
      try bytes.write(to: file)
      changed += 1
    }
    #expect(changed > 0)
  }
}
