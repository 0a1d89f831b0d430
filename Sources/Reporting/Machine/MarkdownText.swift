/// Texts in Markdown that cannot become anything but text.
enum MarkdownText {
  /// The text as a code span; nothing where there is no text.
  ///
  /// In a code span no host of code sees markup, links, mentions or numbers of issues.
  static func code(_ text: String) -> String {
    let shown = OneLine.shown(text, limit: 300)
    guard !shown.isEmpty else { return "" }
    var longest = 0
    var run = 0
    for byte in shown.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let isBlank = shown.utf8.allSatisfy { $0 == 0x20 }
    let ends = [shown.first, shown.last]
    let needsRoom = !isBlank && (ends.contains("`") || ends.contains(" "))
    let room = needsRoom ? " " : ""
    return fence + room + shown + room + fence
  }

  /// Words of ours with the signs of markup escaped.
  static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if "\\`*_{}[]<>#|~!@$&".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
