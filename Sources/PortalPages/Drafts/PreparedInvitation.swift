import Diagnostics
import ManifestModel
import ManifestRules
import PortalStatus

/// An invitation with its drafts, or with the reasons why nothing must be sent yet.
struct PreparedInvitation {
  let status: InvitationStatus
  let drafts: [InvitationDraft]
  /// What must be put right before anything is sent.
  let objections: [ReportedFinding]

  /// Whether the readers of the site are those who send it.
  let isOwn: Bool

  var invitation: Invitation { status.invitation }
  /// Whether somebody still has to make the link.
  let lacksLink: Bool
  /// The name of its page.
  var page: String { "invitation-\(invitation.name)" }

  /// - Parameters:
  ///   - status: the invitation.
  ///   - isOwn: whether the readers of the site are those who send it.
  ///   - findings: the findings about the reseller of the invitation.
  ///   - composer: writes the drafts.
  init(
    _ status: InvitationStatus, isOwn: Bool, findings: [ReportedFinding], composer: DraftComposer
  ) {
    self.status = status
    self.isOwn = isOwn
    let isOpen = isOwn && (status.state == .drafted || status.state == .sent)
    lacksLink = isOpen && status.state == .drafted && status.invitation.link == nil
    objections = findings.filter { finding in
      isOpen && finding.finding.subject.invitation == status.invitation.name
        && finding.severity == .error && finding.nature != .todo
    }
    drafts = isOpen && objections.isEmpty ? composer.drafts(status.invitation) : []
  }
}
