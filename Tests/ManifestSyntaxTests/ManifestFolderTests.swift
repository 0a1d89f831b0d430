import Diagnostics
import Testing

@testable import ManifestSource

@Suite("Files below Content")
struct ManifestFolderTests {
  private let fixture = FolderFixture()

  /// The paths with their texts, and the findings with their paths.
  private func read(
    _ limits: SourceLimits = SourceLimits()
  ) async -> (files: [String], findings: [String]) {
    let (sources, findings) = await ManifestFolder.read(
      root: fixture.root, folder: "Content", limits: limits)
    let files = sources.all.map { _, text in
      "\(text.path): \(String(decoding: text.bytes, as: UTF8.self))"
    }
    return (files, findings.map { "\(sources.path(of: $0.span.source)): \(Dump.line($0))" })
  }

  @Test("finds manifests at any depth, ordered by path; other and hidden files do not count")
  func finds() async {
    fixture.file("Content/resellers/x/reseller.yaml", "x")
    fixture.file("Content/resellers/x-y/reseller.yml", "x-y")
    fixture.file("Content/portal.YAML", "portal")
    fixture.file("Content/Pages/page.md", "page")
    fixture.file("Content/.hidden/a.yaml", "hidden")
    fixture.file("Content/.b.yaml", "hidden")
    fixture.file("Content/yaml", "no extension")
    fixture.file("other.yaml", "outside")
    let (files, findings) = await read()
    #expect(
      files == [
        "Content/portal.YAML: portal", "Content/resellers/x-y/reseller.yml: x-y",
        "Content/resellers/x/reseller.yaml: x",
      ])
    #expect(findings == [])
  }

  @Test("finds the pages of a site's own in the folder of a language, and no other Markdown")
  func pages() async {
    fixture.file("Content/Pages/en/house.md", "house")
    fixture.file("Content/Pages/en/README.md", "no page")
    fixture.file("Content/Pages/en/more/deep.md", "too deep")
    fixture.file("Content/Pages/en/.hidden.md", "hidden")
    fixture.file("Content/resellers/en/notes.md", "elsewhere")
    fixture.file("Content/Pages/it/house.txt", "no page")
    fixture.link("Content/Pages/it/house.md", to: "../en/house.md")
    let (files, findings) = await read()
    #expect(files == ["Content/Pages/en/house.md: house", "Content/Pages/it/house.md: "])
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix("Content/Pages/it/house.md: ") == true)
  }

  @Test("reads many files, each once")
  func many() async {
    for number in 0..<1_000 { fixture.file("Content/\(number % 7)/f\(number).yaml", "\(number)") }
    let (files, findings) = await read()
    let expected = (0..<1_000).map { "Content/\($0 % 7)/f\($0).yaml: \($0)" }
    #expect(files.count == 1_000)
    #expect(Set(files) == Set(expected))
    #expect(findings == [])
  }

  @Test("does not follow links, neither out of the folder nor within")
  func links() async {
    fixture.file("outside/secret.yaml", "secret")
    fixture.file("Content/a.yaml", "a")
    fixture.link("Content/file.yaml", to: "../outside/secret.yaml")
    fixture.link("Content/folder", to: "../outside")
    fixture.link("Content/loop", to: ".")
    fixture.link("Content/nowhere.yaml", to: "nothing")
    let (files, findings) = await read()
    #expect(
      files == [
        "Content/a.yaml: a", "Content/file.yaml: ", "Content/folder: ", "Content/loop: ",
        "Content/nowhere.yaml: ",
      ])
    #expect(
      findings == [
        "Content/file.yaml: RP-X08 symbolic-link 1:1-1:1",
        "Content/folder: RP-X08 symbolic-link 1:1-1:1",
        "Content/loop: RP-X08 symbolic-link 1:1-1:1",
        "Content/nowhere.yaml: RP-X08 symbolic-link 1:1-1:1",
      ])
  }

  @Test("a link in the place of the folder is not followed")
  func linkedTop() async {
    fixture.file("outside/secret.yaml", "secret")
    fixture.link("Content", to: "outside")
    let (files, findings) = await read()
    #expect(files == ["Content: "])
    #expect(findings == ["Content: RP-X08 symbolic-link 1:1-1:1"])
  }

  @Test("a missing folder is a finding")
  func missing() async {
    let (_, findings) = await read()
    #expect(findings == ["Content: RP-X08 unreadable reason=unreadable-missing 1:1-1:1"])
  }

  @Test("a file in the place of the folder is a finding")
  func fileForFolder() async {
    fixture.file("Content", "x")
    let (_, findings) = await read()
    #expect(findings == ["Content: RP-X08 unreadable reason=unreadable-not-a-folder 1:1-1:1"])
  }

  @Test("pipes, and names that are not UTF-8 or hold control characters, are findings")
  func oddFiles() async {
    fixture.folder("Content")
    fixture.pipe("Content/pipe.yaml")
    fixture.pipe("Content/pipe")
    fixture.file("Content/a\nb.yaml", "x")
    let (files, findings) = await read()
    #expect(files == ["Content/a\u{FFFD}b.yaml: ", "Content/pipe.yaml: "])
    #expect(
      findings == [
        "Content/a\u{FFFD}b.yaml: RP-X08 unreadable reason=unreadable-name 1:1-1:1",
        "Content/pipe.yaml: RP-X08 unreadable reason=unreadable-not-a-file 1:1-1:1",
      ])
  }

  @Test("a folder named like a manifest is a folder")
  func folderLikeManifest() async {
    fixture.file("Content/a.yaml/b.yaml", "b")
    let (files, findings) = await read()
    #expect(files == ["Content/a.yaml/b.yaml: b"])
    #expect(findings == [])
  }

  @Test("a file of 4 MiB is read, a larger one is a finding")
  func sizes() async {
    fixture.hole("Content/fine.yaml", size: 4_194_304)
    fixture.hole("Content/large.yaml", size: 4_194_305)
    let (sources, findings) = await ManifestFolder.read(root: fixture.root)
    #expect(sources.texts.map(\.bytes.count) == [4_194_304, 0])
    #expect(findings.map(Dump.line) == ["RP-X12 file-too-large limit=4194304 1:1-1:1"])
    #expect(findings.map(\.span.source) == [SourceID(1)])
  }

  @Test("folders are visited to their limit")
  func depth() async {
    let folders = (1...33).map { "f\($0)" }
    let fine = folders.dropLast().joined(separator: "/")
    fixture.file("Content/\(fine)/a.yaml", "a")
    fixture.file("Content/\(fine)/f33/b.yaml", "b")
    let (files, findings) = await read()
    #expect(files == ["Content/\(fine)/a.yaml: a", "Content/\(fine)/f33: "])
    #expect(findings == ["Content/\(fine)/f33: RP-X12 folder-too-deep limit=32 1:1-1:1"])
  }

  @Test("too many files are one finding and the first ones are read")
  func tooMany() async {
    for name in ["a", "b", "c", "d"] { fixture.file("Content/\(name).yaml", name) }
    let (files, findings) = await read(SourceLimits(files: 2))
    #expect(files == ["Content: ", "Content/a.yaml: a", "Content/b.yaml: b"])
    #expect(findings == ["Content: RP-X12 too-many-files limit=2 1:1-1:1"])
    fixture.file("Content/.hidden.yaml", "")
    #expect(await read(SourceLimits(files: 4)).findings == [])
  }

  @Test("maps what the system says to a reason")
  func reasons() {
    let codes: [(Int32, String)] = [
      (2, "unreadable-missing"), (13, "unreadable-permission"), (1, "unreadable-permission"),
      (20, "unreadable-not-a-folder"), (5, "unreadable-failure"),
    ]
    for (code, reason) in codes {
      #expect(SourceProblem.refused(code).arguments == [.phrase("reason", reason)])
    }
  }
}
