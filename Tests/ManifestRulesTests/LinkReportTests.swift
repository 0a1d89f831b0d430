import Diagnostics
import ManifestCheck
import ManifestModel
import ManifestRules
import TestSupport
import Testing

/// What a reader learns of the link of an invitation.
@Suite struct LinkReportTests {
  private func report(_ link: String, type: String = "reseller-and-provider") async throws
    -> LinkReport?
  {
    let inspection = await inspection(
      of: """
        kind: Provider
        name: nord
        tenant: {id: dbb81e27-140f-4f51-94ff-f5b24faa57b1}
        ---
        kind: Reseller
        name: lake
        tenant: {id: 3243a393-dbbf-4c3a-9cef-4a893e50449c}
        ---
        kind: Invitation
        name: spring
        type: \(type)
        from: {\(type == "partnership" ? "provider: nord" : "reseller: lake")}
        provider: nord
        \(link.isEmpty ? "" : "link: \(link)")

        """)
    let invitation = try #require(inspection.catalog.invitations.first)
    return LinkReport(invitation, in: inspection.catalog)
  }

  @Test("names each id with whose it is, and whether the records have the same")
  func ids() async throws {
    let report = try #require(
      try await report(
        "https://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship"
          + "&partnerId=3243A393-dbbf-4c3a-9cef-4a893e50449c&msppId=6142087"
          + "&indirectCSPId=c4992cf9-9595-44d5-902e-fbb74e799c37#/BillingAccounts"))
    #expect(report.host == "admin.microsoft.com")
    #expect(report.isKnownHost)
    #expect(report.type == .resellerAndProvider)
    let ids = report.ids
    #expect(ids.map(\.owner) == [.sender, .partner, .provider])
    #expect(ids.map(\.isRecorded) == [true, nil, false])
    #expect(
      ids.map(\.value) == [
        "3243A393-dbbf-4c3a-9cef-4a893e50449c", "6142087", "c4992cf9-9595-44d5-902e-fbb74e799c37",
      ])
  }

  @Test(
    "knows the hosts of each kind",
    arguments: [
      ("https://partner.microsoft.com/invitation/1", "partnership", true),
      ("https://partner.microsoft.com/invitation/1", "reseller-and-provider", false),
      ("http://admin.microsoft.com/Adminportal/Home", "reseller-and-provider", false),
      ("https://admin.microsoft.com.example/", "reseller-and-provider", false),
      ("https://ADMIN.microsoft.com/Adminportal/Home", "gdap", true),
    ])
  func hosts(link: String, type: String, expected: Bool) async throws {
    #expect(try #require(try await report(link, type: type)).isKnownHost == expected)
  }

  @Test("says nothing without a link")
  func missing() async throws {
    #expect(try await report("") == nil)
  }
}
