import Testing

@Suite("Characters that may not stand")
struct EncodingTests {
  @Test("the first byte that is not UTF-8 refuses the file")
  func invalidBytes() {
    let dump = Dump(Array("a: 1\nè: Citt".utf8) + [0xE0, 0x20] + Array("\nb: 2".utf8))
    #expect(dump.findings == ["RP-X08 invalid-utf8 2:8-2:9"])
    #expect(dump.tree == [])
    #expect(!dump.isComplete)
  }

  @Test(
    "refuses overlong forms, surrogates, lone and missing bytes and too large values",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xE2, 0x82], [0xE2, 0x82, 0x20], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF0, 0x9F, 0x91], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ] as [[UInt8]])
  func malformed(_ bytes: [UInt8]) {
    #expect(Dump(Array("a".utf8) + bytes).findings == ["RP-X08 invalid-utf8 1:2-1:3"])
  }

  @Test("reads the first and last character of each length")
  func wellFormed() {
    let text = "\u{A0}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}"
    #expect(Dump("a\(text)").tree == ["---", "plain 1:1-1:10 a\(text)"])
  }

  @Test(
    "refuses UTF-16 with and without a mark",
    arguments: [
      [0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x61, 0x00, 0x3A, 0x00],
      [0x00, 0x61, 0x00, 0x3A],
    ] as [[UInt8]])
  func utf16(_ bytes: [UInt8]) {
    let dump = Dump(bytes)
    #expect(dump.findings == ["RP-X08 utf16 1:1-1:2"])
    #expect(!dump.isComplete)
  }

  @Test("names each hidden line end, NUL and control character and reads on without a drift")
  func hidden() {
    let dump = Dump("è: \u{2028}x\u{2029}\nb: \u{85}\u{0}\u{7}\u{7F}\u{9F}c\u{FFFF}d\ne: f\n")
    #expect(
      dump.findings == [
        "RP-X08 line-separator found=U+2028 1:4-1:5",
        "RP-X08 line-separator found=U+2029 1:6-1:7",
        "RP-X08 line-separator found=U+0085 2:4-2:5",
        "RP-X08 nul 2:5-2:6",
        "RP-X08 control-character found=U+0007 2:6-2:7",
        "RP-X08 control-character found=U+007F 2:7-2:8",
        "RP-X08 control-character found=U+009F 2:8-2:9",
        "RP-X08 control-character found=U+FFFF 2:10-2:11",
      ])
    #expect(
      dump.tree == [
        "---", "mapping 1:1-3:5",
        "  key 1:1-1:2 è", "    plain 1:4-1:7 \u{FFFD}x\u{FFFD}",
        "  key 2:1-2:2 b", "    plain 2:4-2:12 \u{A0}___\u{A0}c\u{FFFD}d",
        "  key 3:1-3:2 e", "    plain 3:4-3:5 f",
      ])
  }
}
