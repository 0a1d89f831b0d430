import Diagnostics
import ManifestModel

/// An invitation is sent by somebody whose role does not allow it, or does not say so.
///
/// Which roles may is the edition's matter; a role with full access may everything.
struct SenderWithoutPermission: Rule {
  static let description = RuleDescription(
    "RP-I08", "sender-without-permission", .error, .breach, spans: [193, 203, 206, 241])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.invitations.compactMap { invitation in
      invitation.type?.value == .partnership
        ? partnership(invitation, context.catalog) : customer(invitation, context.catalog)
    }
  }
}

extension SenderWithoutPermission {
  private func customer(_ invitation: Invitation, _ catalog: Catalog) -> Finding? {
    guard let (place, user) = catalog.sender(of: invitation) else { return nil }
    let isGranular = invitation.type?.value == .gdap
    let answer = catalog.roles.answer(
      isGranular ? .requestGranularAdmin : .requestRelationship, for: user)
    if answer == .denied {
      return finding("denied", .error, at: place.span, user, invitation)
    }
    guard answer != .allowed, user.agent != nil else { return nil }
    return finding("not-stated", .warning, at: place.span, user, invitation)
  }

  private func partnership(_ invitation: Invitation, _ catalog: Catalog) -> Finding? {
    guard let provider = invitation.from?.provider else { return nil }
    guard let (place, user) = catalog.sender(of: invitation) else {
      guard let sender = invitation.sender, catalog.provider(provider.value) != nil,
        catalog.user(sender.value, near: invitation.reseller) != nil
      else { return nil }
      return finding(
        Message("not-provider"), at: sender.span, about: invitation.subject(), severity: .warning)
    }
    guard catalog.roles.answer(.offerPartnership, for: user) != .allowed, user.admin != nil else {
      return nil
    }
    return finding("not-global-admin", .warning, at: place.span, user, invitation)
  }

  private func finding(
    _ key: String, _ severity: Severity, at span: SourceSpan, _ user: User,
    _ invitation: Invitation
  ) -> Finding {
    let roles = user.heldRoles
    let words = roles.map(\.value).joined(separator: " + ")
    var subject = invitation.subject()
    subject.user = user.name?.value
    return finding(
      Message(key, [.text("roles", words.isEmpty ? "none" : words)]), at: span, about: subject,
      severity: severity, related: roles.map { RelatedPlace($0.span, Message("role")) })
  }
}
