/// Which entries of a mapping have been read.
struct ReadMarks {
  /// The first 64 as bits: few mappings have more.
  private var bits: UInt64 = 0
  private var further: Set<Int> = []

  /// How many there are.
  var count: Int { bits.nonzeroBitCount + further.count }

  /// Marks an entry.
  mutating func insert(_ index: Int) {
    if index < 64 { bits |= 1 << UInt64(index) } else { further.insert(index) }
  }

  /// Whether an entry is marked.
  func contains(_ index: Int) -> Bool {
    index < 64 ? bits & (1 << UInt64(index)) != 0 : further.contains(index)
  }
}
