import Testing

@Suite("Documents of a file")
struct DocumentTests {
  @Test(
    "a text without a value has no document",
    arguments: [
      "", "\n\n", "# note", "---\n", "---\n---\n# a\n...\n", "...\n", " \r\n#\r", "--- # x",
    ])
  func empty(_ text: String) {
    let dump = Dump(text)
    #expect(dump.tree == [])
    #expect(dump.findings == [])
    #expect(dump.isComplete)
  }

  @Test("each marker starts a document, with or without a line of its own")
  func several() {
    let dump = Dump("a\n---\n- b\n--- c\n... # end\nd\n...\n---\t'e'\n----\n")
    #expect(
      dump.tree == [
        "---", "plain 1:1-1:2 a",
        "---", "sequence 3:1-3:4", "  plain 3:3-3:4 b",
        "---", "plain 4:5-4:6 c",
        "---", "plain 6:1-6:2 d",
        "--- broken", "singleQuoted 8:5-8:8 e",
      ])
    #expect(dump.findings == ["RP-X07 unexpected-text 9:1-9:2"])
  }

  @Test("reading goes on after a syntax error at the next document, at its right place")
  func resumes() {
    let dump = Dump("a: 1\n---\nb: [1, 2\nc: 'x\n---\nd: ]\n--- \ne: 2\n")
    #expect(
      dump.tree == [
        "---", "mapping 1:1-1:5", "  key 1:1-1:2 a", "    plain 1:4-1:5 1",
        "---", "mapping 8:1-8:5", "  key 8:1-8:2 e", "    plain 8:4-8:5 2",
      ])
    #expect(
      dump.findings == [
        "RP-X07 unclosed-bracket found=[ 3:4-3:5 stopped@4:2-4:3",
        "RP-X07 expected-value 6:4-6:5",
      ])
    #expect(!dump.isComplete)
  }

  @Test("a document whose root had ended before the error is kept as broken")
  func keepsFinishedRoot() {
    let dump = Dump("[a]\nb: c\n")
    #expect(dump.tree == ["--- broken", "sequence 1:1-1:4", "  plain 1:2-1:3 a"])
    #expect(dump.findings == ["RP-X07 unexpected-text 2:1-2:2"])
    #expect(!dump.isComplete)
  }

  @Test("a marker within quotes or brackets ends the document, one within a block does not")
  func markersInside() {
    let dump = Dump("a: |\n  ---\n  b\n---\nc: [d,\n---\ne: f\n")
    #expect(
      dump.tree == [
        "---", "mapping 1:1-3:4", "  key 1:1-1:2 a", "    literal 1:4-3:4 ---\\nb\\n",
        "---", "mapping 7:1-7:5", "  key 7:1-7:2 e", "    plain 7:4-7:5 f",
      ])
    #expect(dump.findings == ["RP-X07 unclosed-bracket found=[ 5:4-5:5 stopped@6:1-6:2"])
  }
}
