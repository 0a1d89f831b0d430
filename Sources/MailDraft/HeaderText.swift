/// Text from a manifest on its way into a header: one line without control characters.
struct HeaderText {
  /// The longest word left as it is; a longer one is encoded, so that it can be folded.
  private static let longestWord = 69

  private let words: [String]

  /// Makes one line of any text: control characters, line and paragraph separators and spaces
  /// become single spaces, none at the ends.
  init(_ text: String) {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if HeaderText.separates(scalar) {
        if !word.isEmpty { words.append(String(word)) }
        word = .init()
      } else {
        word.append(scalar)
      }
    }
    self.words = word.isEmpty ? words : words + [String(word)]
  }

  /// The line.
  var line: String { words.joined(separator: " ") }

  /// The line as tokens of an unstructured field such as `Subject`.
  var unstructured: [String] {
    isPlain(where: \.isVisible) ? words : EncodedWord.words(line)
  }

  /// The line as tokens of a display name: bare, quoted or encoded, whichever it needs.
  var phrase: [String] {
    if isPlain(where: \.isAtomText) { return words }
    let quoted = quoted
    let fits = quoted.utf8.count <= HeaderText.longestWord
    return fits && isPlain(where: \.isVisible) ? [quoted] : EncodedWord.words(line)
  }
}

extension HeaderText {
  private var quoted: String {
    var quoted = "\""
    for scalar in line.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private func isPlain(where allows: (UInt8) -> Bool) -> Bool {
    words.allSatisfy {
      $0.utf8.count <= HeaderText.longestWord && $0.utf8.allSatisfy(allows)
        && !EncodedWord.startsIn($0)
    }
  }

  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: scalar == " "
    }
  }
}
