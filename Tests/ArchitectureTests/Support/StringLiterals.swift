/// Reads the string literals of Swift code; comments are skipped.
struct StringLiterals {
  struct Literal: Equatable {
    let line: Int
    /// The text; each interpolation stands as one `placeholder`.
    let text: String
    /// The code right before the literal, at most 40 characters.
    let before: String
  }

  static let placeholder: Character = "\u{FFFC}"

  private(set) var found: [Literal] = []
  private let code: [Character]
  private var at = 0
  private var line = 1

  init(_ text: String) {
    code = Array(text)
    scanCode(untilClosing: false)
  }

  /// Scans to the end, or to the parenthesis that closes an interpolation.
  private mutating func scanCode(untilClosing: Bool) {
    var depth = 0
    while at < code.count {
      if starts("//") {
        while at < code.count, code[at] != "\n" { at += 1 }
      } else if starts("\"") || (code[at] == "#" && opensRawLiteral) {
        scanLiteral()
      } else {
        if code[at] == "(" { depth += 1 }
        if code[at] == ")" { depth -= 1 }
        advance()
        if untilClosing, depth < 0 { return }
      }
    }
  }

  private mutating func scanLiteral() {
    let start = line
    let before = String(code[max(0, at - 40)..<at])
    var hashes = ""
    while starts("#") {
      hashes.append("#")
      at += 1
    }
    let quote = starts("\"\"\"") ? "\"\"\"" : "\""
    at += quote.count
    var text = ""
    while at < code.count, !starts(quote + hashes) {
      if starts("\\\(hashes)(") {
        at += 2 + hashes.count
        text.append(StringLiterals.placeholder)
        scanCode(untilClosing: true)
      } else if starts("\\" + hashes) {
        at += 2 + hashes.count
        text.append(" ")
      } else {
        text.append(code[at])
        advance()
      }
    }
    at += quote.count + hashes.count
    found.append(Literal(line: start, text: text, before: before))
  }

  private var opensRawLiteral: Bool {
    code[at...].first { $0 != "#" } == "\""
  }

  private func starts(_ text: String) -> Bool { code[at...].starts(with: text) }

  private mutating func advance() {
    if code[at] == "\n" { line += 1 }
    at += 1
  }
}
