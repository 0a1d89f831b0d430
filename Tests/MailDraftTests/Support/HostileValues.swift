import MailDraft

/// Values as a careless or malicious manifest may hold them.
struct HostileValues {
  private var numbers: SplitMix
  private static let pieces = [
    "\r\n", "\n", "\r", "\0", "\u{1B}", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}",
    "\r\nBcc: thief@evil.example", "\nContent-Type: text/html\n\n<b>", "\r\n\r\n.\r\n", " Bcc:",
    "Bcc: x@evil.example,", "=?utf-8?B?QmNjOg==?=", "=?utf-8?Q?=0D=0ABcc:_x?=", "=?", "\"", "\\",
    "\\\"", ",", "<", ">", "<x@evil.example>", "(", ")", ":;", "\t", "  ", "é", "ＡＢ", "👩‍👩‍👧", "🇮🇹",
    "e\u{301}", "\u{200D}", "\u{202E}", "]", "x@evil.example ", "\r\n--=_", "\u{FEFF}", "社名。",
  ]
  private static let words = ["Anna", "Rossi", "&", "C.", "a", "?=", "=", "%0D%0ABcc", "di", "B."]

  init(seed: UInt64) { numbers = SplitMix(seed: seed) }

  /// Any text.
  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...6, using: &numbers) {
      let choice = Int.random(in: 0..<20, using: &numbers)
      let source = choice < 11 ? HostileValues.pieces : HostileValues.words
      let isLong = Int.random(in: 0..<100, using: &numbers) == 0
      text += isLong ? long() : (source.randomElement(using: &numbers) ?? "")
      if choice % 3 == 0 { text += " " }
    }
    return text
  }

  /// A name of a person, or none.
  mutating func name() -> String? { Bool.random(using: &numbers) ? text() : nil }

  /// An address, and whether it may stand in a header.
  mutating func address() -> (text: String, isSafe: Bool) {
    let plain =
      ["anna@rossi.example", "it+o'brien&bcc=x@sub.b-c.example", "a@b.cc"]
      .randomElement(using: &numbers) ?? ""
    guard Bool.random(using: &numbers) else { return (plain, true) }
    let piece = Int.random(in: 0..<20, using: &numbers) == 0 ? long() : nil
    let inserted = piece ?? HostileValues.pieces.randomElement(using: &numbers) ?? ""
    var scalars = Array(plain.unicodeScalars)
    scalars.insert(
      contentsOf: inserted.unicodeScalars, at: Int.random(in: 0...scalars.count, using: &numbers))
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return (String(text), false)
  }

  /// A language, and whether it has the form of a tag.
  mutating func language() -> (text: String, isTag: Bool) {
    if Bool.random(using: &numbers) { return ("pt-BR", true) }
    return ("it" + (HostileValues.pieces.randomElement(using: &numbers) ?? ""), false)
  }

  private mutating func long() -> String {
    let unit =
      ["x", "é", "漢", "👩🏽‍💻", "\"", "=?", "e\u{301}\u{302}"].randomElement(using: &numbers) ?? ""
    return String(repeating: unit, count: Int.random(in: 300...1_200, using: &numbers))
  }
}
