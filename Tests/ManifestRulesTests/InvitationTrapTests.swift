import Diagnostics
import ManifestRules
import TestSupport
import Testing

/// The traps of invitations that the source page and its neighbours set.
@Suite struct InvitationTrapTests {
  static let tenant = "11111111-2222-4333-8444-555555555555"
  static let provider = "66666666-7777-4888-8999-AAAAAAAAAAAA"
  static let home = "https://admin.microsoft.com/Adminportal/Home"
  static let fragment = "#/BillingAccounts/partner-invitation"
  static let solo = home + "?invType=ResellerRelationship&partnerId=\(tenant)&msppId=0" + fragment
  static let joint =
    home + "?invType=IndirectResellerRelationship&partnerId=\(tenant)&msppId=7000345"
    + "&indirectCSPId=\(provider)" + fragment

  @Test(
    "T10: admin agent and global admin may send, a helpdesk agent may not",
    arguments: [
      ("agent: admin-agent, admin: none", []),
      ("agent: admin-agent, admin: user-management-admin", []),
      ("agent: none, admin: global-admin", []),
      ("agent: helpdesk-agent, admin: global-admin", []),
      ("agent: helpdesk-agent, admin: none", ["error"]),
      ("agent: helpdesk-agent, admin: user-management-admin", ["error"]),
      ("agent: none, admin: user-management-admin", ["warning"]),
      ("agent: none, admin: none", ["warning"]),
      ("admin: none", []),
    ])
  func senders(roles: String, severities: [String]) async {
    let found = await inspect(
      """
      kind: Reseller
      name: lakeside
      users: [{name: ida, \(roles)}]
      ---
      kind: Invitation
      name: autumn
      type: reseller-relationship
      from: {reseller: lakeside}
      history: sent 2026-11-10 by ida

      """)
    let own = found.filter { $0.rule.code == "RP-I08" }
    #expect(own.map(\.severity.rawValue) == severities)
  }

  @Test(
    "T23: the kind decides which accounts the link must tie",
    arguments: [
      ("reseller-relationship", solo, []),
      ("reseller-relationship", joint, ["RP-I03"]),
      ("reseller-and-provider", joint, []),
      ("reseller-and-provider", joint.replacing("AAAAAAAAAAAA", with: "aaaaaaaaaaaa"), []),
      ("reseller-and-provider", solo, ["RP-I03"]),
      ("reseller-and-provider", joint.replacing("7000345", with: "0"), ["RP-I02"]),
      ("reseller-and-provider", joint.replacing(provider, with: tenant), ["RP-I02"]),
      (
        "reseller-relationship", solo.replacing("#", with: "&indirectCSPId=\(provider)#"),
        ["RP-I03"]
      ),
    ])
  func kinds(type: String, link: String, codes: [String]) async {
    #expect(await found(type: type, link: link) == codes)
  }

  @Test(
    "takes every known form of a sound link",
    arguments: [
      (
        "reseller-and-provider",
        "https://portal.office.com/partner/partnersignup.aspx?type=IndirectResellerRelationship"
          + "&id=\(tenant)&csp=1&msppid=7000345&indirectCSP=\(provider)"
      ),
      (
        "reseller-relationship",
        "https://businessstore.microsoft.com/manage/partner-invitation"
          + "?invType=ResellerRelationship&partnerId=\(tenant)&msppId=0&DAP=true"
      ),
      ("reseller-relationship", solo.replacing("/BillingAccounts/", with: "/partners/")),
      ("gdap", home + "#/partners/invitation/granularAdminRelationships/\(tenant)-\(provider)"),
      (
        "gdap",
        "https://admin.cloud.microsoft/?#/partners/invitation/granularAdminRelationships/"
          + "\(tenant)-\(provider)"
      ),
    ])
  func soundLinks(type: String, link: String) async {
    #expect(await found(type: type, link: link) == [])
  }

