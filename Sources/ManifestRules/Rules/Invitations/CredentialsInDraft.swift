import Diagnostics
import ManifestModel

/// The text of an invitation hands over a password or other sign-in data.
struct CredentialsInDraft: Rule {
  static let description = RuleDescription(
    "RP-I07", "credentials-in-draft", .error, .data, spans: [177, 178])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.invitations.compactMap { invitation in
      guard let text = invitation.text, let word = CredentialWords.handedOver(in: text.value)
      else { return nil }
      let message = Message("credentials", [.text("word", word)])
      return finding(message, at: text.span, about: invitation.subject())
    }
  }
}
