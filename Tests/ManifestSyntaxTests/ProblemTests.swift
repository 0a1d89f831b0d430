import Testing

@Suite("Syntax errors")
struct ProblemTests {
  /// A text and the one finding it has.
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let finding: String
    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case(text: "a:\n\tb: c", finding: "tab-indentation 2:1-2:2"),
    Case(text: "a: b\n\tc", finding: "tab-indentation 2:1-2:2"),
    Case(text: "a: |\n\tb", finding: "tab-indentation 2:1-2:2"),
    Case(text: "company: Rossi: Bianchi", finding: "mapping-value-here 1:15-1:16"),
    Case(text: "a: 1\n  b: 2", finding: "mapping-value-here 2:4-2:5"),
    Case(text: "a: - b", finding: "list-item-here 1:4-1:5"),
    Case(text: "a: 1\nfoo\nb: 2", finding: "missing-colon 2:1-2:2"),
    Case(text: "a: \"b\nc: d\n", finding: "unclosed-quote 1:4-1:5 stopped@3:1-3:1"),
    Case(text: "a: \"b\nc: \"d\"\n", finding: "unclosed-quote 1:4-1:5 stopped@2:5-2:6"),
    Case(text: "city: 'L'Aquila'", finding: "text-after-quote 1:10-1:11 opened@1:7-1:8"),
    Case(text: "'L'Aquila", finding: "text-after-quote 1:4-1:5 opened@1:1-1:2"),
    Case(text: "- 'L' Aquila", finding: "text-after-quote 1:7-1:8 opened@1:3-1:4"),
    Case(text: "a: [b,\nc: d\n", finding: "unclosed-bracket found=[ 1:4-1:5 stopped@3:1-3:1"),
    Case(text: "a: {b: c\nd: e\n", finding: "unclosed-bracket found={ 1:4-1:5 stopped@2:2-2:3"),
    Case(text: "a: [b", finding: "unclosed-bracket found=[ 1:4-1:5 stopped@1:6-1:6"),
    Case(
      text: "a: [{b: c}, {d: [],", finding: "unclosed-bracket found={ 1:13-1:14 stopped@1:20-1:20"),
    Case(text: "{a: \"b\" c: d}", finding: "missing-comma 1:9-1:10 opened@1:1-1:2"),
    Case(text: "a: \"C:\\dir\"", finding: "bad-escape 1:7-1:8"),
    Case(text: "a: @b", finding: "bad-character found=@ 1:4-1:5"),
    Case(text: "a: `b`", finding: "bad-character found=` 1:4-1:5"),
    Case(text: "a: %b", finding: "bad-character found=% 1:4-1:5"),
    Case(text: "a: & C.", finding: "bad-character found=& 1:4-1:5"),
    Case(text: "a: *b*", finding: "bad-character found=* 1:4-1:5"),
    Case(text: "a: ? b", finding: "bad-character found=? 1:4-1:5"),
    Case(text: "a: !<b", finding: "bad-character found=! 1:4-1:5"),
    Case(text: "a: b\n%c", finding: "bad-character found=% 2:1-2:2"),
    Case(text: "a: |x\n b", finding: "block-header 1:5-1:6"),
    Case(text: "a: |0\n b", finding: "block-header 1:5-1:6"),
    Case(text: "  a: b\n c: d", finding: "unexpected-text 2:2-2:3"),
    Case(text: "a:\n    b: c\n  d: e", finding: "expected-entry 3:3-3:4 opened@1:1-1:2"),
    Case(text: "- a\nb: c", finding: "expected-entry 2:1-2:2 opened@1:1-1:2"),
    Case(text: "a: ]", finding: "expected-value 1:4-1:5"),
    Case(text: "? [a]\n: b", finding: "complex-key 1:3-1:4"),
    Case(text: "{[a, [b]]: c}", finding: "complex-key 1:2-1:3"),
    Case(text: "? a: b\n  c: d\n: e", finding: "complex-key 1:3-1:4"),
  ]

  @Test("says what is wrong at the place that helps", arguments: cases)
  func problem(_ example: Case) {
    #expect(Dump(example.text).findings == ["RP-X07 " + example.finding])
  }

  @Test("the second of two equal keys is a finding and the first value stays")
  func repeatedKey() {
    let dump = Dump("a: 1\nb: 2\n\"a\": [x]\na: 4\n")
    #expect(
      dump.tree == [
        "---", "mapping 1:1-4:5",
        "  key 1:1-1:2 a", "    plain 1:4-1:5 1",
        "  key 2:1-2:2 b", "    plain 2:4-2:5 2",
      ])
    #expect(
      dump.findings == [
        "RP-X10 repeated-key key=a 3:1-3:4 first@1:1-1:2",
        "RP-X10 repeated-key key=a 4:1-4:2 first@1:1-1:2",
      ])
  }

  @Test("finds a repeated key among many")
  func repeatedAmongMany() {
    let keys = (1...40).map { "k\($0): x\n" }
    let dump = Dump(keys.joined() + "k3: y\nk15: y\nk16: y\nk17: y\nk40: y\n")
    #expect(
      dump.findings == [
        "RP-X10 repeated-key key=k3 41:1-41:3 first@3:1-3:3",
        "RP-X10 repeated-key key=k15 42:1-42:4 first@15:1-15:4",
        "RP-X10 repeated-key key=k16 43:1-43:4 first@16:1-16:4",
        "RP-X10 repeated-key key=k17 44:1-44:4 first@17:1-17:4",
        "RP-X10 repeated-key key=k40 45:1-45:4 first@40:1-40:4",
      ])
  }
}
