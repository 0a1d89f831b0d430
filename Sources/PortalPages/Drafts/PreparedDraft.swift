import Diagnostics
public import MailDraft
public import ManifestModel
import PortalStatus

/// A draft with the one it goes to, for use without a site.
public struct PreparedDraft: Sendable {
  /// The customer's name in the manifests, or the reseller's for a partnership.
  public let recipient: String
  /// The mail.
  public let draft: Draft
}

extension SiteFactory {
  /// The drafts of an invitation that is still to be sent or answered.
  public func drafts(of invitation: Invitation) -> [PreparedDraft] {
    composer.drafts(invitation).map { found in
      PreparedDraft(
        recipient: found.customer?.name.value ?? invitation.reseller ?? "", draft: found.draft)
    }
  }
}
