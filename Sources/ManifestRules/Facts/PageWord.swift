import Diagnostics

/// A word of a text in small letters, with its place.
struct PageWord {
  let text: String
  let line: Int
  let columns: Range<Int>

  /// The words of a text: runs of letters and digits.
  static func words(of text: String) -> [String] { words(in: [text]).map(\.text) }

  /// The words of some lines.
  static func words(in lines: [String]) -> [PageWord] {
    var words: [PageWord] = []
    for (index, line) in lines.enumerated() {
      var word = ""
      var column = 1
      for scalar in line.unicodeScalars {
        if isPart(scalar) {
          word.unicodeScalars.append(scalar)
        } else if !word.isEmpty {
          words.append(PageWord(word, line: index + 1, endColumn: column))
          word = ""
        }
        column += 1
      }
      if !word.isEmpty { words.append(PageWord(word, line: index + 1, endColumn: column)) }
    }
    return words
  }

  private init(_ word: String, line: Int, endColumn: Int) {
    text = word.lowercased()
    self.line = line
    columns = (endColumn - word.unicodeScalars.count)..<endColumn
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": return true
      default: return false
      }
    }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }
}

/// Finds sequences of words in a text, in one pass over its words.
struct WordSearch<Value> {
  private struct Node {
    var next: [String: Int] = [:]
    var value: Value?
  }

  /// Longer sequences are sentences, which no page repeats by chance.
  private static var longest: Int { 64 }

  private var nodes = [Node()]

  /// Adds a sequence; the first value of one stays.
  mutating func insert(_ words: [String], _ value: Value) {
    guard !words.isEmpty else { return }
    var node = 0
    for word in words.prefix(Self.longest) {
      if let next = nodes[node].next[word] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next[word] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    if nodes[node].value == nil { nodes[node].value = value }
  }

  /// Forgets every sequence that a text holds.
  mutating func remove(in words: [String]) {
    for start in words.indices {
      var node = 0
      for word in words[start...] {
        guard let next = nodes[node].next[word] else { break }
        node = next
        nodes[node].value = nil
      }
    }
  }

  /// The sequences in a text, the longest one at each place, with their first and last word.
  func matches(in words: [PageWord]) -> [(value: Value, first: PageWord, last: PageWord)] {
    var matches: [(value: Value, first: PageWord, last: PageWord)] = []
    var start = 0
    while start < words.count {
      var node = 0
      var end = start
      var found: (value: Value, end: Int)?
      while end < words.count, let next = nodes[node].next[words[end].text] {
        node = next
        end += 1
        if let value = nodes[node].value { found = (value, end) }
      }
      if let found { matches.append((found.value, words[start], words[found.end - 1])) }
      start = found?.end ?? start + 1
    }
    return matches
  }
}

extension OwnPage {
  /// The place from one word to another.
  func span(from first: PageWord, to last: PageWord) -> SourceSpan {
    SourceSpan(
      source: top.source, start: Position(line: first.line, column: first.columns.lowerBound),
      end: Position(line: last.line, column: last.columns.upperBound))
  }
}
