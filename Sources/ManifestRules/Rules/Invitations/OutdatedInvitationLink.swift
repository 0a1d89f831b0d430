import Diagnostics
import ManifestModel

/// A link in a form that Partner Center no longer makes, or one that asks for too much power.
struct OutdatedInvitationLink: Rule {
  static let description = RuleDescription(
    "RP-I05", "outdated-invitation-link", .warning, .breach, editions: [.current2023],
    spans: [244, 264], sources: ["request-relationship", "gdap-faq"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.invitations.compactMap { invitation in
      guard let text = invitation.link, invitation.isOpen || invitation.history.entries.isEmpty
      else { return nil }
      return check(InvitationLink(text.value), text, invitation.subject())
    }
  }

  /// The gravest of what is outdated: a new link mends all of it.
  private func check(
    _ link: InvitationLink, _ text: Located<String>, _ subject: Subject
  ) -> Finding? {
    let shape = InvitationLinkShape(link)
    guard link.repetition == nil, shape == .signup || shape == .invitation else { return nil }
    guard InvitationLinkShape.needsFragment(link) else {
      let message = Message("retired-address", [.text("found", String(link.authority))])
      return finding(message, at: text.place(of: link.authority), about: subject)
    }
    let request = link.parameters.first { $0.isNamed("DAP") }
    if let request, request.value.lowercased() == "true" {
      let whole = text.value[request.name.startIndex..<request.value.endIndex]
      let message = Message("asks-for-everything", [.text("found", String(whole))])
      return finding(message, at: text.place(of: whole), about: subject)
    }
    guard let page = link.fragment, page.lowercased().hasPrefix(OutdatedInvitationLink.oldPage)
    else { return nil }
    return finding(
      Message("old-page", [.text("found", String(page))]), at: text.place(of: page),
      about: subject, severity: .info)
  }

  /// Where the admin center had the invitations until links stopped to ask for administration.
  private static let oldPage = "/billingaccounts/"
}
