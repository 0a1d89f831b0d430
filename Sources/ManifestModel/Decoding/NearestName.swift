/// Finds the name that somebody meant.
package enum NearestName {
  /// The candidate nearest to a misspelt name, nil when none is near.
  ///
  /// A difference of letter case alone always wins; otherwise at most a third of the letters may
  /// differ, counting a swap of neighbours as one difference.
  package static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = letters(name)
    guard !wanted.isEmpty, wanted.count <= 80 else { return nil }
    var limit = max(1, wanted.count / 3)
    var best: String?
    for candidate in candidates where candidate != name {
      let letters = letters(candidate)
      // Without a letter in common there is no resemblance, such as of "2" to "1".
      let allowed = min(limit, max(wanted.count, letters.count) - 1)
      guard abs(wanted.count - letters.count) <= allowed,
        let distance = distance(wanted, letters, limit: allowed)
      else { continue }
      best = candidate
      guard distance > 0 else { break }
      // Only what is nearer still can replace it.
      limit = distance - 1
    }
    return best
  }

  /// The candidate that somebody surely meant, nil when it is only likely.
  ///
  /// Two words that differ in letter case alone are one. Else a word of at most three letters says
  /// too little, a digit is no slip of the pen, and no other candidate may be nearly as near.
  package static func sure(_ name: String, in candidates: some Sequence<String>) -> String? {
    guard let near = of(name, in: candidates) else { return nil }
    let (wanted, found) = (letters(name), letters(near))
    guard wanted != found else { return near }
    guard wanted.count > 3, wanted.filter(isDigit) == found.filter(isDigit),
      let distance = distance(wanted, found, limit: wanted.count)
    else { return nil }
    let isAlone = candidates.allSatisfy { other in
      other == near || self.distance(wanted, letters(other), limit: distance + 1) == nil
    }
    return isAlone ? near : nil
  }

  private static func isDigit(_ letter: UInt32) -> Bool { (0x30...0x39).contains(letter) }

  private static func letters(_ text: String) -> [UInt32] {
    text.lowercased().unicodeScalars.map(\.value)
  }

  /// The optimal string alignment distance, nil when it is over a limit.
  private static func distance(_ one: [UInt32], _ other: [UInt32], limit: Int) -> Int? {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    var lastMinimum = 0
    for row in one.indices {
      var current = last
      current[0] = row + 1
      var minimum = row + 1
      for column in other.indices {
        var cost = last[column]
        if one[row] != other[column] {
          cost = min(cost, min(last[column + 1], current[column])) + 1
          if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
            cost = min(cost, beforeLast[column - 1] + 1)
          }
        }
        current[column + 1] = cost
        minimum = min(minimum, cost)
      }
      // A later row builds on the last one, and by a swap on the one before.
      guard min(minimum, lastMinimum) <= limit else { return nil }
      (beforeLast, last, lastMinimum) = (last, current, minimum)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
