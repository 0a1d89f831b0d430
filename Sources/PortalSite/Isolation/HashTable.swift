/// A set of flags by hash, for keys that are well mixed already.
///
/// The search asks it for most words of a text, too often for a dictionary that hashes once more.
struct HashTable: Sendable {
  private var keys: [UInt64]
  private var flags: [UInt8]
  private var count = 0

  init() {
    keys = Array(repeating: 0, count: 64)
    flags = Array(repeating: 0, count: 64)
  }

  /// The flags of a key, 0 for none.
  @inline(__always)
  subscript(key: UInt64) -> UInt8 { flags[slot(of: key)] }

  /// Adds flags, of which there must be some, to those of a key.
  mutating func add(_ flag: UInt8, to key: UInt64) {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: key)
    if flags[slot] == 0 { count += 1 }
    keys[slot] = key
    flags[slot] |= flag
  }

  /// The slot of a key, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while flags[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldFlags) = (keys, flags)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    flags = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, flag) in zip(oldKeys, oldFlags) where flag != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      flags[slot] = flag
    }
  }
}
