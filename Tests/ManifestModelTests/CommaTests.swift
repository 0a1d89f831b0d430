import TestSupport
import Testing

/// `{company: Rossi, Bianchi & C.}`: inside braces a comma ends the value.
@Suite struct CommaTests {
  private func line(_ record: String) async -> [String] {
    await structure("kind: CustomerList\ncustomers:\n- \(record)\n")
      .filter { !$0.hasPrefix("RP-X01") }
  }

  @Test("says once what was cut, as a whole and with its exact place")
  func twoPieces() async {
    expectEqual(
      await line("{name: b, company: Rossi, Bianchi & C.}"),
      [
        "RP-X03 comma-in-braces 3:22-41 key=company found=Rossi whole=Rossi, Bianchi & C."
      ])
  }

  @Test("joins the pieces of several commas")
  func severalPieces() async {
    expectEqual(
      await line("{name: b, company: Rossi, Bianchi, Verdi & C. S.n.c., email: a@b.example}"),
      [
        "RP-X03 comma-in-braces 3:22-55 key=company found=Rossi whole=Rossi, Bianchi, Verdi & C. S.n.c."
      ])
  }

  @Test("tells two cut values of one record apart")
  func twoValues() async {
    expectEqual(
      await line("{name: b, company: Rossi, Bianchi, contact: Conti, Giulia}"),
      [
        "RP-X03 comma-in-braces 3:22-36 key=company found=Rossi whole=Rossi, Bianchi",
        "RP-X03 comma-in-braces 3:47-60 key=contact found=Conti whole=Conti, Giulia",
      ])
  }

  @Test("keeps to the lines on which the value stands")
  func severalLines() async {
    expectEqual(
      await line("{name: b, company: Rossi,\n   Bianchi & C.}"),
      [
        "RP-X03 comma-in-braces 3:22-4:16 key=company found=Rossi whole=Rossi, Bianchi & C."
      ])
  }

  @Test("finds nothing in quotes, and nothing outside braces")
  func quoted() async {
    expectEqual(await line("{name: b, company: \"Rossi, Bianchi & C.\"}"), [])
    expectEqual(await line("{name: b, company: 'Rossi, Bianchi, Verdi'}"), [])
    expectEqual(await line("name: b\n  company: Rossi, Bianchi & C."), [])
  }

  @Test("blames no comma for a key of its own")
  func otherKeys() async {
    expectEqual(
      await line("{name: b, company: \"Rossi\", compny}"),
      [
        "RP-X03 unknown-key-near 3:31-37 found=compny owner=CustomerList.customers near=company"
      ])
    expectEqual(
      await line("{name: b, company: Rossi, emial: a@b.example}"),
      [
        "RP-X03 unknown-key-near 3:29-34 found=emial owner=CustomerList.customers near=email"
      ])
  }
}
