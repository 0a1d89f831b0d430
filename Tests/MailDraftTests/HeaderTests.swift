import MailDraft
import Testing

@Suite("The header of a draft")
struct HeaderTests {
  private func draft(
    from: MailAddress? = nil, to: [MailAddress] = [], subject: String = "Hi",
    language: String = "en"
  ) -> ReadMessage {
    ReadMessage(
      Draft(from: from, to: to, subject: subject, text: "", html: "", language: language)
        .message())
  }

  @Test(
    "encodes long subjects in words of whole characters",
    arguments: [
      "È già partita la richiesta di relazione con l'organizzazione Caffè e Città: è più comoda",
      "パートナー センターでリセラーとの関係を承認してください。リンクは一度だけ使用できます。株式会社あおぞら商事より",
      "👩‍👩‍👧‍👦👨🏽‍💻🏳️‍🌈🇮🇹🇳🇴👩‍👩‍👧‍👦👨🏽‍💻🏳️‍🌈🇮🇹🇳🇴👩‍👩‍👧‍👦👨🏽‍💻🏳️‍🌈🇮🇹🇳🇴",
      "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t va\u{300} tie\u{302}\u{301}ng Y\u{301} cu\u{309}a",
    ])
  func encodedSubjects(subject: String) throws {
    let message = draft(subject: subject)
    #expect(message.problems == [])
    let words = try #require(message.value("Subject")).split(separator: " ")
    #expect(words.count > 1)
    let texts = try words.map { try #require(decodeEncodedWord($0)) }
    #expect(texts.flatMap { Array($0.utf8) } == Array(subject.utf8))
    #expect(texts.flatMap { Array($0) } == Array(subject))
  }

  @Test("splits a character too long for one word between its scalars")
  func endlessCharacter() throws {
    let subject = "a" + String(repeating: "\u{301}\u{302}", count: 60)
    let message = draft(subject: subject)
    #expect(message.problems == [])
    let value = try #require(message.value("Subject"))
    #expect(Array(decodeUnstructured(value).utf8) == Array(subject.utf8))
  }

  @Test(
    "shows text that looks like an encoded-word as it is",
    arguments: ["=?utf-8?B?QmNjOg==?=", "Re: =?utf-8?Q?x?= y", "a=?b"])
  func literalEncodedWords(text: String) throws {
    let message = draft(to: [MailAddress(name: text, address: "a@b.example")], subject: text)
    let subject = try #require(message.value("Subject"))
    #expect(subject.hasPrefix("=?utf-8?B?"))
    #expect(decodeUnstructured(subject) == text)
    let to = try #require(message.value("To"))
    #expect(to.hasPrefix("=?utf-8?B?"))
    #expect(decodeAddresses(to) == [[text, "a@b.example"]])
  }

  @Test("folds a plain subject at its spaces and keeps it readable")
  func foldedSubject() {
    let subject =
      "Please confirm the reseller relationship with Officine Digitali before the end of June"
    let bytes = Draft(
      from: nil, to: [], subject: subject, text: "", html: "", language: "en"
    ).message()
    #expect(
      String(decoding: bytes, as: UTF8.self).hasPrefix(
        "Subject: Please confirm the reseller relationship with Officine Digitali\r\n"
          + " before the end of June\r\nX-Unsent: 1\r\n"))
  }

  @Test("writes names bare, quoted or encoded as each needs")
  func names() {
    let names = ["Anna Rossi", "Rossi, \"Bianchi\" \\ C.", "Città", " \r\n ", nil]
    let message = draft(to: names.map { MailAddress(name: $0, address: "a@b.example") })
    #expect(message.problems == [])
    #expect(
      message.value("To") == "Anna Rossi <a@b.example>, "
        + "\"Rossi, \\\"Bianchi\\\" \\\\ C.\" <a@b.example>, "
        + "=?utf-8?B?Q2l0dMOg?= <a@b.example>, a@b.example, a@b.example")
  }

  @Test("leaves out unsafe recipients and a field without any")
  func unsafeAddresses() {
    let hostile = MailAddress(name: "Anna", address: "a@b.example\r\nBcc: c@d.example")
    let kept = draft(from: hostile, to: [hostile, MailAddress(address: "e@f.example")])
    #expect(kept.value("To") == "e@f.example")
    #expect(kept.value("From") == nil)
    #expect(draft(to: [hostile]).value("To") == nil)
  }

  @Test("makes one line of control characters and spaces")
  func oneLineSubject() {
    let message = draft(subject: "\n one\r\n\r\ntwo\0three\u{2028}four\u{85}five \t")
    #expect(message.value("Subject") == "one two three four five")
  }

  @Test(
    "leaves out a language that is no tag",
    arguments: ["", "-", "it-", "it\r\nBcc: a@b.example", "it_IT", "è", "abcdefghi"])
  func badLanguage(language: String) {
    let message = draft(language: language)
    #expect(message.problems == [])
    #expect(
      message.fields.map(\.name) == ["Subject", "X-Unsent", "MIME-Version", "Content-Type"])
  }
}
