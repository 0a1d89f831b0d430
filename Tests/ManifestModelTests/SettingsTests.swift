import Diagnostics
import ManifestCheck
import ManifestModel
import TestSupport
import Testing

/// What a Workspace settles, and what holds without one.
@Suite struct SettingsTests {
  @Test("has a default for all that a workspace leaves open", arguments: ["", "kind: Workspace"])
  func defaults(yaml: String) async {
    let settings = await inspection(of: yaml).catalog.settings
    #expect(settings.title == nil)
    #expect(settings.edition == .reseller2017)
    #expect(settings.locales == ["en"])
    #expect(settings.asOf == nil)
    #expect(settings.baseURL == nil)
    #expect(settings.visibility == .private)
    #expect(settings.failOn == .breach)
    #expect(settings.operatorPeople == .full)
    #expect(settings.resellerPeople == .full)
    #expect(settings.reviewDays == 5)
    #expect(settings.confirmationDays == 90)
    #expect(settings.answerDays == 14)
    #expect(settings.gdapDays == 60)
    #expect(settings.regions == [:])
    #expect(settings.extraMailDomains == [])
    #expect(settings.allowedMailDomains == [])
    #expect(settings.publicProviders == [])
    #expect(settings.theme == nil)
    #expect(!settings.trusts(PagePath(locale: "it", name: "guide")))
    #expect(settings.severities == [])
  }

  @Test("takes what a workspace says")
  func stated() async {
    let settings = await inspection(
      of: """
        kind: Workspace
        title: Ours
        edition: 2023
        locales: it
        asOf: 2026-11-22
        baseURL: https://a.example/portal
        visibility: public
        failOn: never
        people: {operator: initials, reseller: roles}
        thresholds: {reviewDays: 3, confirmationDays: 30, answerDays: 7, gdapDays: 45}
        regions: {xk: Europe}
        webmail: {extraDomains: Mail.Example, allowDomains: [a.example, b.example]}
        theme: {logo: brand/logo.png, band: "0B3", accent: teal}
        trustedFolders: [Pages/it/, Guide, Pages/it/x, /Pages]
        severity: {RP-C03: off, missing-partnership: error}
        """
    ).catalog.settings
    #expect(settings.title == "Ours")
    #expect(settings.edition == .current2023)
    #expect(settings.locales == ["it"])
    #expect(settings.asOf == Day("2026-11-22"))
    #expect(settings.baseURL == "https://a.example/portal/")
    #expect(settings.visibility == .public)
    #expect(settings.failOn == .never)
    #expect(settings.operatorPeople == .initials)
    #expect(settings.resellerPeople == .roles)
    #expect(settings.reviewDays == 3)
    #expect(settings.confirmationDays == 30)
    #expect(settings.answerDays == 7)
    #expect(settings.gdapDays == 45)
    #expect(settings.regions == ["XK": "Europe"])
    #expect(settings.extraMailDomains == ["mail.example"])
    #expect(settings.allowedMailDomains == ["a.example", "b.example"])
    #expect(settings.theme?.logo?.value == "brand/logo.png")
    #expect(settings.theme?.band?.value == HexColor(0x00BB33))
    #expect(settings.theme?.accent == nil && settings.theme?.accentDark == nil)
    #expect(settings.trusts(PagePath(locale: "it", name: "guide")))
    #expect(!settings.trusts(PagePath(locale: "en", name: "guide")))
    #expect(settings.severities.map(\.rules) == ["RP-C03", "missing-partnership"])
    #expect(settings.severities.map(\.setting) == [.off, .error])
  }

  @Test("reports a form, a language and a severity that nobody knows")
  func unknownValues() async {
    expectEqual(
      await structure(
        """
        kind: Workspace
        format: 2
        locales: [en, fr]
        severity: {RP-C03: warn}
        """),
      [
        "RP-X05 unknown-value 2:9-10 key=format found=2 known=1",
        "RP-X05 unknown-value 3:15-17 key=locales found=fr known=en|it",
        "RP-X05 unknown-value 4:20-24 key=RP-C03 found=warn known=error|warning|info|off",
      ])
  }
}
