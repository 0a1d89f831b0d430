import PortalSite
import Testing

struct IsolationTests {
  private let index = IsolationIndex(
    owners: [
      owner(
        "rossi",
        [
          "Rossi & Figli S.r.l.", "7f3e0c11-0b52-4d0a-9a6e-3c1f5d2b8e44", "info@rossi.example",
          "+39 02 1234567", "Città Nuova", "Straße", "Via", "it", "1234", "Guide",
        ]),
      owner("verdi", ["Verdi", "Molino Rossi"]),
      owner("bianchi", ["Bianchi", "Molino Rossi"]),
    ], common: ["# Guide"])

  private static func owner(_ name: String, _ texts: [String]) -> IsolationOwner {
    IsolationOwner(
      name: name,
      identifiers: texts.enumerated().map { line, text in
        .init(text: text, path: "\(name).yaml", line: line + 1)
      })
  }

  private func leaks(_ path: String, _ bytes: String, text: String? = nil) -> [String] {
    leaks([RenderedFile(path: path, bytes: Array(bytes.utf8), text: text)], ownTexts: [])
  }

  private func leaks(_ files: [RenderedFile], ownTexts: [String]) -> [String] {
    index.leaks(in: files, site: "resellers/verdi", owner: "verdi") { ownTexts }.map { leak in
      "\(leak.site)/\(leak.file):\(leak.line) \(leak.identifier) \(leak.owner) \(leak.place)"
    }
  }

  @Test("finds a legal name behind entities, in any case")
  func findsEntities() {
    let expected = ["resellers/verdi/a.html:2 Rossi & Figli S.r.l. rossi rossi.yaml:1"]
    #expect(leaks("a.html", "<p>\nROSSI &amp; figli S.R.L.</p>") == expected)
    #expect(leaks("a.html", "\nRossi &#38;&#x20;Figli S.r&#46;l.") == expected)
  }

