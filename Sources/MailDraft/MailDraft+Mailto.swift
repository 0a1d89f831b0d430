extension MailDraft {
  /// The longest link that mail programs and browsers pass on reliably, in characters.
  private static let longestMailto = 2_000

  /// The draft as a `mailto` link of RFC 6068 with the plain text, nil when it would be longer
  /// than 2,000 characters.
  public func mailto() -> String? {
    let recipients = to.map(\.address).filter(MailAddress.isSafe).map { address in
      address.split(separator: "@").map { MailDraft.escaped($0.utf8) }.joined(separator: "@")
    }
    let link =
      "mailto:" + recipients.joined(separator: ",")
      + "?subject=" + MailDraft.escaped(HeaderText(subject).line.utf8)
      + "&body=" + MailDraft.escaped(BodyPart.canonical(text))
    return link.utf8.count <= MailDraft.longestMailto ? link : nil
  }

  private static func escaped(_ bytes: some Sequence<UInt8>) -> String {
    var escaped = ""
    for byte in bytes {
      if byte.isUnreserved {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        escaped += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return escaped
  }
}
