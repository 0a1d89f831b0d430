import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// What the examples on the pages about agreement and authorisation cannot show.
@Suite struct AgreementRuleTests {
  @Test("asks for the agreement in the edition of 2023 alone")
  func edition() async {
    for edition in ["2017-reseller", "2017-general"] {
      let found = await keys(
        of: "RP-E11",
        """
        kind: Workspace
        edition: \(edition)
        ---
        kind: Reseller
        name: lakeside
        enrolment: {history: account-ready}
        authorisation: {onboardedOn: 2024-03-04, ttmRevenueUsd: 0, mfaForAdmins: false}
        """)
      #expect(found == [], "\(edition)")
    }
  }

  @Test("asks for the agreement when the review has ended or a partnership is active")
  func due() async {
    for (fields, expected) in [
      ("enrolment: {history: in-review}", []), ("enrolment: {history: rejected}", []),
      ("enrolment: {history: completed}", ["6:22-6:31 warning unsigned"]),
      ("partnerships: [{provider: north, history: agreed}]", []),
      (
        "partnerships: [{provider: north, history: accepted}]", ["6:27-6:32 warning unsigned"]
      ),
    ] {
      #expect(await located("RP-E11", Self.portal(fields)) == expected, "\(fields)")
    }
  }

  @Test("makes an error of it once something is in use, whoever lists the customer")
  func orders() async {
    for (status, expected) in [
      ("active", ["5:7-5:15 error unsigned-with-orders"]),
      ("suspended", ["5:7-5:15 error unsigned-with-orders"]),
      ("deleted", []), ("expired", []),
    ] {
      let found = await located(
        "RP-E11",
        Self.portal(
          """
          mpnId: 6142087
          ---
          kind: Customer
          name: alpina
          relationships: [{reseller: lakeside}, {provider: north}]
          subscriptions: [{offer: Azure plan, status: \(status), resellerOfRecord: 6142087}]
          """))
      #expect(found == expected, "\(status)")
    }
  }

  @Test("leaves a day of signing that cannot be read to the rule about values")
  func malformedDay() async {
    let found = await keys(
      of: "RP-E11", Self.portal("enrolment: {history: completed}\nagreements: {mpa: soon}"))
    #expect(found == [])
  }

  @Test("lets a Global admin sign, and nobody whose role is known to be another")
  func signers() async {
    for (user, expected) in [
      ("agent: none, admin: global-admin", []), ("agent: admin-agent", []),
      ("admin: none, additionalRoles: [global-admin]", []),
      ("agent: admin-agent, admin: none", ["6:33-6:36 warning no-right"]),
      ("admin: user-management-admin", ["6:33-6:36 warning no-right"]),
    ] {
      let found = await located(
        "RP-E11",
        Self.portal(
          """
          agreements: {mpa: 2026-05-11 by ida}
          users: [{name: ida, email: ida@lakeside.example, \(user)}]
          """))
      #expect(
        found == expected, "\(user)")
    }
  }

  @Test("does not take the signature of a provider's person for the reseller's")
  func outsider() async {
    let found = await located("RP-E11", Self.portal("agreements: {mpa: 2026-05-11 by anna}"))
    #expect(found == ["6:33-6:37 warning outsider"])
  }

  @Test("T32: looks at the revenue from the first anniversary on, and not before")
  func firstYear() async {
    for (onboarded, today, day) in [
      ("2025-11-23", "2026-11-22", nil), ("2025-11-22", "2026-11-22", "2026-11-22"),
      ("2025-11-21", "2026-11-22", "2027-11-21"), ("2024-02-29", "2025-02-28", nil),
      ("2024-02-29", "2025-03-01", "2025-03-01"), ("2024-02-29", "2025-03-02", "2026-03-01"),
      ("2022-06-01", "2024-03-31", nil), ("2022-06-01", "2024-04-01", "2024-06-01"),
    ] {
      let found = await inspect(
        Self.portal("authorisation: {onboardedOn: \(onboarded), ttmRevenueUsd: 999}\n"),
        today: today
      ).map(\.finding.message).filter { $0.key == "revenue" }
      let days = found.compactMap { $0.arguments.last }
      #expect(
        days == day.flatMap { Day($0) }.map { [.day("day", $0)] } ?? [], "\(onboarded), \(today)")
    }
  }

  @Test("asks for second factor and security contact from October 2025 on")
  func security() async {
    let yaml = Self.portal("authorisation: {onboardedOn: 2024-03-04, mfaForAdmins: false}")
    #expect(await located("RP-E12", yaml, today: "2025-09-30") == [])
    #expect(
      await located("RP-E12", yaml, today: "2025-10-01") == [
        "6:30-6:40 warning no-security-contact", "6:56-6:61 warning single-factor",
      ])
    #expect(await located("RP-E12", Self.portal("authorisation: {mfaForAdmins: true}")).count == 1)
    #expect(await located("RP-E12", Self.portal("authorisation: {ttmRevenueUsd: 1}")).count == 1)
  }

  /// A portal of the edition of 2023 with one reseller, whose further fields begin on line 6.
  private static func portal(_ fields: String) -> String {
    """
    kind: Workspace
    edition: 2023
    ---
    kind: Reseller
    name: lakeside
    \(fields)
    ---
    kind: Provider
    name: north
    users: [{name: anna, email: anna@north.example, agent: none, admin: global-admin}]

    """
  }
}
