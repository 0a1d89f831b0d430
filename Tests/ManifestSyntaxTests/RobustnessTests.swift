import Testing

@Suite("Any input")
struct RobustnessTests {
  /// Numbers that are the same in each run (splitmix64).
  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let sample = """
    # Città
    kind: CustomerList
    customers:
    - name: "fabrikam"
      company: {a: 'è', b: [1, 2]}
      notes: |
        two
        lines
      tag: !!str x
    ---
    ? [a]
    : &b *c
    <<: "\\u00e8"
    ...
    %YAML 1.2
    --- >-
     end
    """

  @Test("is read in bounds: random bytes")
  func randomBytes() {
    var numbers = Numbers(state: 1)
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...60, using: &numbers)
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &numbers) })
    }
  }

  @Test("is read in bounds: random pieces of YAML")
  func randomPieces() {
    let pieces = [
      "a", "b: ", "- ", "[", "]", "{", "}", ",", ":", "? ", "\n", "\r\n", "\r", "  ", " ", "\t",
      "'",
      "\"", "|", ">", "|2-\n", "#", "&x ", "*x ", "!t ", "!", "%Y ", "---", "\n---\n", "\n...\n",
      "<<: ",
      "è", "👍", "\\", "\u{0}", "\u{2028}", "\u{FEFF}", "@",
    ]
    var numbers = Numbers(state: 2)
    for _ in 0..<6_000 {
      let count = Int.random(in: 0...30, using: &numbers)
      let text = (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      check(Array(text.utf8))
    }
  }

  @Test("is read in bounds: a sample cut at each byte, or with one byte changed")
  func changedSample() {
    let bytes = Array(RobustnessTests.sample.utf8)
    var numbers = Numbers(state: 3)
    for index in bytes.indices {
      check(Array(bytes[..<index]))
      check(Array(bytes[index...]))
      var changed = bytes
      changed[index] = UInt8.random(in: 0...255, using: &numbers)
      check(changed)
    }
  }

  @Test("many errors take time in proportion to the text", .timeLimit(.minutes(5)))
  func manyErrors() {
    for piece in [
      "---\n]\n", "%a\n", "\u{0}", "&a x, ", "- *a\n", "- !a\n", "a: 1\n", "a: |\n\n", "'\n---\n",
      "è: \"x\" y\n",
      "- '\n'\n", "#\n", "- &a !b 'x\n  y'\n", "? x\n", "[a: b, ", "\"\\x\n--- ",
    ] {
      check(Array(String(repeating: piece, count: 100_000 / piece.utf8.count).utf8))
    }
  }

  /// Reads a text and looks whether all places lie in it and in each other.
  private func check(_ bytes: [UInt8]) {
    let dump = Dump(bytes)
    if let problem = Containment(bytes).problem(in: dump.file) {
      Issue.record(
        "\(problem) in \(String(decoding: bytes.prefix(400), as: UTF8.self).debugDescription)")
    }
  }
}
