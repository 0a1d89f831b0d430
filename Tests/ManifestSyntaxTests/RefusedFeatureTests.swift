import Testing

@Suite("What stands for something else")
struct RefusedFeatureTests {
  @Test("an anchor is a finding and the value is read as if it were absent")
  func anchors() {
    let dump = Dump("a: &x b\nc: &è1\n\nd: &y\n  - &z e\n&k f: g\n".replacing("è", with: "e"))
    #expect(
      dump.findings == [
        "RP-X11 anchor found=&x 1:4-1:6",
        "RP-X11 anchor found=&e1 2:4-2:7",
        "RP-X11 anchor found=&y 4:4-4:6",
        "RP-X11 anchor found=&z 5:5-5:7",
        "RP-X11 anchor found=&k 6:1-6:3",
      ])
    #expect(
      dump.tree == [
        "---", "mapping 1:1-6:8",
        "  key 1:1-1:2 a", "    plain 1:7-1:8 b",
        "  key 2:1-2:2 c", "    plain 2:4-2:4",
        "  key 4:1-4:2 d", "    sequence 5:3-5:9", "      plain 5:8-5:9 e",
        "  key 6:4-6:5 f", "    plain 6:7-6:8 g",
      ])
  }

  @Test("a tag is a finding, even the one that libyaml hides")
  func tags() {
    let dump = Dump("!!map\na: !!str 1\n!t b: ! è due\nc: ! 'x'\nd: !<u,v> &n [y]\ne: {f: !g ,}\n")
    #expect(
      dump.findings == [
        "RP-X11 tag found=!!map 1:1-1:6",
        "RP-X11 tag found=!!str 2:4-2:9",
        "RP-X11 tag found=!t 3:1-3:3",
        "RP-X11 tag found=! 3:7-3:8",
        "RP-X11 tag found=! 4:4-4:5",
        "RP-X11 tag found=!<u,v> 5:4-5:10",
        "RP-X11 anchor found=&n 5:11-5:13",
        "RP-X11 tag found=!g 6:8-6:10",
      ])
    #expect(
      dump.tree == [
        "---", "mapping 2:1-6:13",
        "  key 2:1-2:2 a", "    plain 2:10-2:11 1",
        "  key 3:4-3:5 b", "    plain 3:9-3:14 è due",
        "  key 4:1-4:2 c", "    singleQuoted 4:6-4:9 x",
        "  key 5:1-5:2 d", "    sequence 5:14-5:17", "      plain 5:15-5:16 y",
        "  key 6:1-6:2 e", "    flow mapping 6:4-6:13",
        "      key 6:5-6:6 f", "        plain 6:8-6:8",
      ])
  }

  @Test("plain text of several lines is no tag")
  func plainLines() {
    #expect(Dump("a: one\n  two & three ! four\nb: è\n").findings == [])
  }

  @Test("an alias becomes an empty scalar, a merge key has no entry")
  func aliases() {
    let dump = Dump("a: &x {b: c}\nd: *x\n<<: *x\n'<<': e\n*x : f\n")
    #expect(
      dump.findings == [
        "RP-X11 anchor found=&x 1:4-1:6",
        "RP-X11 alias found=*x 2:4-2:6",
        "RP-X11 merge-key found=<< 3:1-3:3",
        "RP-X11 alias found=*x 3:5-3:7",
        "RP-X11 alias found=*x 5:1-5:3",
      ])
    #expect(
      dump.tree == [
        "---", "mapping 1:1-5:7",
        "  key 1:1-1:2 a", "    flow mapping 1:7-1:13",
        "      key 1:8-1:9 b", "        plain 1:11-1:12 c",
        "  key 2:1-2:2 d", "    plain 2:4-2:6",
        "  key 4:1-4:5 <<", "    singleQuoted 4:7-4:8 e".replacing("singleQuoted", with: "plain"),
      ])
  }

  @Test("a directive is a finding and its document is read")
  func directives() {
    let dump = Dump("# note\n%YAML 1.2\n%TAG !e! x\n---\na: !e!b c\n...\n%è\n--- d\n")
    #expect(
      dump.findings == [
        "RP-X11 directive found=%YAML 1.2 2:1-2:10",
        "RP-X11 directive found=%TAG !e! x 3:1-3:11",
        "RP-X11 tag found=!e!b 5:4-5:8",
        "RP-X11 directive found=%è 7:1-7:3",
      ])
    #expect(dump.tree == ["---", "plain 8:5-8:6 d"])
  }

  @Test("an alias bomb stays as small as it is written")
  func aliasBomb() {
    var text = "a0: &a0 x\n"
    for level in 1...20 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let dump = Dump(text)
    #expect(dump.tree.count == 2 + 21 * 2 + 20 * 9)
    #expect(dump.findings.count == 21 + 20 * 9)
  }
}
