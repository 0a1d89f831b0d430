import Foundation
import TestSupport
import Testing

@Suite("Mails without a build")
struct DraftCommandTests {
  private func draft(_ arguments: [String]) throws -> Outcome {
    let root = ["--root", Repository.root.path(), "--as-of", "2026-11-22"]
    return try Workbench().portal(["draft"] + arguments + root)
  }

  @Test("the manual shows commands that write mails")
  func manual() throws {
    let text = try Repository.text("docs/invitations.md")
    let commands = text.split(separator: "\n").filter { $0.hasPrefix("portal draft ") }
    #expect(commands.count == 5)
    for command in commands {
      let outcome = try draft(command.split(separator: " ").dropFirst(2).map(String.init))
      #expect(outcome.code == 0 && !outcome.output.isEmpty, "\(command): \(outcome.errors)")
    }
  }

  @Test("a reminder says since when, and carries the link once more")
  func reminder() throws {
    let outcome = try draft(["fjordkant-advent", "--to", "lysverk-atelier"])
    let link =
      "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship"
      + "&partnerId=0f82cd7b-bf81-47c4-93bc-3d01391b6580&msppId=0&DAP=true"
      + "#/BillingAccounts/partner-invitation"
    #expect(
      outcome.output == """
        Dear Michiko Takeda,

        We wrote to you on 3 November 2026 and have not had an answer yet. If you have a question, \
        just reply to this mail. Otherwise please open the link, which is the same as before:

        \(link)

        A Global admin of your organisation must accept. The link is personal; please do not change \
        it. Nobody will ever ask you for a password.

        Kind regards

        Sigurd Haugland
        Fjordkant IT AS

        """)
  }

  @Test(
    "says why there is no mail",
    arguments: [
      (
        ["fjordkant-advnt"], 2,
        "there is no invitation 'fjordkant-advnt'; did you mean "
          + "'fjordkant-advent'?"
      ),
      (
        ["fjordkant-advent"], 2,
        "'fjordkant-advent' goes to several; name one with --to: "
          + "lysverk-atelier, sundby-bokhandel"
      ),
      (
        ["fjordkant-advent", "--to", "granli-regnskap"], 2,
        "'fjordkant-advent' has no mail for 'granli-regnskap'"
      ),
      (["bottega-oriani"], 1, "'bottega-oriani' is accepted, so there is nothing to send"),
    ])
  func refusals(arguments: [String], code: Int32, reason: String) throws {
    let outcome = try draft(arguments)
    #expect(outcome == Outcome(code: code, output: "", errors: "portal: \(reason)\n"))
  }

  @Test("writes no mail with a link to another host")
  func wrong() throws {
    let bench = try Workbench()
    try bench.write(
      "Content/all.yaml",
      """
      kind: Reseller
      name: vela
      ---
      kind: CustomerList
      name: vela
      reseller: vela
      customers: [{name: mulino, company: Mulino, email: it@mulino.example}]
      ---
      kind: Invitation
      name: prima
      type: reseller-relationship
      from: {reseller: vela}
      to: mulino
      link: https://admin.microsoft.com.example/?invType=ResellerRelationship
      history: drafted 2026-11-20

      """)
    let foreign = try bench.portal("draft", "prima", "--as-of", "2026-11-22")
    #expect(foreign.code == 1 && foreign.output.isEmpty)
    #expect(
      foreign.errors.hasPrefix(
        "portal: the mail must not be sent before this is put right: RP-I02 Content/all.yaml:14:"))
  }
}
