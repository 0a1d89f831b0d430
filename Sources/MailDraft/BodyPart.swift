/// One form of the body, ready for its place in the message.
struct BodyPart {
  private let subtype: String
  /// The text with CRLF at its line ends; control characters other than the tab are spaces,
  /// because a NUL ends the text, and with it the link, in some readers.
  let content: [UInt8]

  /// Makes a part of `text/plain` or `text/html`.
  init(subtype: String, _ text: String) {
    self.subtype = subtype
    content = BodyPart.canonical(text)
  }

  /// The header fields of the part, a blank line and the content in base64.
  var bytes: [UInt8] {
    HeaderField(name: "Content-Type", tokens: ["text/\(subtype);", "charset=utf-8"]).bytes
      + HeaderField(name: "Content-Transfer-Encoding", tokens: ["base64"]).bytes
      + Array("\r\n".utf8) + Base64.lines(content)
  }

  /// Text with CRLF for every CR, LF and CRLF.
  static func canonical(_ text: String) -> [UInt8] {
    var canonical: [UInt8] = []
    canonical.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n") where afterReturn: break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): canonical += "\r\n".utf8
      case UInt8(ascii: "\t"): canonical.append(byte)
      case 0..<0x20, 0x7F: canonical.append(UInt8(ascii: " "))
      default: canonical.append(byte)
      }
      afterReturn = byte == UInt8(ascii: "\r")
    }
    return canonical
  }
}
