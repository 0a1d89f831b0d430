import Testing

@Suite("Limits")
struct LimitTests {
  @Test("32 collections within each other are read, a 33rd is not")
  func depth() {
    let fine = Dump(String(repeating: "[", count: 32) + String(repeating: "]", count: 32))
    #expect(fine.findings == [])
    #expect(fine.tree.count == 33)
    let deep = Dump("- a\n- " + String(repeating: "- ", count: 33) + "b: c\n- d\n")
    #expect(deep.findings == ["RP-X12 too-deep limit=32 2:65-2:66"])
    #expect(
      deep.tree.suffix(2) == [
        String(repeating: " ", count: 64) + "plain 2:65-2:73", "  plain 3:3-3:4 d",
      ])
    #expect(!deep.isComplete)
  }

  @Test("gives up a document that is nested without end, and reads the next")
  func endless() {
    for piece in ["[", "{a: ", "- ", "? ", "[? ", "{? "] {
      let dump = Dump(String(repeating: piece, count: 100_000) + "\n---\na\n")
      #expect(dump.tree == ["---", "plain 3:1-3:2 a"])
      #expect(dump.findings.count == 1)
      #expect(!dump.isComplete)
    }
  }

  @Test("100,000 values are read, one more ends the file")
  func nodes() {
    let list = String(repeating: "- a\n", count: 19_999) + "---\n"
    let fine = Dump(String(repeating: list, count: 5))
    #expect(fine.findings == [])
    #expect(fine.isComplete)
    let over = Dump(String(repeating: list, count: 5) + "a\n---\nb\n")
    #expect(over.findings == ["RP-X12 too-many-nodes limit=100000 100001:1-100001:1"])
    #expect(over.tree.count == 5 * 20_001)
    #expect(!over.isComplete)
  }

  @Test("20,000 entries of a list or mapping are read, the others are left out")
  func entries() {
    let list = "[" + String(repeating: "a,", count: 20_000)
    #expect(Dump(list + "]").findings == [])
    let over = Dump("- \(list)[b], c]\n- d\n")
    #expect(over.findings == ["RP-X12 list-too-long limit=20000 1:40004-1:40005"])
    #expect(over.tree.count == 20_004)
    #expect(over.tree.prefix(3).last == "  sequence 1:3-1:40011")
    #expect(over.tree.last == "  plain 2:3-2:4 d")
    let mapping = Dump((0...20_000).map { "k\($0): v\n" }.joined() + "l: m\n")
    #expect(mapping.findings == ["RP-X12 list-too-long limit=20000 20001:1-20001:2"])
    #expect(mapping.tree.dropFirst().first == "mapping 1:1-20002:5")
  }

  @Test("a scalar over 64 KiB is cut between two characters")
  func scalars() throws {
    let fine = Dump(String(repeating: "a", count: 65_536))
    #expect(fine.findings == [])
    let over = Dump("x" + String(repeating: "è", count: 32_768))
    #expect(over.findings == ["RP-X12 scalar-too-long limit=65536 1:1-1:32770"])
    #expect(over.tree == ["---", "plain 1:1-1:32770 x" + String(repeating: "è", count: 32_767)])
    #expect(!over.isComplete)
  }

  @Test("lists 1,000 findings of a rule and counts the others")
  func many() {
    let dump = Dump(String(repeating: "- !a b\n", count: 1_005) + "- 'c\n")
    #expect(dump.findings.count == 1_002)
    #expect(dump.findings.dropFirst(999).first == "RP-X11 tag found=!a 1000:3-1000:5")
    #expect(
      dump.findings.suffix(2) == [
        "RP-X11 more count=5 1001:3-1001:5",
        "RP-X07 unclosed-quote 1006:3-1006:4 stopped@1007:1-1007:1",
      ])
  }

  @Test("cuts a long text in a finding after 80 characters")
  func longText() {
    let dump = Dump("!" + String(repeating: "a", count: 90) + " b")
    let found = "!" + String(repeating: "a", count: 79)
    #expect(dump.findings == ["RP-X11 tag found=\(found) 1:1-1:92"])
  }
}
