/// Finds sign-in data that a text hands over; mentioning a password is fine, giving one is not.
enum CredentialWords {
  /// The word that a secret stands behind, never the secret; nil when no line gives one.
  static func handedOver(in text: String) -> String? {
    let lower = text.lowercased()
    for word in words {
      for range in lower.ranges(of: word) where isWord(range, in: lower) {
        if givesSecret(lower[range.upperBound...]) { return word }
      }
    }
    return nil
  }

  /// Whether what follows the word is a sign of equality, or a verb, and something like a secret.
  private static func givesSecret(_ rest: Substring) -> Bool {
    let rest = rest.drop { " \"'*_)".contains($0) }
    if let sign = rest.first, ":=：".contains(sign) {
      // A secret may stand alone on the next line.
      let line = rest.dropFirst().drop(while: \.isWhitespace).prefix { !$0.isNewline }
      let tokens = line.split(whereSeparator: \.isWhitespace)
      guard let first = tokens.first, !isLink(first) else { return false }
      return tokens.count == 1 ? first.contains(where: isLetterOrDigit) : looksSecret(first)
    }
    let tokens = rest.prefix { !$0.isNewline }.split(whereSeparator: \.isWhitespace)
    guard let verb = tokens.first, verbs.contains(String(verb)),
      let value = tokens.dropFirst().first
    else { return false }
    return verbs.contains(String(verb)) && !isLink(value) && looksSecret(value)
  }

  /// Whether a word holds a digit beside letters, as secrets do and words do not.
  private static func looksSecret(_ token: Substring) -> Bool {
    token.count >= 4 && token.contains(where: \.isNumber) && token.contains { !$0.isNumber }
  }

  private static func isLink(_ token: Substring) -> Bool {
    token.contains("://") || token.contains("{link}")
  }

  private static func isWord(_ range: Range<String.Index>, in text: String) -> Bool {
    let before = text[..<range.lowerBound].last.map(isLetterOrDigit) ?? false
    let after = text[range.upperBound...].first.map(isLetterOrDigit) ?? false
    return !before && !after
  }

  private static func isLetterOrDigit(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static let words = [
    "password", "passwort", "passord", "passwd", "passcode", "pwd", "pin", "secret", "credential",
    "credentials", "client secret", "api key", "credenziali", "parola chiave", "parola d'ordine",
    "codice segreto", "kennwort", "contraseña", "mot de passe", "lösenord", "hasło",
  ]
  private static let verbs: Set<String> = ["is", "è", "e'", "ist", "es", "est", "er", "är", "to"]
}
