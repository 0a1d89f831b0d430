/// A header field: a name of ours and tokens that only a space or a fold may part.
struct HeaderField {
  let name: String
  let tokens: [String]

  /// The field with its CRLF, folded within 78 characters wherever two tokens meet.
  var bytes: [UInt8] {
    var bytes = Array("\(name):".utf8)
    var length = bytes.count
    for token in tokens {
      if length + 1 + token.utf8.count > 78 {
        bytes += "\r\n".utf8
        length = 0
      }
      bytes.append(UInt8(ascii: " "))
      bytes += token.utf8
      length += 1 + token.utf8.count
    }
    return bytes + "\r\n".utf8
  }
}

extension HeaderField {
  /// An address field; nil when no address is safe, because an empty one would be malformed.
  init?(_ name: String, addresses: [MailAddress]) {
    var tokens: [String] = []
    for address in addresses where MailAddress.isSafe(address.address) {
      if let last = tokens.popLast() { tokens.append(last + ",") }
      let phrase = address.name.map { HeaderText($0).phrase } ?? []
      tokens += phrase
      tokens.append(phrase.isEmpty ? address.address : "<\(address.address)>")
    }
    guard !tokens.isEmpty else { return nil }
    self.init(name: name, tokens: tokens)
  }

  /// The language of the draft; nil for text that does not have the form of a language tag.
  init?(language: String) {
    let subtags = language.utf8.split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard language.utf8.count <= 35,
      subtags.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(\.isLetterOrDigit) })
    else { return nil }
    self.init(name: "Content-Language", tokens: [language])
  }
}
