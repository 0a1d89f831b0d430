import Diagnostics
import ManifestModel

/// The reseller is said to have no work account, yet somebody signed in with one.
///
/// An account of which nothing is recorded is unknown, not missing.
struct SignInWithoutWorkAccount: Rule {
  static let description = RuleDescription(
    "RP-E03", "sign-in-without-work-account", .error, .data, spans: [126, 139, 140])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let exists = reseller.workAccount?.exists, !exists.value else { return nil }
      let subject = Subject(reseller: reseller.name)
      guard let state = reseller.enrolment?.evidence(of: .signedIn) else {
        return finding(Message("to-create"), at: exists.span, about: subject, severity: .info)
      }
      let arguments: [Argument] = [.text("state", state.value.rawValue)]
      return finding(
        Message("signed-in", arguments), at: exists.span, about: subject,
        related: [RelatedPlace(state.span, Message("state", arguments))])
    }
  }
}
