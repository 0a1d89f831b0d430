/// Finds the name that somebody meant.
package enum NearestName {
  /// The candidate nearest to a misspelt name, nil when none is near.
  ///
  /// A difference of letter case alone always wins; otherwise at most a third of the letters may
  /// differ, counting a swap of neighbours as one difference.
  package static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = letters(name)
    guard !wanted.isEmpty, wanted.count <= 80 else { return nil }
    let bag = LetterBag(wanted)
    var limit = max(1, wanted.count / 3)
    var best: String?
    for candidate in candidates where candidate != name {
      // A text has no more letters than bytes, so that most words need no closer look.
      guard candidate.utf8.count >= wanted.count - limit else { continue }
      let letters = letters(candidate)
      // Without a letter in common there is no resemblance, such as of "2" to "1".
      let allowed = min(limit, max(wanted.count, letters.count) - 1)
      guard abs(wanted.count - letters.count) <= allowed,
        bag.differences(from: letters) <= allowed,
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
    var letters: [UInt32] = []
    letters.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      guard byte < 0x80 else { return text.lowercased().unicodeScalars.map(\.value) }
      letters.append(UInt32(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte))
    }
    return letters
  }

  /// The optimal string alignment distance, nil when it is over a limit.
  private static func distance(_ one: [UInt32], _ other: [UInt32], limit: Int) -> Int? {
    var beforeLast = Array(repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    var current = beforeLast
    var lastMinimum = 0
    for row in 0..<one.count {
      current[0] = row + 1
      var minimum = row + 1
      for column in 0..<other.count {
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
      swap(&beforeLast, &last)
      swap(&last, &current)
      lastMinimum = minimum
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}

/// How often each letter stands in a word, which tells quickly that another word is not near it.
private struct LetterBag {
  private var counts = Array(repeating: 0, count: 64)
  private let size: Int

  init(_ letters: [UInt32]) {
    size = letters.count
    for letter in letters { counts[Int(letter & 63)] += 1 }
  }

  /// At most as many differences as the two words have, wherever their letters stand.
  func differences(from letters: [UInt32]) -> Int {
    var left = counts
    var shared = 0
    for letter in letters where left[Int(letter & 63)] > 0 {
      left[Int(letter & 63)] -= 1
      shared += 1
    }
    return max(size, letters.count) - shared
  }
}
