extension SecretScanner {
  /// A line of an excerpt with everything that may be a secret masked.
  public static func redact(line: String) -> String { redact(lines: [line]).first ?? "" }

  /// Lines that follow each other with everything that may be a secret masked.
  ///
  /// It reads no YAML, so that it works where none could be read, and rather hides too much.
  public static func redact(lines: [String]) -> [String] {
    var redactor = LineRedactor()
    return lines.map { redactor.redact($0) }
  }
}

private struct LineRedactor {
  /// The column of a key whose secret value goes on below it.
  private var hiddenBelow: Int?
  private var isInPrivateKey = false

  private static let mask = "•••"

  mutating func redact(_ line: String) -> String {
    let bytes = Array(line.utf8)
    let indent = bytes.prefix { $0.isBlank || $0 == UInt8(ascii: "-") }
    if isHidden(bytes, column: indent.count, isEmpty: indent.count == bytes.count) {
      return hidden(bytes, after: bytes.prefix(while: \.isBlank).count)
    }
    if let cut = secretStart(bytes) {
      let rest = bytes[cut...].drop(while: \.isBlank)
      hiddenBelow = indent.count
      // A block's first line says only how it is written.
      guard let first = rest.first, !"|>".utf8.contains(first) else { return line }
      return hidden(bytes, after: rest.startIndex)
    }
    return masked(bytes)
  }

  private mutating func isHidden(_ line: [UInt8], column: Int, isEmpty: Bool) -> Bool {
    if isInPrivateKey || TokenShape.privateKey(in: line) != nil {
      isInPrivateKey = !TokenShape.holds("-----END ", line)
      return true
    }
    guard let above = hiddenBelow else { return false }
    if isEmpty || column > above { return true }
    hiddenBelow = nil
    return false
  }

  /// Where the value of a key that names a secret begins.
  private func secretStart(_ bytes: [UInt8]) -> Int? {
    for index in bytes.indices where bytes[index] == 0x3A || bytes[index] == 0x3D {
      guard SecretKey.word(in: SecretText.clause(before: index, bytes)) != nil else { continue }
      let rest = bytes[(index + 1)...].drop(while: \.isBlank)
      if rest.isEmpty || !SecretValue.isHarmless(rest) { return index + 1 }
    }
    return nil
  }

  private func masked(_ bytes: [UInt8]) -> String {
    if isKeyMaterial(bytes) { return hidden(bytes, after: bytes.prefix(while: \.isBlank).count) }
    var result: [UInt8] = []
    var index = 0
    for range in SecretText.ranges(in: bytes) {
      result += bytes[index..<range.bytes.lowerBound]
      result += Self.mask.utf8
      index = range.bytes.upperBound
    }
    return String(decoding: result + bytes[index...], as: UTF8.self)
  }

  /// Whether a line is a piece of a key: many signs of base64 and nothing else.
  private func isKeyMaterial(_ bytes: [UInt8]) -> Bool {
    let text = bytes.drop(while: \.isSpace)
    return text.count >= 40 && text.contains(where: \.isUpperLetter)
      && text.contains(where: \.isLowerLetter) && text.contains(where: \.isDigit)
      && text.allSatisfy {
        ($0.isLetter && $0 < 0x80) || $0.isDigit || "+/=".utf8.contains($0)
      }
  }

  private func hidden(_ bytes: [UInt8], after start: Int) -> String {
    String(decoding: bytes.prefix(start), as: UTF8.self) + Self.mask
  }
}
