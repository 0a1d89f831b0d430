/// Markdown as plain text for a terminal: paragraphs are wrapped, code is indented as it stands.
public struct TerminalText {
  private let width: Int
  private var lines: [String] = []
  private var paragraph: [String] = []
  /// What stands before the first and before each further line of the paragraph.
  private var margins = TerminalText.plainMargins
  private var needsGap = false
  private var isCode = false

  private static let plainMargins = (first: "  ", rest: "  ")

  /// Writes a text in lines of at most so many characters, as far as its words allow.
  public static func text(of markdown: String, width: Int) -> String {
    var writer = TerminalText(width: width)
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      writer.read(line)
    }
    writer.endParagraph()
    return writer.lines.map { $0 + "\n" }.joined()
  }

  private init(width: Int) { self.width = width }
}

extension TerminalText {
  private mutating func read(_ line: Substring) {
    if isCode || line.hasPrefix("```") {
      readCode(line)
    } else if line.allSatisfy(\.isWhitespace) {
      endParagraph()
      needsGap = true
    } else if line.hasPrefix("#") {
      heading(line)
    } else if line.hasPrefix("|") {
      endParagraph()
      add("  " + TerminalText.plain(line))
    } else if let item = TerminalText.item(line) {
      endParagraph()
      margins = (item.mark, item.further)
      paragraph.append(TerminalText.plain(item.text))
    } else {
      paragraph.append(TerminalText.plain(line.drop(while: \.isWhitespace)))
    }
  }

  private mutating func readCode(_ line: Substring) {
    if line.hasPrefix("```") {
      endParagraph()
      isCode.toggle()
      needsGap = true
    } else {
      add(line.isEmpty ? "" : "      " + TerminalText.harmless(line))
    }
  }

  private mutating func heading(_ line: Substring) {
    endParagraph()
    needsGap = true
    add(TerminalText.plain(line.drop { $0 == "#" || $0 == " " }))
    needsGap = true
  }

  private mutating func endParagraph() {
    let words = paragraph.joined(separator: " ").split(separator: " ")
    paragraph = []
    defer { margins = TerminalText.plainMargins }
    guard var line = words.first.map({ margins.first + $0 }) else { return }
    for word in words.dropFirst() {
      if line.count + 1 + word.count <= width {
        line += " " + word
      } else {
        add(line)
        line = margins.rest + word
      }
    }
    add(line)
  }

  private mutating func add(_ line: String) {
    if needsGap, !lines.isEmpty { lines.append("") }
    needsGap = false
    lines.append(line)
  }
}

extension TerminalText {
  /// What stands before the lines of an item of a list or of a quotation, and its text.
  private static func item(
    _ line: Substring
  ) -> (mark: String, further: String, text: Substring)? {
    let text = line.drop(while: \.isWhitespace)
    let margin = String(repeating: " ", count: line.count - text.count + 2)
    if text.hasPrefix("> ") { return ("\(margin)| ", "\(margin)| ", text.dropFirst(2)) }
    if text.hasPrefix("- ") || text.hasPrefix("* ") {
      return ("\(margin)- ", "\(margin)  ", text.dropFirst(2))
    }
    let number = text.prefix(while: \.isNumber)
    guard !number.isEmpty, text.dropFirst(number.count).hasPrefix(". ") else { return nil }
    let further = margin + String(repeating: " ", count: number.count + 2)
    return ("\(margin)\(number). ", further, text.dropFirst(number.count + 2))
  }

  /// A line without the marks of emphasis, with the address of a link behind its text.
  static func plain(_ line: Substring) -> String {
    var text = ""
    var rest = line
    while let first = rest.first {
      if first == "`", let end = rest.dropFirst().firstIndex(of: "`") {
        text += rest[...end]
        rest = rest[rest.index(after: end)...]
      } else if rest.hasPrefix("**") {
        rest = rest.dropFirst(2)
      } else if first == "[", let link = link(rest) {
        text += link.text
        rest = link.rest
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return harmless(text[...])
  }

  private static func link(_ text: Substring) -> (text: String, rest: Substring)? {
    guard let end = text.firstIndex(of: "]"), text[end...].hasPrefix("]("),
      let close = text[end...].firstIndex(of: ")")
    else { return nil }
    let label = text[..<end].dropFirst()
    let address = text[end..<close].dropFirst(2)
    let rest = text[text.index(after: close)...]
    return (address.contains("://") ? "\(label) <\(address)>" : String(label), rest)
  }

  /// A text in which characters that steer a terminal, or turn the direction of what follows, are
  /// made visible.
  public static func harmless(_ text: Substring) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
