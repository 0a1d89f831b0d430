import MailDraft
import Testing

@Suite("The mailto link")
struct MailtoTests {
  private func draft(_ addresses: [String], subject: String = "Hi", text: String) -> Draft {
    Draft(
      from: nil, to: addresses.map { MailAddress(name: "Not shown", address: $0) },
      subject: subject, text: text, html: "", language: "en")
  }

  @Test("joins recipients by commas and escapes subject, text and line ends")
  func wholeLink() {
    let link = draft(
      ["ced@rb.example", "it+o'brien&bcc=x@rb.example"], subject: "È per te: 100 %",
      text: "Prego:\nhttps://admin.microsoft.com/Home?a=1&b=2#/x\r\n"
    ).mailto()
    #expect(
      link == "mailto:ced@rb.example,it%2Bo%27brien%26bcc%3Dx@rb.example"
        + "?subject=%C3%88%20per%20te%3A%20100%20%25"
        + "&body=Prego%3A%0D%0Ahttps%3A%2F%2Fadmin.microsoft.com%2FHome"
        + "%3Fa%3D1%26b%3D2%23%2Fx%0D%0A"
    )
  }

  @Test("leaves out unsafe recipients, even all of them")
  func unsafeRecipients() {
    #expect(
      draft(["a@b.example?bcc=c@d.example"], text: "x").mailto() == "mailto:?subject=Hi&body=x")
  }

  @Test("exists at 2,000 characters and not at 2,001")
  func limit() {
    let frame = "mailto:a@b.example?subject=Hi&body="
    let longest = String(repeating: "x", count: 2_000 - frame.count)
    #expect(draft(["a@b.example"], text: longest).mailto() == frame + longest)
    #expect(draft(["a@b.example"], text: longest + "x").mailto() == nil)
  }
}
