import Testing

@testable import ManifestHistory

@Suite("Answers of git")
struct AnswerTests {
  @Test("reads a raw difference, whatever stands in the paths")
  func raw() throws {
    let diff = try #require(
      RawDiff(
        Array(
          (":100644 100644 aa bb M\u{0}a b.yaml\u{0}:000000 100644 00 cc A\u{0}:c\n.yaml\u{0}"
            + ":120000 000000 dd 00 D\u{0}ü\u{0}").utf8)))
    #expect(
      diff.entries == [
        RawDiff.Entry(path: "a b.yaml", oldMode: "100644", oldObject: "aa"),
        RawDiff.Entry(path: ":c\n.yaml", oldMode: "000000", oldObject: "00"),
        RawDiff.Entry(path: "ü", oldMode: "120000", oldObject: "dd"),
      ])
    #expect(RawDiff([])?.entries == [])
  }

  @Test(
    "takes no other form for a difference",
    arguments: ["a.yaml\u{0}", ":100644 100644 aa bb M\u{0}", ":100644 aa M\u{0}a\u{0}"])
  func notRaw(text: String) {
    #expect(RawDiff(Array(text.utf8)) == nil)
  }

  @Test("reads objects by their sizes")
  func batch() {
    let output = "aa blob 3\na\nb\nbb blob 0\n\ncc blob 1\nc\n"
    #expect(
      ObjectBatch(Array(output.utf8))?.contents.map { String(decoding: $0, as: UTF8.self) }
        == ["a\nb", "", "c"])
    #expect(ObjectBatch([])?.contents == [])
  }

  @Test(
    "takes no missing or cut object for an empty one",
    arguments: [
      "aa missing\n", "aa blob 9\nabc\n", "aa tree 1\na\n", "aa blob 3\nabc", "aa blob -1\n",
    ])
  func notBatch(text: String) {
    #expect(ObjectBatch(Array(text.utf8)) == nil)
  }
}
