import Diagnostics
import ManifestCheck
import ManifestModel
import ManifestRules
import TestSupport
import Testing

/// YAML that a person writes without thinking of YAML: it works, or the finding is clear.
@Suite struct QuietTextTests {
  @Test("takes NO for Norway, with a warning where it has no quotes")
  func norway() async {
    let plain = await inspection(of: "kind: Reseller\ntenant: {country: NO}")
    #expect(plain.catalog.resellers.first?.tenant?.country?.value == "NO")
    #expect(structure(plain) == ["RP-X04 boolean 2:19-21 key=country found=NO"])
    #expect(plain.findings.first { $0.rule.code == "RP-X04" }?.severity == .warning)
    for quoted in ["\"NO\"", "'NO'"] {
      let found = await inspection(of: "kind: Reseller\ntenant: {country: \(quoted)}")
      #expect(found.catalog.resellers.first?.tenant?.country?.value == "NO")
      #expect(structure(found) == [])
    }
    expectEqual(
      await structure("kind: Provider\nareas: [SE, NO]"),
      [
        "RP-X04 boolean 2:13-15 key=areas found=NO"
      ])
  }

  @Test("keeps the text of what looks like a number, and warns where other readers would not")
  func numbers() async {
    for (written, expected) in [
      ("4847383", []), ("0123456", ["RP-X04 octal 2:8-15 key=mpnId found=0123456"]),
      ("0x12AB", ["RP-X04 number 2:8-14 key=mpnId found=0x12AB"]),
      ("48e3", ["RP-X04 number 2:8-12 key=mpnId found=48e3"]),
      ("4_847", ["RP-X04 number 2:8-13 key=mpnId found=4_847"]),
      ("12:30", ["RP-X04 number 2:8-13 key=mpnId found=12:30"]),
      ("+4847", ["RP-X04 number 2:8-13 key=mpnId found=+4847"]),
      ("48.10", ["RP-X04 number 2:8-13 key=mpnId found=48.10"]), ("4.8.1", []),
      ("2026-11-22", ["RP-X04 date 2:8-18 key=mpnId found=2026-11-22"]), ("48-47", []),
    ] {
      let found = await inspection(of: "kind: Reseller\nmpnId: \(written)")
      #expect(found.catalog.resellers.first?.mpnId?.value == written)
      #expect(structure(found) == expected, "\(written)")
      expectEqual(await structure("kind: Reseller\nmpnId: '\(written)'"), [])
    }
  }

  @Test(
    "keeps last names that mean nothing to YAML, with a warning",
    arguments: [
      ("Null", "null"), ("NULL", "null"), ("~", "null"), ("On", "boolean"), ("Y", "boolean"),
    ])
  func lastNames(name: String, meaning: String) async {
    let yaml = "kind: Reseller\nprimaryContact:\n  firstName: Ida\n  lastName: \(name)"
    let found = await inspection(of: yaml)
    #expect(found.catalog.resellers.first?.primaryContact?.fullName == "Ida \(name)")
    let end = 13 + name.count
    #expect(structure(found) == ["RP-X04 \(meaning) 4:13-\(end) key=lastName found=\(name)"])
  }

  @Test("warns of a record's name that other readers would not take for a text")
  func recordNames() async {
    expectEqual(
      await structure("kind: Reseller\nname: 007"), ["RP-X04 octal 2:7-10 key=name found=007"])
    expectEqual(await structure("kind: Reseller\nname: 365-shop"), [])
  }

  @Test("takes GUIDs and days without quotes")
  func unquoted() async {
    let found = await inspection(
      of: """
        kind: Reseller
        tenant: {id: 92C2ACA4-061b-4363-bb57-1be8f51202f9}
        enrolment: {emailVerification: {sentOn: 2026-11-08}}
        """)
    let reseller = found.catalog.resellers.first
    #expect(reseller?.tenant?.id?.value == "92c2aca4-061b-4363-bb57-1be8f51202f9")
    #expect(
      reseller?.enrolment?.emailVerification?.sentOn?.value.description == "2026-11-08")
    #expect(structure(found) == [])
  }

  @Test("keeps letters beyond ASCII and counts each as one column")
  func letters() async {
    let found = await inspection(
      of: """
        kind: Reseller
        legalName: Œuvre Ångström Ğ 漢字 😀 S.r.l.
        support: {telephone: "×××", email: è, website: no}
        """)
    #expect(found.catalog.resellers.first?.legalName?.value == "Œuvre Ångström Ğ 漢字 😀 S.r.l.")
    #expect(
      structure(found) == [
        "RP-X06 email 3:36-37 key=email found=è", "RP-X06 url 3:48-50 key=website found=no",
      ])
  }

  @Test("accepts domains of other scripts, mixed case and digits")
  func domains() async {
    let found = await inspection(
      of: "kind: Reseller\ntenant: {domains: [Città.EXAMPLE, 365.example]}")
    let domains = found.catalog.resellers.first?.tenant?.domains.map(\.value)
    #expect(domains == ["città.example", "365.example"])
    #expect(structure(found) == [])
  }

  @Test("finds a no-break space around keys and values, and passes it within texts")
  func noBreakSpaces() async {
    expectEqual(
      await structure("kind: Reseller\nlegalName\u{A0}: Lakeside"),
      [
        "RP-X03 unknown-key-near 2:1-11 found=legalName\u{A0} owner=Reseller near=legalName"
      ])
    expectEqual(
      await structure("kind: Reseller\ntenant: {country: IT\u{A0}}"),
      [
        "RP-X06 country 2:19-22 key=country found=IT\u{A0}"
      ])
    let found = await inspection(of: "kind: Reseller\nlegalName: Lakeside\u{A0}S.r.l.")
    #expect(found.catalog.resellers.first?.legalName?.value == "Lakeside\u{A0}S.r.l.")
    #expect(structure(found) == [])
  }

  @Test("takes yes and no for a slip, and says what is meant")
  func flags() async {
    for (written, near) in [
      ("yes", "true"), ("No", "false"), ("on", "true"), ("off", "false"), ("True", "true"),
      ("FALSE", "false"), ("flase", "false"),
    ] {
      let expected = "RP-X05 unknown-value-near 2:18-\(18 + written.count) key=officialListing"
      expectEqual(
        await structure("kind: Provider\nofficialListing: \(written)"),
        [
          expected + " found=\(written) known=true|false near=\(near)"
        ])
    }
  }
}
