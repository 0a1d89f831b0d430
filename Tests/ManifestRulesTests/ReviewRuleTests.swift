import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// What the examples on the pages about Microsoft's review cannot show.
@Suite struct ReviewRuleTests {
  @Test("T34: counts working days and leaves weekends out, in both directions of a week")
  func workingDays() async {
    // 13 November 2026 is a Friday.
    for (begun, today, days) in [
      ("2026-11-13", "2026-11-20", nil), ("2026-11-13", "2026-11-22", nil),
      ("2026-11-13", "2026-11-23", 6), ("2026-11-14", "2026-11-22", nil),
      ("2026-11-14", "2026-11-23", 6), ("2026-11-16", "2026-11-23", nil),
      ("2026-11-16", "2026-11-24", 6), ("2026-01-01", "2026-11-22", 231),
      ("2026-11-23", "2026-11-22", nil),
    ] {
      let found = await inspect(
        "kind: Reseller\nname: lakeside\nenrolment: {history: in-review \(begun)}\n", today: today
      ).filter { $0.rule.code == "RP-E06" }
      let counts = found.compactMap { $0.finding.message.arguments.first }
      #expect(counts == days.map { [.number("count", $0)] } ?? [], "\(begun) to \(today)")
    }
  }

  @Test("T34: takes the limit from the workspace")
  func limit() async {
    for (limit, expected) in [(0, ["6:33-6:43 warning overdue"]), (1, [])] {
      let found = await located(
        "RP-E06",
        """
        kind: Workspace
        thresholds: {reviewDays: \(limit)}
        ---
        kind: Reseller
        name: lakeside
        enrolment: {history: [in-review 2026-11-19]}
        """, today: "2026-11-20")
      #expect(found == expected, "\(limit)")
    }
  }

  @Test("counts from the confirmation where the review itself has no day")
  func reviewWithoutDay() async {
    let found = await located(
      "RP-E06",
      """
      kind: Reseller
      name: lakeside
      enrolment:
        history: [contact-email-verified 2026-11-03, in-review]
      """)
    #expect(found == ["4:36-4:46 warning overdue"])
  }

  @Test("does not count from the confirmation of an application that was rejected since")
  func oldConfirmation() async {
    for (history, expected) in [
      ("[submitted 2026-10-01, rejected 2026-10-09, in-review]", []),
      ("[submitted 2026-10-01, rejected 2026-10-09, submitted 2026-10-12]", []),
      ("[submitted 2026-09-28, rejected 2026-09-29, submitted 2026-09-30]", ["overdue"]),
    ] {
      let found = await keys(
        of: "RP-E06",
        """
        kind: Reseller
        name: lakeside
        enrolment:
          history: \(history)
          emailVerification: {verifiedOn: 2026-10-02}
        """)
      #expect(found == expected, "\(history)")
    }
  }

  @Test("leaves a review whose vetting has ended to the rules about that")
  func endedVetting() async {
    for (vetting, expected) in [
      ("none", ["RP-E06"]), ("pending", ["RP-E06"]), ("authorized", ["RP-E09"]),
      ("rejected", ["RP-E09"]),
    ] {
      let found = await codes(
        """
        kind: Reseller
        name: lakeside
        enrolment:
          history: [contact-email-verified 2026-10-02, in-review 2026-10-02]
          vettingStatus: \(vetting)
        """)
      #expect(found == expected, "\(vetting)")
    }
  }

  @Test("holds the vetting against every state, and against none that is not recorded")
  func vettingAndState() async {
    let passed = ["completed", "account-ready", "admin-agent-confirmed"]
    for state in ["submitted", "contact-email-verified", "in-review", "rejected"] + passed {
      for vetting in ["authorized", "rejected"] {
        let found = await located(
          "RP-E09",
          """
          kind: Reseller
          name: lakeside
          enrolment:
            history: \(state)
            vettingStatus: \(vetting)
          """)
        let isFine = vetting == "rejected" ? state == "rejected" : passed.contains(state)
        let end = 18 + vetting.count
        #expect(
          found == (isFine ? [] : ["5:18-5:\(end) error \(vetting)"]), "\(vetting), \(state)")
      }
    }
    let unknown = "kind: Reseller\nname: lakeside\nenrolment: {vettingStatus: authorized}\n"
    #expect(await located("RP-E09", unknown) == [])
  }

  @Test("points at the check that failed, else at the rejection")
  func rejection() async {
    for (fields, expected) in [
      ("vettingSubStatus: decision", ["4:52-4:60 warning decision"]),
      ("vettingStatus: rejected", ["4:13-4:21 warning unrecorded"]),
      ("vettingStatus: pending", []), ("vettingStatus: authorized", []),
    ] {
      let found = await located(
        "RP-E10",
        """
        kind: Reseller
        name: lakeside
        enrolment:
          {history: rejected 2026-11-10, \(fields)}
        """)
      #expect(found == expected, "\(fields)")
    }
  }

  @Test("T20: asks for the closed site's user name in the editions of 2017 alone")
  func membershipCenter() async {
    for (edition, expected) in [
      ("2017-reseller", ["6:22-6:31 info user-name"]),
      ("2017-general", ["6:22-6:31 info user-name"]), ("\"2023\"", []),
    ] {
      let found = await located(
        "RP-E07",
        """
        kind: Workspace
        edition: \(edition)
        ---
        kind: Reseller
        name: lakeside
        enrolment: {history: signed-in 2026-11-10}
        """)
      #expect(found == expected, "\(edition)")
    }
  }

  @Test("T20: asks for the user name only while the step is to come")
  func membershipCenterStep() async {
    for (fields, expected) in [
      ("enrolment: {history: not-started}", []), ("enrolment: {history: started}", ["user-name"]),
      ("enrolment: {history: pmc-signed-in}", []), ("enrolment: {history: submitted}", []),
      ("enrolment: {alreadyInCsp: true, history: started}", []), ("mpnId: 6142087", []),
    ] {
      let found = await keys(of: "RP-E07", "kind: Reseller\nname: lakeside\n\(fields)\n")
      #expect(found == expected, "\(fields)")
    }
  }

  @Test("T21: reminds of the longer list once, in the order in which enrolment asks")
  func shortList() async {
    let found = await findings(
      of: "RP-E02",
      """
      kind: Reseller
      name: lakeside
      legalProfile: {address: {city: Wexcombe}}
      enrolment: {alreadyInCsp: true}
      """)
    let details = ["legal-name", "address-incomplete", "contact", "global-admin"]
    #expect(
      found.map(\.finding.message)
        == [Message("unrecorded", [.phrases("details", details.map { "detail.\($0)" })])])
    #expect(found.first?.finding.span.start == Position(line: 4, column: 27))
    #expect(found.map(\.severity) == [.info])
  }

  private func codes(_ yaml: String) async -> [String] {
    let rules: Set<RuleCode> = ["RP-E06", "RP-E09", "RP-E10"]
    return await inspect(yaml + "\n").map(\.rule.code).filter(rules.contains).map(\.text)
  }
}
