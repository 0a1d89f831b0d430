/// A third language, made from English by putting a mark before every phrase.
enum MadeUpLanguage {
  static let mark = "ƒ"

  /// The locale file: every value marked, keys and placeholders as they are.
  static func locale(_ english: String) -> String {
    english.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("#") ? String($0) : marked(yaml: $0) }
      .joined(separator: "\n")
  }

  /// A page with front matter: its texts, headings, paragraphs and list items marked.
  static func page(_ english: String) -> String {
    var lines: [String] = []
    var fences = 0
    var isFenced = false
    for line in english.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "---", fences < 2, !isFenced {
        fences += 1
        lines.append(String(line))
      } else if fences == 1 {
        lines.append(line.hasPrefix("edition:") ? String(line) : marked(yaml: line))
      } else {
        if line.hasPrefix("```") { isFenced.toggle() }
        lines.append(isFenced ? String(line) : marked(markdown: line))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Puts the mark before the first letter of every scalar that follows a key.
  ///
  /// Signs before it, such as that of a status, stay where they are, and so do placeholders.
  private static func marked(yaml line: Substring) -> String {
    var result = ""
    var quote: Character?
    var isWaiting = false
    var depth = 0
    for character in line {
      if quote == nil, result.hasSuffix(": "), !"{[".contains(character) {
        isWaiting = true
        if "\"'".contains(character) { quote = character }
      } else if character == quote {
        quote = nil
      }
      if isWaiting, character == "{" { depth += 1 }
      if isWaiting, depth == 0, character.isLetter {
        result += mark
        isWaiting = false
      }
      if isWaiting, character == "}" { depth -= 1 }
      result.append(character)
    }
    return result
  }

  /// Puts the mark before the first letter of a heading, a paragraph or a list item.
  private static func marked(markdown line: Substring) -> String {
    let signs = line.prefix { " #->".contains($0) || $0.isNumber || $0 == "." }
    let text = line.dropFirst(signs.count)
    guard let first = text.first, first.isLetter else { return String(line) }
    return signs + mark + text
  }
}