  @Test(
    "is not deceived by a host that only looks right",
    arguments: [
      "https://admin.microsoft.com.evil.example/",
      "https://evil.example/admin.microsoft.com/",
      "https://admin.microsoft.com@evil.example/",
      "https://notadmin.microsoft.com/",
      "https://admin.microsoft.com:8443/",
      "admin.microsoft.com/Adminportal/Home",
      "javascript:alert(1)",
    ])
  func hosts(link: String) async {
    let codes = await found(type: "reseller-relationship", link: link)
    #expect(codes.contains("RP-I02"))
  }

  @Test(
    "finds each kind of damage and nothing else",
    arguments: [
      (solo + solo, ["RP-I04"]),
      (solo + " " + solo, ["RP-I04"]),
      (solo.replacing("partner-", with: "partner -"), ["RP-I02"]),
      (solo.replacing(fragment, with: ""), ["RP-I04"]),
      (solo.replacing("&msppId=0", with: "") + "&msppId=0", ["RP-I04"]),
      (solo.replacing("msppId=0", with: "msppId="), ["RP-I04"]),
      (solo.replacing("msppId=0", with: "msppId=0&MSPPID=0&msppId=0"), ["RP-I04"]),
      (solo.replacing("ResellerRelationship", with: "Friendship"), ["RP-I03"]),
    ])
  func damage(link: String, codes: [String]) async {
    #expect(await found(type: "reseller-relationship", link: link) == codes)
  }

  @Test("compares no id that is not on record")
  func unrecordedIds() async {
    let found = await inspect(
      """
      kind: Reseller
      name: lakeside
      ---
      kind: Invitation
      name: autumn
      type: reseller-relationship
      from: {reseller: lakeside}
      link: \(InvitationTrapTests.solo)

      """)
    #expect(!found.contains { $0.rule.code == "RP-I02" })
  }

  @Test(
    "T33: refuses sign-in data in a text and never shows them",
    arguments: [
      ("Password: apple-tree-9", true), ("Your password is Sun2026flower!", true),
      ("La password è Girasole2026", true), ("Password = sunflower", true),
      ("Credenziali: gufo-17", true),
      ("Use your own password.", false), ("Your password is never needed.", false),
      ("Forgotten the password? Call us.", false), ("Spinning: 10x faster", false),
      ("A passwordless sign-in: use2fa", false),
      ("Password: the one you always use", false),
    ])
  func credentials(text: String, isRefused: Bool) async {
    let found = await inspect(
      """
      kind: Invitation
      name: autumn
      type: reseller-relationship
      from: {reseller: lakeside}
      text: "\(text) {link}"

      """.replacing(" {link}", with: "\\n{link}")
    ).filter { $0.rule.code == "RP-I07" }
    #expect(found.count == (isRefused ? 1 : 0))
    let told = found.flatMap(\.finding.message.arguments).map { "\($0.value)" }.joined()
    #expect(!told.contains { $0.isNumber } && !told.contains("sunflower"))
  }

  @Test("says once that an address is unfit, however many invitations go there")
  func oneFindingPerAddress() async {
    let invitation = """
      ---
      kind: Invitation
      type: reseller-relationship
      from: {reseller: lakeside}
      to: orchard
      history: sent 2026-11-10

      """
    let found = await inspect(
      """
      kind: CustomerList
      reseller: lakeside
      customers: [{name: orchard, email: someone@microsoft.com}]

      """ + invitation + "name: one\n" + invitation + "name: two\n"
    ).filter { $0.rule.code == "RP-I06" }
    #expect(found.map(\.finding.subject.customer) == ["orchard"])
  }

  /// The codes of the rules about links that find something in one invitation, sorted.
  private func found(type: String, link: String) async -> [String] {
    await inspect(
      """
      kind: Reseller
      name: lakeside
      mpnId: "7000345"
      tenant: {id: \(InvitationTrapTests.tenant)}
      ---
      kind: Provider
      name: harbour
      tenant: {id: \(InvitationTrapTests.provider)}
      ---
      kind: Invitation
      name: autumn
      type: \(type)
      from: {reseller: lakeside}
      \(type == "reseller-and-provider" ? "provider: harbour" : "locale: en")
      link: "\(link)"

      """
    ).map(\.rule.code.text).filter { ["RP-I02", "RP-I03", "RP-I04"].contains($0) }.sorted()
  }
}
