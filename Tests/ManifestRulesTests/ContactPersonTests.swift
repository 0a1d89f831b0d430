import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// What the examples on the pages about the contact's mailbox and person cannot show.
@Suite struct ContactPersonTests {
  @Test("T32: doubts the first domain and words for a task, each by itself")
  func mailboxes() async {
    for (address, expected) in [
      ("ida@lakeside.onmicrosoft.com", ["initial-domain"]),
      ("ida@LAKESIDE.OnMicrosoft.com", ["initial-domain"]), ("ida@onmicrosoft.com", []),
      ("ida@notonmicrosoft.com", []), ("ida@onmicrosoft.com.example", []),
      ("INFO@lakeside.example", ["task"]), ("info2@lakeside.example", ["task"]),
      ("it-admin@lakeside.example", ["task"]), ("email@lakeside.example", ["task"]),
      ("marketing+csp@lakeside.example", ["task"]), ("informatica@lakeside.example", []),
      ("administration@lakeside.example", []), ("ida@info.example", []),
      ("admin@lakeside.onmicrosoft.com", ["initial-domain", "task"]), ("info", []),
    ] {
      let found = await keys(
        of: "RP-C05", "kind: Reseller\nname: lakeside\nprimaryContact: {email: \(address)}")
      #expect(found == expected, "\(address)")
    }
  }

  @Test("doubts the first domain even where the tenant lists no other")
  func ownFirstDomain() async {
    let found = await located(
      "RP-C05",
      """
      kind: Reseller
      name: lakeside
      tenant: {primaryDomain: lakeside.onmicrosoft.com}
      primaryContact: {email: ida@lakeside.onmicrosoft.com}
      """)
    #expect(found == ["4:25-4:53 warning initial-domain"])
  }

  @Test("reports a task's address beside what is wrong with its host, for these are two facts")
  func hostAndTask() async {
    for (address, expected) in [
      ("info@gmail.com", ["RP-C02", "RP-C05"]), ("info@gmx.net", ["RP-C03", "RP-C05"]),
      ("info@elsewhere.example", ["RP-C04", "RP-C05"]), ("info@", ["RP-C01"]),
    ] {
      let found = await inspect(
        """
        kind: Reseller
        name: lakeside
        tenant: {primaryDomain: lakeside.example}
        primaryContact: {email: \(address), memberOfOrganisation: true}

        """)
      let codes = found.map(\.rule.code.text).filter { $0.hasPrefix("RP-C") }.sorted()
      #expect(codes == expected, "\(address)")
    }
  }

  @Test("knows a contact by what is said, else by address or full name among the people")
  func person() async {
    let place = "4:43-4:47"
    for (contact, user, expected) in [
      ("", "", ["\(place) warning unknown"]), (", memberOfOrganisation: true", "", []),
      ("", "fullName: ida berg", []), ("", "email: IDA@lakeside.example", []),
      ("", "fullName: Ida Berg, since: 2027-01-01", []),
      ("", "fullName: Ida Berg, until: 2026-11-22", []),
      ("", "fullName: Ida Berg, until: 2026-11-21", ["\(place) warning left"]),
      ("", "fullName: Ida Bergman, email: i@lakeside.example", ["\(place) warning unknown"]),
      (", memberOfOrganisation: true", "fullName: Ida Berg, until: 2026-11-21", []),
      (
        ", memberOfOrganisation: false", "fullName: Ida Berg",
        ["4:100-4:105 warning outsider"]
      ),
    ] {
      let found = await located(
        "RP-C07",
        """
        kind: Reseller
        name: lakeside
        primaryContact:
          {firstName: Ida,              lastName: Berg, email: ida@lakeside.example\(contact)}
        users: [{name: ida, \(user)}]
        """)
      #expect(found == expected, "\(contact), \(user)")
    }
  }

  @Test("does not put the address into words where the contact has no name")
  func addressWithoutName() async {
    for (fields, expected) in [
      ("", Message("unknown-nameless")),
      (", memberOfOrganisation: false", Message("outsider-nameless")),
    ] {
      let found = await findings(
        of: "RP-C07",
        """
        kind: Reseller
        name: lakeside
        primaryContact: {email: ida@lakeside.example\(fields)}
        """)
      #expect(found.map(\.finding.message) == [expected], "\(fields)")
    }
  }

  @Test("asks nothing about a contact without name and address, or with an answer of another form")
  func namelessContact() async {
    for contact in ["{phone: \"1\"}", "{lastName: Berg, memberOfOrganisation: perhaps}"] {
      let found = await keys(
        of: "RP-C07", "kind: Reseller\nname: lakeside\nprimaryContact: \(contact)")
      #expect(found == [], "\(contact)")
    }
  }

  @Test("T21: asks for the rest of the support details, and leaves it at a warning for members")
  func support() async {
    for (support, enrolment, expected) in [
      ("email: a@b.example", "history: started", ["3:18-3:29 warning incomplete"]),
      ("email: a@b.example", "history: submitted", ["3:18-3:29 error incomplete"]),
      ("email: a@b.example", "history: rejected", ["3:18-3:29 error incomplete"]),
      (
        "email: a@b.example", "history: account-ready, alreadyInCsp: true",
        ["3:18-3:29 warning incomplete"]
      ),
      ("telephone: \"1\", website: https://b.example", "{}", ["3:22-3:25 warning incomplete"]),
      ("telephone: \"1\", website: https://b.example, email: a@b.example", "{}", []),
    ] {
      let record = enrolment == "{}" ? enrolment : "{\(enrolment)}"
      let found = await located(
        "RP-C08",
        "kind: Reseller\nname: lakeside\nsupport: {\(support)}\nenrolment: \(record)")
      #expect(found == expected, "\(support), \(enrolment)")
    }
  }

  @Test("reports each part of the support details by one rule")
  func oneRuleForEachPart() async {
    for (support, expected) in [
      ("support: {}\n", ["RP-E01"]), ("", ["RP-E01"]),
      ("support: {email: nobody}\n", ["RP-C08", "RP-X06"]),
      ("support: {email: nobody, telephone: \"1\", website: https://b.example}\n", ["RP-X06"]),
    ] {
      let found = await inspect("kind: Reseller\nname: lakeside\n\(support)").filter {
        $0.rule.code != "RP-E01" || $0.finding.message.key == "support"
      }
      let rules: Set<RuleCode> = ["RP-C08", "RP-E01", "RP-X06"]
      let codes = found.map(\.rule.code).filter(rules.contains).map(\.text).sorted()
      #expect(codes == expected, "\(support)")
    }
  }
}
