import Diagnostics
import ManifestModel

/// The text of an invitation hands over a password or other sign-in data.
struct CredentialsInDraft: Rule {
  static let description = RuleDescription(
    "RP-I07", "credentials-in-draft", .error, .data, spans: [177, 178],
    sources: ["customer-agreement"])

  func check(_ context: RuleContext) -> [Finding] {
    let secrets = context.secrets.filter(\.isInvitationText)
    guard !secrets.isEmpty else { return [] }
    return context.catalog.invitations.flatMap { invitation -> [Finding] in
      guard let text = invitation.text else { return [] }
      return secrets.filter { text.span.contains($0.span) }.map { secret in
        let message =
          secret.key.map { Message("named", [.text("word", $0)]) } ?? Message("shaped")
        return finding(message, at: secret.span, about: invitation.subject())
      }
    }
  }
}