  @Test("finds a tenant id in the text of a mail draft whose bytes are encoded")
  func findsAttachmentText() {
    #expect(
      leaks(
        "mail/a.eml", "N2YzZTBjMTE=", text: "Hello\n\nid=7F3E0C11-0B52-4D0A-9A6E-3C1F5D2B8E44"
      ) == [
        "resellers/verdi/mail/a.eml:3 7f3e0c11-0b52-4d0a-9a6e-3c1f5d2b8e44 rossi rossi.yaml:2"
      ])
  }

  @Test("reads the broken lines of a calendar as the whole ones that they are")
  func unfoldsCalendars() {
    #expect(
      leaks("en/calendar.ics", "SUMMARY:Citt\r\n à\r\n  Nuova\r\n") == [
        "resellers/verdi/en/calendar.ics:1 Città Nuova rossi rossi.yaml:5"
      ])
    #expect(leaks("en/calendar.ics", "SUMMARY:info@rossi.example\r\n s\r\n") == [])
    #expect(leaks("a.txt", "info@rossi.example\r\n s\r\n").count == 1)
  }

  @Test("finds an address with percent escapes, also behind entities")
  func findsPercentEscapes() {
    let expected = ["resellers/verdi/a.html:1 info@rossi.example rossi rossi.yaml:3"]
    #expect(leaks("a.html", "<a href=\"mailto:info%40rossi.example\">") == expected)
    #expect(leaks("a.html", "<a href=\"mailto:x?body=%0Ainfo&#37;40ros%73i.example\">") == expected)
    #expect(leaks("a.html", "<a href=\"mailto:x?cc=b&amp;cc=%69nfo@rossi.example\">") == expected)
  }

  @Test("finds a name in JSON escapes and keeps the line")
  func findsJSONEscapes() {
    #expect(
      leaks("a.json", "{\n\"t\": \"x\\nCitt\\u00e0 \\u004euova\"}") == [
        "resellers/verdi/a.json:2 Città Nuova rossi rossi.yaml:5"
      ])
  }

  @Test("finds a name in the name of a file")
  func findsFileName() {
    #expect(
      leaks("mail/info-rossi-example.eml", "") == [
        "resellers/verdi/mail/info-rossi-example.eml:0 info@rossi.example rossi rossi.yaml:3"
      ])
  }

  @Test("finds a telephone number without its spaces")
  func findsTelephone() {
    let expected = ["resellers/verdi/a.html:1 +39 02 1234567 rossi rossi.yaml:4"]
    #expect(leaks("a.html", "<a href=\"tel:+39021234567\">") == expected)
    #expect(leaks("a.html", "(39) 02/1234567") == expected)
  }

  @Test("finds a name that markup or Markdown cuts in two")
  func findsCutNames() {
    let expected = ["resellers/verdi/a.html:1 Città Nuova rossi rossi.yaml:5"]
    #expect(leaks("a.html", "<p>Cit<strong>tà</strong> <em>Nuova</em>") == expected)
    #expect(leaks("a.html", "<li>Città</li><li>Nuova</li>") == expected)
    #expect(
      leaks("a.md", "Città\n**Nuova**") == ["resellers/verdi/a.md:1 Città Nuova rossi rossi.yaml:5"]
    )
  }

  @Test("finds a name however its letters are composed or folded")
  func findsComposedLetters() {
    #expect(leaks("a.md", "CITTA\u{300} NUOVA").count == 1)
    #expect(leaks("a.md", "Cit\u{AD}tà Nuo\u{200B}va").count == 1)
    #expect(leaks("a.md", "STRASSE").count == 1)
  }

  @Test("takes whole tokens only")
  func takesWholeTokens() {
    #expect(leaks("a.md", "Cittàx Nuova, Città xNuova, Stra\u{DF}en, 12345, aStraße") == [])
    #expect(leaks("a.md", "Città e Nuova; info rossi; Rossi & Figli") == [])
  }

  @Test("ignores words that are too short or too common to tell")
  func ignoresShortWords() {
    #expect(leaks("a.md", "Via it Guide") == [])
    #expect(leaks("a.md", "1234").count == 1)
  }

  @Test("lets pass what the owner holds, shares, or mentions itself")
  func letsOwnPass() {
    let file = RenderedFile(path: "a.md", bytes: Array("Verdi, Molino Rossi, Straße 1234".utf8))
    #expect(
      leaks([file], ownTexts: ["Our STRASSE"]) == [
        "resellers/verdi/a.md:1 1234 rossi rossi.yaml:9"
      ])
    #expect(leaks([file], ownTexts: ["Our STRASSE", "No. 1234"]) == [])
  }

  @Test("reports an identifier once for each file, with its first line")
  func reportsOnce() {
    let files = ["b.md", "a.md"].map {
      RenderedFile(path: $0, bytes: Array("\nBianchi\nBianchi\n".utf8))
    }
    #expect(
      leaks(files, ownTexts: []) == [
        "resellers/verdi/a.md:2 Bianchi bianchi bianchi.yaml:1",
        "resellers/verdi/b.md:2 Bianchi bianchi bianchi.yaml:1",
      ])
  }

  @Test("reads invalid UTF-8 and broken escapes without harm")
  func readsBrokenBytes() {
    let bytes: [UInt8] = [0xC3, 0x28, 0xFF, 0xF0, 0x9F, 0x26, 0x23, 0x3B, 0x25, 0x34, 0x5C, 0x75]
    let file = RenderedFile(path: "a.html", bytes: bytes + Array(" Bianchi &".utf8) + [0xE2, 0x82])
    #expect(
      leaks([file], ownTexts: []) == [
        "resellers/verdi/a.html:1 Bianchi bianchi bianchi.yaml:1"
      ])
  }

  @Test("finds nothing without identifiers")
  func findsNothingWhenEmpty() {
    let index = IsolationIndex(owners: [])
    let file = RenderedFile(path: "a.md", bytes: Array("Anything".utf8))
    #expect(index.leaks(in: [file], site: "a", owner: "b") { [] } == [])
  }
}
