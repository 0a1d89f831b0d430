/// A mail that somebody still has to review and send.
public struct Draft: Hashable, Sendable {
  /// The sender; left out of the message when missing or unsafe.
  public var from: MailAddress?
  /// The recipients; unsafe ones are left out of the message.
  public var to: [MailAddress]
  /// The subject; any text.
  public var subject: String
  /// The body as plain text.
  public var text: String
  /// The body as a complete HTML document.
  public var html: String
  /// The language tag of the bodies, such as `it`.
  public var language: String

  /// Makes a draft.
  public init(
    from: MailAddress?, to: [MailAddress], subject: String, text: String, html: String,
    language: String
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.text = text
    self.html = html
    self.language = language
  }

  /// Composes the message of an `.eml` file, equal for equal drafts.
  ///
  /// `X-Unsent` opens it as a draft. Date and Message-ID are missing because the program that
  /// sends the message gives them. The bodies are base64, which no gateway wraps, so that a long
  /// link arrives byte for byte.
  public func message() -> [UInt8] {
    let parts = [BodyPart(subtype: "plain", text), BodyPart(subtype: "html", html)]
    let boundary = Draft.boundary(of: parts)
    var bytes = fields(boundary: boundary).flatMap(\.bytes)
    for part in parts {
      bytes += "\r\n--\(boundary)\r\n".utf8
      bytes += part.bytes
    }
    bytes += "\r\n--\(boundary)--\r\n".utf8
    return bytes
  }
}

extension Draft {
  private func fields(boundary: String) -> [HeaderField] {
    [
      from.flatMap { HeaderField("From", addresses: [$0]) },
      HeaderField("To", addresses: to),
      HeaderField(name: "Subject", tokens: HeaderText(subject).unstructured),
      HeaderField(name: "X-Unsent", tokens: ["1"]),
      HeaderField(name: "MIME-Version", tokens: ["1.0"]),
      HeaderField(language: language),
      HeaderField(
        name: "Content-Type", tokens: ["multipart/alternative;", "boundary=\"\(boundary)\""]),
    ].compactMap(\.self)
  }

  /// A delimiter from the FNV-1a hash of the bodies; base64 never holds its first two characters.
  private static func boundary(of parts: [BodyPart]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      // No UTF-8 holds 0xFF: it keeps the end of one part from reading as the start of the next.
      for byte in part.content + [0xFF] {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    let digits = String(hash, radix: 16)
    return "=_" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
