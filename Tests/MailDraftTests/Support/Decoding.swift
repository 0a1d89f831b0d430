private let base64Values = Dictionary(
  uniqueKeysWithValues: zip(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8, 0...))

/// The bytes of base64 text, nil when it is malformed.
func decodeBase64(_ text: String) -> [UInt8]? {
  let digits = text.utf8.prefix { $0 != UInt8(ascii: "=") }
  let padding = text.utf8.count - digits.count
  guard text.utf8.count % 4 == 0, padding <= 2, text.utf8.suffix(padding).allSatisfy({ $0 == 61 })
  else { return nil }
  var bytes: [UInt8] = []
  var bits = 0
  var count = 0
  for digit in digits {
    guard let value = base64Values[digit] else { return nil }
    bits = (bits << 6 | value) & 0xFFFF
    count += 6
    if count >= 8 {
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> count))
    }
  }
  return bytes
}

/// The text of one encoded-word, nil when the word is none or its bytes are not whole characters.
func decodeEncodedWord(_ word: some StringProtocol) -> String? {
  let fields = word.split(separator: "?", omittingEmptySubsequences: false)
  guard fields.count == 5, fields[0] == "=", fields[1] == "utf-8", fields[2] == "B",
    fields[4] == "=", let bytes = decodeBase64(String(fields[3]))
  else { return nil }
  return String(validating: bytes, as: UTF8.self)
}

/// Unstructured text as a reader shows it.
func decodeUnstructured(_ value: String) -> String {
  var shown = ""
  var afterEncoded = true
  for word in value.split(separator: " ", omittingEmptySubsequences: false) {
    let decoded = decodeEncodedWord(word)
    if !(afterEncoded && (decoded != nil || shown.isEmpty)) { shown += " " }
    shown += decoded ?? String(word)
    afterEncoded = decoded != nil
  }
  return shown
}

/// The mailboxes of an address field: the name shown, empty for none, and the address.
func decodeAddresses(_ value: String) -> [[String]] {
  var mailboxes: [String] = [""]
  var quoted = false
  var escaped = false
  for character in value {
    if character == ",", !quoted {
      mailboxes.append("")
    } else {
      mailboxes[mailboxes.count - 1].append(character)
    }
    if character == "\"", !escaped { quoted.toggle() }
    escaped = character == "\\" && !escaped
  }
  return mailboxes.map { decodeMailbox($0.drop { $0 == " " }) }
}

private func decodeMailbox(_ text: Substring) -> [String] {
  guard text.hasSuffix(">"), let open = text.lastIndex(of: "<") else { return ["", String(text)] }
  let address = String(text[open...].dropFirst().dropLast())
  let phrase = text[..<open].dropLast()
  guard phrase.hasPrefix("\"") else { return [decodeUnstructured(String(phrase)), address] }
  var name = ""
  var escaped = false
  for character in phrase.dropFirst().dropLast() {
    if character == "\\", !escaped {
      escaped = true
    } else {
      name.append(character)
      escaped = false
    }
  }
  return [name, address]
}

/// One line as a header may show it: what breaks or controls lines is a space, runs are one.
func oneLine(_ text: String) -> String {
  let breaks: [ClosedRange<UInt32>] = [0...0x20, 0x7F...0x9F, 0x2028...0x2029]
  return text.unicodeScalars
    .split { scalar in breaks.contains { $0.contains(scalar.value) } }
    .map { String($0) }.joined(separator: " ")
}
