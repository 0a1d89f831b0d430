/// All ways to misspell a word by one edit.
public enum Typos {
  /// The texts that come of leaving out, adding or replacing one letter, or swapping two.
  public static func of(_ word: String) -> Set<String> {
    let letters = Array(word)
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    var typos: Set<String> = []
    for index in 0...letters.count {
      for letter in alphabet {
        typos.insert(String(letters[..<index] + [letter] + letters[index...]))
      }
      guard index < letters.count else { continue }
      let rest = letters[(index + 1)...]
      typos.insert(String(letters[..<index] + rest))
      for letter in alphabet { typos.insert(String(letters[..<index] + [letter] + rest)) }
      guard let next = rest.first else { continue }
      typos.insert(String(letters[..<index] + [next, letters[index]] + rest.dropFirst()))
    }
    return typos
  }
}

/// How often the word that was meant is suggested.
public struct TypoScore: Sendable {
  /// The words.
  public let words: [String]
  /// How many typos were tried.
  public private(set) var tried = 0
  /// For how many of them the word that was meant is suggested.
  public private(set) var right = 0

  /// Tries all typos of all words, save those that are themselves among the words.
  public init(_ words: [String], suggest: (String, [String]) -> String?) {
    self.words = words
    for word in words {
      for typo in Typos.of(word) where !words.contains(typo) && !typo.isEmpty {
        tried += 1
        if suggest(typo, words) == word { right += 1 }
      }
    }
  }
}
