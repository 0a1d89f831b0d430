import Testing

@Suite("Places of nodes")
struct SpanTests {
  @Test("a block mapping ends after its last value, not at the next token")
  func blockMapping() {
    let dump = Dump("kind: Reseller\ntenant:\n  id: 1 # note\n\n# end\nlocale: it\n")
    #expect(
      dump.tree == [
        "---",
        "mapping 1:1-6:11",
        "  key 1:1-1:5 kind",
        "    plain 1:7-1:15 Reseller",
        "  key 2:1-2:7 tenant",
        "    mapping 3:3-3:8",
        "      key 3:3-3:5 id",
        "        plain 3:7-3:8 1",
        "  key 6:1-6:7 locale",
        "    plain 6:9-6:11 it",
      ])
    #expect(dump.findings == [])
    #expect(dump.isComplete)
  }

  @Test("a block sequence starts at its first dash, indented or not")
  func blockSequence() {
    let dump = Dump("a:\n- x\n-\nb:\n  - [y]\n\n")
    #expect(
      dump.tree == [
        "---",
        "mapping 1:1-5:8",
        "  key 1:1-1:2 a",
        "    sequence 2:1-3:2",
        "      plain 2:3-2:4 x",
        "      plain 3:2-3:2",
        "  key 4:1-4:2 b",
        "    sequence 5:3-5:8",
        "      sequence 5:5-5:8",
        "        plain 5:6-5:7 y",
      ])
  }

  @Test("an empty value has no width and stands after the colon")
  func emptyValue() {
    let dump = Dump("a:\nb: # nothing\n? c\n")
    #expect(
      dump.tree == [
        "---",
        "mapping 1:1-3:4",
        "  key 1:1-1:2 a",
        "    plain 1:3-1:3",
        "  key 2:1-2:2 b",
        "    plain 2:3-2:3",
        "  key 3:3-3:4 c",
        "    plain 3:4-3:4",
      ])
  }

  @Test("a comma in braces starts a key without a value")
  func commaInBraces() {
    let dump = Dump("{company: Rossi, Bianchi & C.}")
    #expect(
      dump.tree == [
        "---",
        "flow mapping 1:1-1:31",
        "  key 1:2-1:9 company",
        "    plain 1:11-1:16 Rossi",
        "  key 1:18-1:30 Bianchi & C.",
        "    plain 1:30-1:30",
      ])
    #expect(dump.findings == [])
  }

  @Test("a pair in brackets is a mapping that ends with its value")
  func pairInBrackets() {
    let dump = Dump("[a: b , c]")
    #expect(
      dump.tree == [
        "---",
        "sequence 1:1-1:11",
        "  flow mapping 1:2-1:6",
        "    key 1:2-1:3 a",
        "      plain 1:5-1:6 b",
        "  plain 1:9-1:10 c",
      ])
  }

  @Test("scalars over several lines end after their last character")
  func longScalars() {
    let dump = Dump("a: one\n  two\nb: 'one\n\n  two'\nc: \"x\\ty\" # c\n")
    #expect(
      dump.tree == [
        "---",
        "mapping 1:1-6:10",
        "  key 1:1-1:2 a",
        "    plain 1:4-2:6 one two",
        "  key 3:1-3:2 b",
        "    singleQuoted 3:4-5:7 one\\ntwo",
        "  key 6:1-6:2 c",
        "    doubleQuoted 6:4-6:10 x\ty",
      ])
  }

  @Test("a block scalar ends after its last line with text")
  func blockScalars() {
    let dump = Dump("a: |\n  one\n  è\n\n\nb: >- # folded\n  x\n   \n# c\nc: |2-\nd: |\n  end")
    #expect(
      dump.tree == [
        "---",
        "mapping 1:1-12:6",
        "  key 1:1-1:2 a",
        "    literal 1:4-3:4 one\\nè\\n",
        "  key 6:1-6:2 b",
        "    folded 6:4-7:4 x\\n ",
        "  key 10:1-10:2 c",
        "    literal 10:4-10:7",
        "  key 11:1-11:2 d",
        "    literal 11:4-12:6 end",
      ])
  }

  @Test("columns count characters, not bytes")
  func columns() {
    let dump = Dump("città: {perché: \"👍è\", x: y}")
    #expect(
      dump.tree == [
        "---",
        "mapping 1:1-1:28",
        "  key 1:1-1:6 città",
        "    flow mapping 1:8-1:28",
        "      key 1:9-1:15 perché",
        "        doubleQuoted 1:17-1:21 👍è",
        "      key 1:23-1:24 x",
        "        plain 1:26-1:27 y",
      ])
  }

  @Test("line ends and a byte order mark change no place", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) {
    let lines = ["a:", "- |", "  text", "", "- b", "c: [", "  d", "]", "--- # two", "e: f", ""]
    let expected = [
      "---",
      "mapping 1:1-8:2",
      "  key 1:1-1:2 a",
      "    sequence 2:1-5:4",
      "      literal 2:3-3:7 text\\n",
      "      plain 5:3-5:4 b",
      "  key 6:1-6:2 c",
      "    sequence 6:4-8:2",
      "      plain 7:3-7:4 d",
      "---",
      "mapping 10:1-10:5",
      "  key 10:1-10:2 e",
      "    plain 10:4-10:5 f",
    ]
    let text = lines.joined(separator: end)
    #expect(Dump(text).tree == expected)
    #expect(Dump("\u{FEFF}" + text).tree == expected)
  }
}
