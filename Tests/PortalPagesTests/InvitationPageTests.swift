import Diagnostics
import ManifestCheck
import ManifestModel
import ManifestRules
import TestSupport
import Testing

@testable import PortalPages

/// The page of an invitation, before it is sent and after.
@Suite struct InvitationPageTests {
  private static let sender = "3243a393-dbbf-4c3a-9cef-4a893e50449c"
  private static let link =
    "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship"
    + "&partnerId=\(sender)&msppId=0&DAP=true#/BillingAccounts/partner-invitation"

  private func inspected(_ invitation: String) async -> Inspection {
    await inspection(
      of: """
        kind: Workspace
        operator: {provider: nord}
        ---
        kind: Provider
        name: nord
        legalName: Nord AS
        users:
          - {name: ida, fullName: Ida Berg, email: ida@nord.example, admin: global-admin}
        ---
        kind: Reseller
        name: lake
        legalName: Lake Ltd
        accountManager: ida
        tenant: {id: \(Self.sender)}
        users:
          - {name: ada, fullName: Ada Lund, email: ada@lake.example, agent: admin-agent, admin: none}
        ---
        kind: CustomerList
        reseller: lake
        customers:
          - {name: mill, company: Mill Co, email: it@mill.example}
          - {name: bakery, company: Bakery Co, email: it@bakery.example}
        ---
        kind: Invitation
        name: spring
        \(invitation)

        """)
  }

  private func factory(_ inspection: Inspection) -> SiteFactory {
    SiteFactory(
      catalog: inspection.catalog, findings: inspection.findings, sources: inspection.sources,
      resources: Repository.resources, today: inspection.today)
  }

  private func resellerSite(_ invitation: String) async throws -> Site {
    let inspection = await inspected(invitation)
    return factory(inspection).site(of: try #require(inspection.catalog.reseller("lake")))
  }

  private func page(_ site: Site) throws -> String {
    try #require(site.pages.first { $0.name == "invitation-spring" }).markdown
  }

  private func relationship(_ link: String, to: String = "mill") -> String {
    """
    type: reseller-relationship
    from: {reseller: lake}
    to: \(to)
    sender: ada
    link: \(link)
    history: drafted 2026-11-20 by ada
    """
  }

  @Test("is called by kind and recipients, and compares the link with the records")
  func opening() async throws {
    let text = try page(await resellerSite(relationship(Self.link)))
    #expect(text.hasPrefix("# Reseller relationship: Mill Co\n\n**▶ Your turn** drafted (since "))
    #expect(
      text.contains(
        "| Address          | `admin.microsoft.com`                            | ✓ yes       |"))
    #expect(text.contains("| Who invites      | Lake Ltd: `\(Self.sender)` | ✓ yes       |"))
    #expect(text.split(separator: Self.link).count == 2)
  }

  @Test("shows the link that serves several recipients once, before their letters")
  func sharedLink() async throws {
    let text = try page(await resellerSite(relationship(Self.link, to: "[mill, bakery]")))
    #expect(text.hasPrefix("# Reseller relationship: Mill Co, Bakery Co\n"))
    #expect(text.contains("This link serves all 2 recipients:\n\n```text\n\(Self.link)\n```\n"))
  }

  @Test("lets the reseller tell the account manager that it is sent")
  func told() async throws {
    let text = try page(await resellerSite(relationship(Self.link)))
    #expect(
      text.hasSuffix(
        """
        ## When it is sent

        [Sent? Tell Ida Berg](mailto:ida@nord.example\
        ?subject=Sent%3A%20Reseller%20relationship%3A%20Mill%20Co\
        &body=The%20invitation%20is%20sent.%20Reseller%20relationship%3A%20Mill%20Co%20%28spring%29)


        """))
  }

  @Test(
    "gives nothing to send, and says why, while something is wrong",
    arguments: [
      ("https://admin.microsoft.example/", "leads to"), ("https://", "Do not send"),
    ])
  func wrongLink(link: String, _: String) async throws {
    let site = try await resellerSite(relationship(link))
    let text = try page(site)
    #expect(text.contains("## Do not send this yet\n\n- **■ Error** "))
    #expect(!text.contains("## To Mill Co"))
    #expect(!site.attachments.contains { $0.path.hasPrefix("drafts/") })
  }

  @Test("says that the link is still to be made")
  func missingLink() async throws {
    let text = try page(
      await resellerSite(
        """
        type: reseller-relationship
        from: {reseller: lake}
        to: mill
        sender: ada
        history: drafted 2026-11-20 by ada
        """))
    #expect(
      text.contains(
        "- There is no link yet. Make it in Partner Center and record it.\n"))
    #expect(!text.contains("## The link"))
  }

  @Test(
    "shows the operator the lines that record it",
    arguments: [
      (
        "drafted 2026-11-20 by ida",
        "history: [drafted 2026-11-20 by ida, sent YYYY-MM-DD by ida]"
      ),
      (
        "[drafted 2026-11-19, sent 2026-11-20 by ida]",
        "history: [drafted 2026-11-19, sent 2026-11-20 by ida, accepted YYYY-MM-DD by NAME]"
      ),
    ])
  func record(history: String, expected: String) async throws {
    let inspection = await inspected(
      """
      type: partnership
      from: {provider: nord}
      to: lake
      sender: ida
      link: https://partnercenter.microsoft.com/en-us/partner/invitation/c2e8140024559557
      history: \(history)
      """)
    let text = try page(factory(inspection).operatorSite(held: [:]))
    #expect(text.hasSuffix("```yaml\nname: spring\n\(expected)\n```\n\n"))
    #expect(text.contains("Write what happened into `Content/example.yaml`."))
    let lake = try #require(inspection.catalog.reseller("lake"))
    // The provider sends it, so that the reseller reads what it means and no more.
    let own = try page(factory(inspection).site(of: lake))
    #expect(own.contains("## What the invitation means"))
    #expect(!own.contains("partnercenter.microsoft.com") && !own.contains("```"))
  }
}
