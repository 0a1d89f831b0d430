import MailDraft
import Testing

@Suite("The message of a draft")
struct MessageTests {
  private let draft = Draft(
    from: MailAddress(name: "Elena Sandri", address: "elena@nordlys.example"),
    to: [
      MailAddress(name: "Rossi, Bianchi & C.", address: "ced@rb.example"),
      MailAddress(address: "anna@rb.example"),
    ],
    subject: "Perché no?",
    text: """
      Gentile Anna,
      https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=1

      """,
    html: "<p lang=\"it\">Gentile Anna</p>\n", language: "it")

  @Test("is these bytes")
  func wholeMessage() {
    let expected = #"""
      From: Elena Sandri <elena@nordlys.example>
      To: "Rossi, Bianchi & C." <ced@rb.example>, anna@rb.example
      Subject: =?utf-8?B?UGVyY2jDqSBubz8=?=
      X-Unsent: 1
      MIME-Version: 1.0
      Content-Language: it
      Content-Type: multipart/alternative; boundary="=_e49c5a697b6e6f76"

      --=_e49c5a697b6e6f76
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: base64

      R2VudGlsZSBBbm5hLA0KaHR0cHM6Ly9hZG1pbi5taWNyb3NvZnQuY29tL0FkbWlucG9ydGFsL0hv
      bWU/aW52VHlwZT1SZXNlbGxlclJlbGF0aW9uc2hpcCZwYXJ0bmVySWQ9MQ0K

      --=_e49c5a697b6e6f76
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: base64

      PHAgbGFuZz0iaXQiPkdlbnRpbGUgQW5uYTwvcD4NCg==

      --=_e49c5a697b6e6f76--

      """#
    let bytes = Array(
      expected.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n").utf8)
    #expect(draft.message() == bytes)
  }

  @Test("carries a link of 900 characters byte for byte in both bodies")
  func longLink() {
    let link = "https://admin.microsoft.com/?" + String(repeating: "abc=d.e&", count: 109)
    var long = draft
    long.text = link
    long.html = "<a href=\"\(link)\">"
    let message = ReadMessage(long.message())
    #expect(message.problems == [])
    #expect(message.parts.map(\.content) == [Array(link.utf8), Array("<a href=\"\(link)\">".utf8)])
  }

  @Test("takes another boundary for other bodies, also when text moves between them")
  func boundaries() {
    let boundaries = [("ab", "c"), ("a", "bc"), ("abc", "")].map { text, html in
      var other = draft
      other.text = text
      other.html = html
      return ReadMessage(other.message()).value("Content-Type")
    }
    #expect(Set(boundaries).count == 3)
  }

  @Test("ends every line of the bodies in CRLF and blanks control characters")
  func lineEnds() {
    var mixed = draft
    mixed.text = "a\nb\rc\r\nd\n\n\te\0f"
    let message = ReadMessage(mixed.message())
    #expect(message.parts.first?.content == Array("a\r\nb\r\nc\r\nd\r\n\r\n\te f".utf8))
  }

  @Test("is whole with empty bodies, subject and recipients")
  func emptyDraft() {
    let empty = Draft(from: nil, to: [], subject: "", text: "", html: "", language: "en")
    let message = ReadMessage(empty.message())
    #expect(message.problems == [])
    #expect(message.value("Subject") == "")
    #expect(message.parts.map(\.content) == [[], []])
  }
}
