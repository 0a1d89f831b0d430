import Diagnostics
import ManifestSyntax
import Testing

@Suite("Comments that speak to the program")
struct CommentTests {
  /// Place, text and line of each comment.
  private func comments(_ text: String) -> [String] {
    Dump(text).file.comments.map { comment in
      let end = "\(comment.span.end.line):\(comment.span.end.column)"
      let line = comment.line.map(String.init) ?? "-"
      return "\(comment.span.start)-\(end) \(comment.text) -> \(line)"
    }
  }

  @Test("at the end of a line are about that line")
  func trailing() {
    #expect(
      comments("a: 1 # portal: x\nb:   #portal y  \nc: # Portal\n") == [
        "1:6-1:17 # portal: x -> 1", "2:6-2:15 #portal y -> 2", "3:4-3:12 # Portal -> 3",
      ])
    #expect(comments("a: 1 # portal") == ["1:6-1:14 # portal -> 1"])
  }

  @Test("on lines of their own are about the next line that says something")
  func own() {
    #expect(
      comments("# portal: x\n\n  # portal: y\n# other\n \nb: 1\n# portal: z\n\n#\n") == [
        "1:1-1:12 # portal: x -> 6", "3:3-3:14 # portal: y -> 6", "7:1-7:12 # portal: z -> -",
      ])
    #expect(comments("# portal: x") == ["1:1-1:12 # portal: x -> -"])
    #expect(comments("# portal: x\n---\na: 1\n") == ["1:1-1:12 # portal: x -> 2"])
  }

  @Test("have their places whatever ends the lines and stands before them")
  func places() {
    let expected = ["2:11-2:22 # portal: x -> 2", "3:1-3:12 # portal: y -> 4"]
    for end in ["\n", "\r\n", "\r"] {
      let text = ["a: 1", "b: ünï🎈日本 # portal: x", "# portal: y", "c: 2", ""]
        .joined(separator: end)
      #expect(comments(text) == expected, "\(end.debugDescription)")
      #expect(comments("\u{FEFF}" + text) == expected, "\(end.debugDescription)")
    }
    #expect(comments("\u{FEFF}# portal: ü\na: 1") == ["1:1-1:12 # portal: ü -> 2"])
  }

  @Test(
    "do not stand in scalars",
    arguments: [
      "a: 'b # portal: x'", "a: \"b # portal: x\"", "'a # portal: x': 1",
      "a: 'b\n  # portal: x\n  c'", "a: |\n  # portal: x\n", "a: >-\n  b\n  # portal: x\n",
      "a: {b: 'c # portal: x'}", "[\"# portal: x\", ' # portal: y']", "a: b# portal: x",
      "a: |2\n   # portal: x\n\n  # portal: y\n", "{'a # portal: x': 1, 'a # portal: y': 2}",
      "a: 1\na: 'b # portal: x'\n", "? ['b # portal: x']\n: 1\n",
      "- ['b # portal: x'\n---\n- 'c # portal: x'",
    ])
  func scalars(text: String) {
    #expect(comments(text) == [])
  }

  @Test("stand between, beside and after scalars")
  func besides() {
    #expect(comments("a: 'b' # portal: x\n") == ["1:8-1:19 # portal: x -> 1"])
    #expect(comments("a: 'b # portal: y' # portal: x\n") == ["1:20-1:31 # portal: x -> 1"])
    #expect(
      comments("a: [1, # portal: x\n  # portal: y\n  'c # portal: z'] # portal: w\n") == [
        "1:8-1:19 # portal: x -> 1", "2:3-2:14 # portal: y -> 3", "3:20-3:31 # portal: w -> 3",
      ])
    #expect(
      comments("a: | # portal: x\n  # portal: y\n # portal: z\nb: 1\n") == [
        "1:6-1:17 # portal: x -> 1", "3:2-3:13 # portal: z -> 4",
      ])
    #expect(
      comments("a: >\n  b\n\n# portal: x\n\nc: 1\n") == ["4:1-4:12 # portal: x -> 6"])
  }

  @Test("are found in every document, as far as it can be read")
  func documents() {
    #expect(
      comments("a: 1 # portal: x\n--- # portal: y\nb: 2\n...\n# portal: z\n--- 'c'\n") == [
        "1:6-1:17 # portal: x -> 1", "2:5-2:16 # portal: y -> 2", "5:1-5:12 # portal: z -> 6",
      ])
    #expect(
      comments("a: 1 # portal: x\nb: 2\nc: [ # portal: y\n---\nd: 1 # portal: z\n") == [
        "1:6-1:17 # portal: x -> 1", "5:6-5:17 # portal: z -> 5",
      ])
  }

  @Test("end where another comment begins, and not at a number after #")
  func parts() {
    #expect(
      comments("a: 1 # see #2 # portal: x #3 y # z\n") == ["1:15-1:31 # portal: x #3 y -> 1"])
    #expect(
      comments("a: 1 # portal: x #portal: y\n") == [
        "1:6-1:17 # portal: x -> 1", "1:18-1:28 #portal: y -> 1",
      ])
  }

  @Test(
    "begin with the word and nothing else",
    arguments: [
      "# portals", "# portal-wide", "# a portal: x", "## portal: x", "#: portal", "a: x#portal",
      "# portaló", "# porta", "#", "# \"# portal: x\"",
    ])
  func others(text: String) {
    #expect(comments(text + "\n") == [])
  }

  @Test("are read in linear time, however many there are")
  func many() {
    let line = "a: 1" + String(repeating: " # portal: x #portal", count: 20_000)
    #expect(Dump(line).file.comments.count == 40_000)
    let lines = String(repeating: "# portal: x\n", count: 40_000) + "a: 1\n"
    #expect(Dump(lines).file.comments.allSatisfy { $0.line == 40_001 })
  }
}
