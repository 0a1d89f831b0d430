extension Draft {
  /// The longest link that mail programs and browsers pass on reliably, in characters.
  private static let longestMailto = 2_000

  /// The draft as a `mailto` link of RFC 6068 with the plain text, nil when it would be longer
  /// than 2,000 characters.
  public func mailto() -> String? {
    let recipients = to.map(\.address).filter(MailAddress.isSafe).map { address in
      address.split(separator: "@").map { Draft.escaped($0.utf8) }.joined(separator: "@")
    }
    let link =
      "mailto:" + recipients.joined(separator: ",")
      + "?subject=" + Draft.escaped(HeaderText(subject).line.utf8)
      + "&body=" + Draft.escaped(BodyPart.canonical(text))
    return link.utf8.count <= Draft.longestMailto ? link : nil
  }

  private static func escaped(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let escaped = bytes.flatMap { byte in
      byte.isUnreserved
        ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
