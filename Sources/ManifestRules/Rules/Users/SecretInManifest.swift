import Diagnostics
import ManifestModel

/// A password or another secret stands in a manifest.
///
/// The own text of an invitation is left to the rule about what invitations may hold.
struct SecretInManifest: Rule {
  static let description = RuleDescription(
    "RP-U12", "secret-in-manifest", .error, .data, spans: [148, 177, 178])

  func check(_ context: RuleContext) -> [Finding] {
    SecretScanner.matches(in: context.documents).filter { !$0.isInvitationText }.map { match in
      let message =
        match.key.map { Message("named", [.text("key", $0)]) } ?? Message("shaped")
      return finding(message, at: match.span, about: subject(of: match.span, context.catalog))
    }
  }

  /// The reseller whose document it is; what several resellers share is the operator's matter.
  private func subject(of span: SourceSpan, _ catalog: Catalog) -> Subject {
    guard case .resellers(let names) = catalog.scope(of: span), names.count == 1 else {
      return Subject()
    }
    return Subject(reseller: names.first)
  }
}
