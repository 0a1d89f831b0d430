/// The sequences to look for, as the hashes of all their beginnings.
struct Beginnings: Sendable {
  private struct Node {
    var isSequence = false
    var goesOn = false
  }

  private var nodes: [UInt64: Node] = [:]
  private var firstTokens: Set<UInt64> = []
  /// A bit for each first token: most words of a text end here.
  private var bits: [UInt64] = []

  /// Adds a sequence and returns its hash.
  mutating func insert(_ sequence: [UInt64]) -> UInt64 {
    var state: UInt64 = 0
    if let first = sequence.first { firstTokens.insert(first) }
    for (position, token) in sequence.enumerated() {
      state = Beginnings.after(state, token)
      if position < sequence.count - 1 {
        nodes[state, default: Node()].goesOn = true
      } else {
        nodes[state, default: Node()].isSequence = true
      }
    }
    return state
  }

  /// Prepares the search, once all sequences are in.
  mutating func sealFirstTokens() {
    var count = 64
    while count < firstTokens.count / 2 { count *= 2 }
    bits = Array(repeating: 0, count: count)
    for token in firstTokens { bits[word(token)] |= 1 << (token & 63) }
    firstTokens = []
  }

  /// Tells each sequence in a text with the line that it begins on.
  func find(
    in bytes: [UInt8], _ reader: inout TokenReader, _ found: (UInt64, Int) -> Void
  ) {
    guard !bits.isEmpty else { return }
    var open: [(state: UInt64, line: Int)] = []
    reader.read(bytes) { token, line in
      if !open.isEmpty {
        open = open.compactMap { step($0.state, token, $0.line, found) }
      }
      if bits[word(token)] & (1 << (token & 63)) != 0, let next = step(0, token, line, found) {
        open.append(next)
      }
    }
  }

  private func step(
    _ state: UInt64, _ token: UInt64, _ line: Int, _ found: (UInt64, Int) -> Void
  ) -> (state: UInt64, line: Int)? {
    let next = Beginnings.after(state, token)
    guard let node = nodes[next] else { return nil }
    if node.isSequence { found(next, line) }
    return node.goesOn ? (next, line) : nil
  }

  private func word(_ token: UInt64) -> Int { Int((token >> 6) & UInt64(bits.count - 1)) }

  private static func after(_ state: UInt64, _ token: UInt64) -> UInt64 {
    FoldedToken.mixed((state &+ 0x632B_E59B_D9B4_E019) &* 0x9FB2_1C65_1E98_DF25 ^ token)
  }
}
