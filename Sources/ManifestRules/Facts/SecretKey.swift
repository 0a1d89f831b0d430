/// Tells from its words whether a key names a secret.
enum SecretKey {
  /// The word that names the secret, nil when the key names none.
  ///
  /// Camel case and every separator part words. A word after the secret one may say that the key
  /// is about the secret only, as in `passwordChanged`.
  static func word(in key: some Collection<UInt8>) -> String? {
    guard mayBeSecret(key) else { return nil }
    let words = words(of: key)
    for (index, word) in words.enumerated() {
      let rest = words.dropFirst(index + 1)
      let isSecret = secrets.contains(word) || (words.count == 1 && shortSecrets.contains(word))
      if isSecret || rest.first.map({ pairs.contains(word + $0) }) == true {
        return rest.contains(where: remarks.contains) ? nil : word
      }
    }
    return nil
  }

  /// Whether a word is one for passwords, which may be short and plain.
  static func isPassword(_ word: String) -> Bool { passwords.contains(word) }

  /// Whether a key has one of the pairs of letters without which no word here can be written.
  ///
  /// Most keys have none and need not be taken apart.
  private static func mayBeSecret(_ key: some Collection<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in key {
      if isPair(before, byte) { return true }
      before = byte
    }
    return false
  }

  /// Whether two letters are ss, pw, ps, nw, cr, ok, ey, nn, zu or the ig of a link's signature.
  static func isPair(_ one: UInt8, _ other: UInt8) -> Bool {
    switch (one | 0x20, other | 0x20) {
    case (0x73, 0x73), (0x70, 0x77), (0x70, 0x73), (0x6E, 0x77), (0x63, 0x72), (0x6F, 0x6B),
      (0x65, 0x79), (0x6E, 0x6E), (0x7A, 0x75), (0x69, 0x67):
      true
    default: false
    }
  }

  /// The words in lower case; digits part words, too.
  private static func words(of key: some Collection<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var before: UInt8 = 0
    func close() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in key {
      if byte.isUpperLetter && before.isLowerLetter { close() }
      if byte.isLowerLetter && before.isUpperLetter && word.count >= 2 {
        // The last capital of `APIKey` begins the next word.
        let start = word.removeLast()
        close()
        word = [start]
      }
      if byte.isLetter { word.append(byte.lowercasedLetter) } else { close() }
      before = byte
    }
    close()
    return words
  }

  private static let passwords: Set<String> = [
    "password", "passwords", "passwd", "pwd", "psw", "pw", "pass", "passphrase", "passcode",
    "passwort", "passwörter", "kennwort", "kennwörter",
  ]

  private static let secrets = passwords.subtracting(["pw", "pass"]).union([
    "secret", "secrets", "credential", "credentials", "token", "tokens", "apikey", "accesskey",
    "privatekey", "accountkey", "clientsecret", "connectionstring", "zugangsdaten", "credenziali",
  ])

  /// Words that name a secret only where they stand alone.
  private static let shortSecrets: Set<String> = ["pw", "pass"]

  private static let pairs: Set<String> = [
    "apikey", "accesskey", "privatekey", "accountkey", "sharedkey", "signingkey",
    "encryptionkey", "connectionstring",
  ]

  /// Words for what may be said about a secret without giving it away.
  private static let remarks: Set<String> = [
    "changed", "sent", "reset", "expires", "expiry", "expired", "expiration", "policy", "rule",
    "rules", "lifetime", "length", "count", "date", "age", "rotated", "rotation", "owner",
    "holder", "vault", "reference", "name", "id", "type", "url", "page", "manager",
    "cambiata", "modificata", "inviata", "inviate", "consegnate", "scadenza", "scaduta",
    "geändert", "gesendet", "verschickt", "abgelaufen",
  ]
}
