import Diagnostics
import ManifestFix
import Testing

@Suite("Changes of a text")
struct TextPatchTests {
  private func edit(_ start: (Int, Int), _ end: (Int, Int), _ text: String) -> TextEdit {
    TextEdit(span(start, end), text)
  }

  private func span(_ start: (Int, Int), _ end: (Int, Int)) -> SourceSpan {
    SourceSpan(
      source: SourceID(0), start: Position(line: start.0, column: start.1),
      end: Position(line: end.0, column: end.1))
  }

  private func patched(_ text: String, _ edits: TextEdit...) -> String? {
    TextPatch(edits, to: SourceText(path: "a.yaml", text: text)).map {
      String(decoding: $0.result.bytes, as: UTF8.self)
    }
  }

  @Test("replaces, adds and removes, in any order")
  func basics() {
    #expect(
      patched(
        "one two\nthree\n", edit((2, 1), (2, 6), "3"), edit((1, 1), (1, 1), "# "),
        edit((1, 4), (1, 8), "")) == "# one\n3\n")
    #expect(patched("one\n") == "one\n")
  }

  @Test("counts columns in characters and lines behind a byte order mark")
  func columns() {
    #expect(patched("\u{FEFF}à🎈: x\n", edit((1, 5), (1, 6), "y")) == "\u{FEFF}à🎈: y\n")
    #expect(patched("\u{FEFF}a", edit((1, 1), (1, 1), "b")) == "\u{FEFF}ba")
  }

  @Test("writes the line ends of the file")
  func lineEnds() {
    #expect(patched("a\r\nb\r\n", edit((2, 1), (2, 1), "c\n")) == "a\r\nc\r\nb\r\n")
    #expect(patched("a\rb\r", edit((2, 1), (2, 1), "c\n")) == "a\rc\rb\r")
    #expect(patched("a", edit((1, 1), (1, 1), "b\n")) == "b\na")
  }

  @Test("adds a line behind a last line without an end, which then stays without one")
  func unended() {
    #expect(patched("a\r\n  b", edit((3, 1), (3, 1), "  c\n")) == "a\r\n  b\r\n  c")
    #expect(patched("a\nb\n", edit((3, 1), (3, 1), "c\n")) == "a\nb\nc\n")
  }

  @Test("takes changes that meet, and refuses those that overlap")
  func overlaps() {
    #expect(patched("abc", edit((1, 1), (1, 2), "x"), edit((1, 2), (1, 3), "y")) == "xyc")
    #expect(patched("abc", edit((1, 1), (1, 2), "x"), edit((1, 2), (1, 2), "y")) == "xybc")
    #expect(patched("abc", edit((1, 2), (1, 2), "y"), edit((1, 2), (1, 3), "x")) == "ayxc")
    #expect(patched("abc", edit((1, 1), (1, 3), "x"), edit((1, 2), (1, 2), "y")) == nil)
    #expect(patched("abc", edit((1, 2), (1, 2), "x"), edit((1, 2), (1, 2), "y")) == nil)
  }

  @Test(
    "refuses places that the text does not have",
    arguments: [(1, 5), (3, 2), (4, 1), (0, 1), (2, 2)])
  func outside(line: Int, column: Int) {
    #expect(patched("abc\r\n\n", edit((line, column), (line, column), "x")) == nil)
    #expect(patched("abc", edit((1, 3), (1, 1), "x")) == nil)
  }

  @Test("tells where a place is afterwards")
  func moved() throws {
    let text = SourceText(path: "a.yaml", text: "one: à\ntwo: b\nthree: c\n")
    let patch = try #require(
      TextPatch([edit((1, 6), (1, 7), "xyz"), edit((2, 1), (2, 1), "new\n")], to: text))
    #expect(patch.moved(span((1, 1), (1, 4))) == span((1, 1), (1, 4)))
    #expect(patch.moved(span((1, 6), (1, 7))) == span((1, 6), (1, 9)))
    #expect(patch.moved(span((1, 1), (3, 9))) == span((1, 1), (4, 9)))
    #expect(patch.moved(span((2, 6), (2, 7))) == span((3, 6), (3, 7)))
    #expect(patch.moved(span((9, 1), (9, 2))) == nil)
  }
}
