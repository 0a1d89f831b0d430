import Foundation
import ManifestSource
import Testing

@Suite("The replacement of files")
struct FileReplacementTests {
  private let folder = FolderFixture()

  private func path(_ name: String) -> String { "\(folder.root)/\(name)" }

  private func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func names() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.root)) ?? []).sorted()
  }

  private func problem(_ name: String, _ old: String, _ new: String) -> FileReplacement.Problem? {
    do throws(FileReplacement.Problem) {
      try FileReplacement.replace(path(name), Array(old.utf8), by: Array(new.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test("puts the new text in the place of the old one, and leaves nothing beside it")
  func replacing() {
    folder.file("a.yaml", "old")
    #expect(problem("a.yaml", "old", "a much longer text") == nil)
    #expect(text("a.yaml") == "a much longer text")
    #expect(names() == ["a.yaml"])
  }

  @Test("keeps the permissions", arguments: [0o600, 0o640, 0o755] as [mode_t])
  func mode(mode: mode_t) throws {
    folder.file("a.yaml", "old", mode: mode)
    chmod(path("a.yaml"), mode)
    #expect(problem("a.yaml", "old", "new") == nil)
    var status = stat()
    #expect(stat(path("a.yaml"), &status) == 0)
    #expect(status.st_mode & 0o7777 == mode)
  }

  @Test("refuses a file that holds something else by now", arguments: ["", "ol", "older", "new"])
  func changed(present: String) {
    folder.file("a.yaml", present)
    #expect(problem("a.yaml", "old", "new") == .changed)
    #expect(text("a.yaml") == present)
    #expect(names() == ["a.yaml"])
  }

  @Test("follows no link, and takes nothing else for a file")
  func links() {
    folder.file("target.yaml", "old")
    folder.link("link.yaml", to: "target.yaml")
    folder.folder("folder.yaml")
    folder.pipe("pipe.yaml")
    for name in ["link.yaml", "folder.yaml", "pipe.yaml", "none.yaml"] {
      #expect(problem(name, "old", "new") == .changed)
    }
    #expect(text("target.yaml") == "old")
    #expect(names() == ["folder.yaml", "link.yaml", "pipe.yaml", "target.yaml"])
  }
}
