import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// What the examples on the pages of the enrolment rules cannot show.
@Suite struct EnrolmentRuleTests {
  @Test("T2: signing in takes a Global admin; the admin agent group is not enough")
  func adminAgentSignsIn() async {
    for (admin, expected) in [
      ("none", ["sign-in"]), ("user-management-admin", ["sign-in"]), ("global-admin", []),
    ] {
      let keys = await keys(
        of: "RP-E04",
        """
        kind: Reseller
        name: lakeside
        workAccount: {globalAdmin: ida}
        enrolment: {history: signed-in 2026-11-10 by ida}
        users: [{name: ida, email: ida@lakeside.example, agent: admin-agent, admin: \(admin)}]
        """)
      #expect(keys == expected, "admin type \(admin)")
    }
  }

  @Test("T21: already in the programme relaxes to the support details, and to a warning")
  func alreadyInProgram() async {
    let found = await findings(
      of: "RP-E01",
      """
      kind: Reseller
      name: lakeside
      enrolment: {alreadyInCsp: true, history: submitted 2024-03-04}
      """)
    #expect(found.map(\.finding.message.key) == ["support-in-program"])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test("leaves the Global admin to the rule about work accounts where there is no account")
  func noAccountNoAdmin() async {
    let yaml = """
      kind: Reseller
      name: lakeside
      legalName: Lakeside IT Ltd
      legalProfile: {address: {lines: [4 Mill Lane], city: Wexcombe, country: GB}}
      primaryContact: {email: ida@lakeside.example}
      support: {email: help@lakeside.example}
      workAccount: {exists: false}
      """
    #expect(await keys(of: "RP-E01", yaml) == [])
    #expect(await keys(of: "RP-E03", yaml) == ["to-create"])
  }

  @Test("asks for a Global admin again when the only one has left")
  func formerGlobalAdmin() async {
    func yaml(until: String) -> String {
      """
      kind: Reseller
      name: lakeside
      legalName: Lakeside IT Ltd
      legalProfile: {address: {lines: [4 Mill Lane], city: Wexcombe, country: GB}}
      primaryContact: {email: ida@lakeside.example}
      support: {email: help@lakeside.example}
      users: [{name: ida, email: ida@lakeside.example, agent: none, admin: global-admin, until: \(until)}]
      """
    }
    #expect(await keys(of: "RP-E01", yaml(until: "2026-11-21")) == ["global-admin"])
    #expect(await keys(of: "RP-E01", yaml(until: "2026-11-22")) == [])
  }

  @Test("reports a state out of order once and points at the state above it")
  func stateAndDayBack() async {
    let found = await findings(
      of: "RP-E05",
      """
      kind: Reseller
      name: lakeside
      enrolment:
        history:
          - submitted 2026-11-12
          - started 2026-11-10
      """)
    #expect(found.map(\.finding.message.key) == ["state-order"])
    #expect(found.first?.finding.span.start == Position(line: 6, column: 7))
    #expect(found.first?.finding.related.map(\.span.start) == [Position(line: 5, column: 7)])
  }

  @Test("points an unconfirmed review at the mail that waits for an answer")
  func unconfirmedReview() async {
    let found = await findings(
      of: "RP-E05",
      """
      kind: Reseller
      name: lakeside
      primaryContact: {email: ida@lakeside.example}
      enrolment:
        history: [submitted 2026-11-09, completed 2026-11-12]
        emailVerification: {sentOn: 2026-11-09}
      """)
    #expect(found.map(\.finding.message.key) == ["review-unconfirmed"])
    #expect(found.first?.finding.message.arguments == [.text("state", "completed")])
    #expect(found.first?.finding.related.map(\.label.key) == ["sent"])
    #expect(found.first?.finding.related.first?.span.start == Position(line: 6, column: 31))
  }

  @Test("does not hold a day against a future one that is reported itself")
  func afterFutureDay() async {
    let keys = await keys(
      of: "RP-E05",
      """
      kind: Reseller
      name: lakeside
      enrolment: {history: [started 2027-11-02, welcome-reviewed 2026-11-03, signed-in 2026-11-22]}
      """)
    #expect(keys == ["future"])
  }

  @Test("lets a rejected application go back no further than to its submission")
  func afterRejection() async {
    for (state, expected) in [
      ("mpn-selected", ["state-order"]), ("submitted", []), ("contact-email-verified", []),
      ("in-review", []),
    ] {
      let keys = await keys(
        of: "RP-E05",
        """
        kind: Reseller
        name: lakeside
        enrolment:
          history: [in-review 2026-11-09, rejected 2026-11-16, \(state) 2026-11-18]
          emailVerification: {verifiedOn: 2026-11-08}
        """)
      #expect(keys == expected, "rejected, then \(state)")
    }
  }

  @Test("does not say that nobody is admin agent while somebody's agent type is unknown")
  func unknownAgentType() async {
    for (users, expected) in [
      ("[{name: ida, email: ida@lakeside.example, admin: global-admin}]", []),
      ("[{name: ida, email: ida@lakeside.example, agent: none, admin: none}]", ["none"]),
      (
        "[{name: ida, email: i@lakeside.example, agent: admin-agent, admin: none, since: 2026-12-01}]",
        ["none"]
      ),
      (
        "[{name: ida, email: i@lakeside.example, agent: none, additionalRoles: [admin-agent]}]", []
      ),
      ("[]", ["none"]),
    ] {
      let keys = await keys(
        of: "RP-E08",
        "kind: Reseller\nname: lakeside\nenrolment: {history: account-ready}\nusers: \(users)\n")
      #expect(keys == expected, "\(users)")
    }
  }
}

/// The findings of one rule.
func findings(of rule: RuleCode, _ yaml: String) async -> [ReportedFinding] {
  await inspect(yaml + "\n").filter { $0.rule.code == rule }
}

/// The message keys of one rule's findings.
func keys(of rule: RuleCode, _ yaml: String) async -> [String] {
  await findings(of: rule, yaml).map(\.finding.message.key)
}
