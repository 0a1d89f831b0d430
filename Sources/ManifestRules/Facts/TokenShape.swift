/// Finds texts that are secrets by their mere form: access tokens, private keys, sign-ins in links.
enum TokenShape {
  /// The places of such texts.
  static func ranges(in text: [UInt8]) -> [Range<Int>] {
    guard text.count >= 12 else { return [] }
    if let start = privateKey(in: text) { return [start..<text.endIndex] }
    var ranges: [Range<Int>] = []
    var index = text.startIndex
    var before: UInt8 = 0x20
    while index < text.endIndex {
      let run = text[index...].prefix(while: isTokenByte)
      if !isTokenByte(before), isToken(run) { ranges.append(run.startIndex..<run.endIndex) }
      if text[index] == 0x3A, text[index...].starts(with: "://".utf8),
        let range = signIn(text[(index + 3)...])
      {
        ranges.append(range)
      }
      index = run.isEmpty ? index + 1 : run.endIndex
      before = text[index - 1]
    }
    return ranges
  }

  /// Where the frame of a private key opens.
  static func privateKey(in text: [UInt8]) -> Int? {
    guard let start = start(of: "-----BEGIN ", in: text[...]),
      self.start(of: "PRIVATE KEY", in: text[start...].prefix(60)) != nil
    else { return nil }
    return start
  }

  /// Whether a text holds another.
  static func holds(_ needle: String, _ text: [UInt8]) -> Bool {
    start(of: needle, in: text[...]) != nil
  }

  private static func isToken(_ run: ArraySlice<UInt8>) -> Bool {
    guard run.count >= 20 else { return false }
    if let first = run.first, firsts.contains(first),
      prefixes.contains(where: { run.starts(with: $0.utf8) })
    {
      return true
    }
    if run.starts(with: "AKIA".utf8) || run.starts(with: "ASIA".utf8) {
      return run.count == 20 && run.allSatisfy { $0.isUpperLetter || $0.isDigit }
    }
    // A JSON web token: two parts that begin like an object, and a signature.
    if run.starts(with: "eyJ".utf8) {
      let parts = run.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return parts.count == 3 && parts.dropFirst().first?.starts(with: "eyJ".utf8) == true
    }
    // A client secret of the Microsoft directory: three signs, a digit, and `Q~`.
    let mark = run.dropFirst(3)
    return run.count >= 37 && mark.first?.isDigit == true
      && mark.dropFirst().starts(with: "Q~".utf8)
  }

  /// The password of `https://user:password@host`.
  private static func signIn(_ rest: ArraySlice<UInt8>) -> Range<Int>? {
    let authority = rest.prefix { !$0.isSpace && !"/?#\"".utf8.contains($0) }
    guard let at = authority.lastIndex(of: UInt8(ascii: "@")),
      let colon = authority[..<at].firstIndex(of: UInt8(ascii: ":")), colon + 1 < at
    else { return nil }
    return (colon + 1)..<at
  }

  private static func start(of needle: String, in text: ArraySlice<UInt8>) -> Int? {
    guard let first = needle.utf8.first else { return nil }
    var rest = text
    while let index = rest.firstIndex(of: first) {
      if text[index...].starts(with: needle.utf8) { return index }
      rest = rest[(index + 1)...]
    }
    return nil
  }

  /// Whether some token begins with a byte, or has it near its start.
  static func mayBegin(with byte: UInt8) -> Bool { byte == 0x7E || firsts.contains(byte) }

  static func isTokenByte(_ byte: UInt8) -> Bool {
    byte.isUpperLetter || (byte.isLowerLetter && byte < 0x80) || byte.isDigit
      || byte == 0x5F || byte == 0x2D || byte == 0x2E || byte == 0x7E
  }

  /// The first letters of all tokens whose whole form is known.
  private static let firsts = Array("gxsrAnpe".utf8)

  private static let prefixes = [
    "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "xoxa-",
    "xoxr-", "sk_live_", "rk_live_", "AIza", "npm_", "pypi-",
  ]
}
