import Diagnostics
import ManifestFix
import Testing

@Suite("Unified differences")
struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String, path: String = "Content/a.yaml") -> String {
    UnifiedDiff(from: SourceText(path: path, text: old), to: SourceText(path: path, text: new)).text
  }

  private func lines(_ range: ClosedRange<Int>) -> String { range.map { "\($0)\n" }.joined() }

  @Test("is empty for equal texts")
  func equal() {
    #expect(diff("a\n", "a\n") == "")
    #expect(diff("", "") == "")
  }

  @Test("shows three lines around a change")
  func context() {
    #expect(
      diff(lines(1...9), lines(1...4) + "five\n" + lines(6...9)) == """
        --- a/Content/a.yaml
        +++ b/Content/a.yaml
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test("joins what is close and keeps apart what is not")
  func hunks() {
    let text = lines(1...20)
    let close = text.replacing("\n4\n", with: "\nfour\n").replacing("\n10\n", with: "\nten\n")
    #expect(
      diff(text, close).split(separator: "\n").filter { $0.hasPrefix("@@") } == [
        "@@ -1,13 +1,13 @@"
      ])
    let apart = text.replacing("\n4\n", with: "\n4\nnew\n").replacing("\n17\n", with: "\n")
    #expect(
      diff(text, apart).split(separator: "\n").filter { $0.hasPrefix("@@") } == [
        "@@ -2,6 +2,7 @@", "@@ -14,7 +15,6 @@",
      ])
  }

  @Test("shows what is added to nothing, and what is all taken away")
  func ends() {
    #expect(diff("", "a\n").hasSuffix("@@ -0,0 +1,1 @@\n+a\n"))
    #expect(diff("a\n", "").hasSuffix("@@ -1,1 +0,0 @@\n-a\n"))
  }

  @Test("says where a text ends without a line end")
  func unended() {
    #expect(
      diff("a\nb", "a\nc\n") == """
        --- a/Content/a.yaml
        +++ b/Content/a.yaml
        @@ -1,2 +1,2 @@
         a
        -b
        \\ No newline at end of file
        +c

        """)
  }

  @Test("keeps line ends of Windows")
  func carriageReturns() {
    #expect(diff("a\r\nb\r\n", "a\r\nc\r\n").hasSuffix(" a\r\n-b\r\n+c\r\n"))
  }

  @Test(
    "writes paths so that git reads them",
    arguments: [
      ("Content/è.yaml", "--- a/Content/è.yaml\n"),
      ("Content/a b.yaml", "--- a/Content/a b.yaml\t\n"),
      ("Content/a\"\n\\è.yaml", "--- \"a/Content/a\\\"\\012\\\\\\303\\250.yaml\"\n"),
    ])
  func paths(path: String, head: String) {
    #expect(diff("a\n", "b\n", path: path).hasPrefix(head))
  }

  @Test("tells which lines it shows")
  func shownLines() {
    let old = SourceText(path: "a", text: lines(1...9))
    let new = SourceText(path: "a", text: lines(1...8) + "9\n10\n")
    #expect(UnifiedDiff(from: old, to: new).shownLines == [7, 8, 9])
  }
}
