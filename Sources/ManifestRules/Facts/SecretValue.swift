import Diagnostics

/// Tells a secret from a remark where a value stands after the name of a secret.
enum SecretValue {
  /// Whether the value gives nothing away: nothing, yes or no, a day, a mask or a placeholder.
  static func isHarmless(_ value: some Collection<UInt8>) -> Bool {
    let text = String(decoding: value, as: UTF8.self).lowercased()
    let core = trimmed(text)
    if core.isEmpty || remarks.contains(core) || Day(core) != nil { return true }
    if text.allSatisfy({ "*•·.xX-_…".contains($0) }) { return true }
    guard let first = text.first, let last = text.last else { return true }
    return (first == "{" && last == "}") || (first == "<" && last == ">")
  }

  /// Whether a value in running text looks like a secret and not like the next word.
  ///
  /// A plain word counts only after the word for a password, and where the line ends with it.
  static func isLikely(_ value: ArraySlice<UInt8>, isLast: Bool, afterPassword: Bool) -> Bool {
    guard !isHarmless(value) else { return false }
    if isMixed(value) { return true }
    if value.contains(0x40) && value.contains(0x2E) { return false }
    return isLast && afterPassword
  }

  /// Whether letters are mixed with digits, signs or capitals, as in no word of a sentence.
  static func isMixed(_ value: ArraySlice<UInt8>) -> Bool {
    let digits = value.count(where: \.isDigit)
    let hasLetters = value.contains(where: \.isLetter)
    if digits >= 4 || (digits > 0 && hasLetters && value.count >= 4) { return true }
    let inner = value.dropFirst().dropLast()
    if hasLetters && inner.contains(where: signs.contains) { return true }
    return zip(value, inner).contains { $0.isLowerLetter && $0 < 0x80 && $1.isUpperLetter }
  }

  private static func trimmed(_ text: String) -> String {
    let marks: Set<Character> = [".", ",", ";", ":", "!", "?", "(", ")", "\"", "'", "»", "«"]
    let start = text.drop(while: marks.contains)
    let length = start.reversed().drop(while: marks.contains).count
    return String(start.prefix(length))
  }

  private static let signs = Set("!#$%^*+~?&=§".utf8)

  private static let remarks: Set<String> = [
    "true", "false", "yes", "no", "null", "~", "none", "n/a", "unknown", "ok", "pending", "open",
    "changed", "unchanged", "sent", "reset", "expired", "redacted", "hidden", "removed", "lost",
    "sì", "si", "nessuna", "nessuno", "sconosciuta", "cambiata", "modificata", "inviata",
    "inviate", "consegnata", "consegnate", "scaduta", "smarrita", "ja", "nein", "keine", "keins",
    "unbekannt", "geändert", "unverändert", "verschickt", "gesendet", "abgelaufen", "verloren",
  ]
}
