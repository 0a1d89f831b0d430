/// The sequences to look for, as the hashes of all their beginnings.
struct Beginnings: Sendable {
  private static let isSequence: UInt8 = 1
  private static let goesOn: UInt8 = 2

  private typealias Match = (state: UInt64, line: Int)

  private var table = HashTable()
  /// A bit for some of the tokens, those that begin a sequence among them: most words of a text begin
  /// none, and these bits stay close to the processor.
  private var first: [UInt64] = Array(repeating: 0, count: 1 << 14)
  private var isEmpty = true

  /// Adds a sequence and returns its hash.
  mutating func insert(_ sequence: [UInt64]) -> UInt64 {
    isEmpty = false
    if let token = sequence.first { first[Beginnings.word(of: token)] |= 1 << (token & 63) }
    var state: UInt64 = 0
    for (position, token) in sequence.enumerated() {
      state = Beginnings.after(state, token)
      let isLast = position == sequence.count - 1
      table.add(isLast ? Beginnings.isSequence : Beginnings.goesOn, to: state)
    }
    return state
  }

  /// Tells each sequence in a text with the line that it begins on.
  func find(
    in bytes: [UInt8], _ reader: inout TokenReader, _ found: (UInt64, Int) -> Void
  ) {
    guard !isEmpty else { return }
    var open: [Match] = []
    reader.read(bytes) { token, line in
      var kept = 0
      for index in open.indices {
        if let next = step(open[index], token, found) {
          open[kept] = next
          kept += 1
        }
      }
      if kept < open.count { open.removeLast(open.count - kept) }
      if first[Beginnings.word(of: token)] & 1 << (token & 63) != 0,
        let next = step((0, line), token, found)
      {
        open.append(next)
      }
    }
  }

  /// Where the bit of a token stands.
  @inline(__always)
  private static func word(of token: UInt64) -> Int {
    Int(truncatingIfNeeded: token >> 6) & ((1 << 14) - 1)
  }

  /// A match with one more token, nil when no sequence goes on so.
  @inline(__always)
  private func step(
    _ match: Match, _ token: UInt64, _ found: (UInt64, Int) -> Void
  ) -> Match? {
    let state = Beginnings.after(match.state, token)
    let flags = table[state]
    if flags & Beginnings.isSequence != 0 { found(state, match.line) }
    return flags & Beginnings.goesOn != 0 ? (state, match.line) : nil
  }

  @inline(__always)
  private static func after(_ state: UInt64, _ token: UInt64) -> UInt64 {
    FoldedToken.mixed((state &+ 0x632B_E59B_D9B4_E019) &* 0x9FB2_1C65_1E98_DF25 ^ token)
  }
}
