import MailDraft
import Testing

@Suite("A safe address")
struct MailAddressTests {
  @Test(
    "accepts plain addresses",
    arguments: [
      "anna@rossi.example", "a.b+c_d@sub.b-c.example", "o'brien@x.example", "1@2.example",
      "a@xn--caf-dma.example", "A@B.EXAMPLE",
      String(repeating: "a", count: 64) + "@" + String(repeating: "b", count: 63) + ".example",
    ])
  func safe(address: String) {
    #expect(MailAddress.isSafe(address))
  }

  @Test(
    "refuses everything else",
    arguments: [
      "", "@", "a", "a@", "@b.example", "a@b", "a@b@c.example", "a@b..example", "a@.example",
      "a@b.example.", ".a@b.example", "a.@b.example", "a..b@c.example", "a@-b.example",
      "a@b-.example", "a@b_c.example", "a@[127.0.0.1]", "\"a\"@b.example", "a b@c.example",
      "a@b.example ", " a@b.example", "a@b.example\r\nBcc: c@d.example", "a@b.example\n",
      "a\0@b.example", "a@b.example,c@d.example", "<a@b.example>", "A <a@b.example>",
      "(x)a@b.example", "a@b.example;", "à@b.example", "a@bé.example", "a@b\u{2028}.example",
      "=?utf-8?B?YQ==?=@b.example", "a\\@b.example", "a@b.example:25",
      String(repeating: "a", count: 65) + "@b.example",
      "a@" + String(repeating: "b", count: 64) + ".example",
      "a@" + String(repeating: "b.", count: 126) + "example",
    ])
  func notSafe(address: String) {
    #expect(!MailAddress.isSafe(address))
  }
}
