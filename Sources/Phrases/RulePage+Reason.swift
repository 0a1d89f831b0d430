extension RulePage {
  /// Why the rule matters in one sentence: the first one of the page's second section.
  public var reason: String? {
    var section = 0
    var paragraph: [Substring] = []
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") {
        section += 1
      } else if section == 2 {
        if !line.isEmpty { paragraph.append(line) } else if !paragraph.isEmpty { break }
      } else if section > 2 {
        break
      }
    }
    let text = paragraph.joined(separator: " ").filter { $0 != "`" }
    return text.isEmpty ? nil : RulePage.firstSentence(of: text)
  }

  /// Up to the full stop that a capital letter, a number or a quotation mark follows.
  ///
  /// A full stop after a single letter belongs to an abbreviation such as "S.r.l.".
  private static func firstSentence(of text: String) -> String {
    let letters = Array(text)
    for index in letters.indices.dropFirst(2) where letters[index] == "." {
      guard index + 2 < letters.count else { return text }
      let next = letters[index + 2]
      let isWord = letters[index - 1] != "." && letters[index - 2] != "."
      let isStart = next.isUppercase || next.isNumber || "\"“«(".contains(next)
      if letters[index + 1] == " ", isWord, isStart { return String(letters[...index]) }
    }
    return text
  }
}
