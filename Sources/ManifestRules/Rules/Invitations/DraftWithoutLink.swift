import Diagnostics
import ManifestModel

/// An invitation that is to be read has no link, or its own text holds the link not just once.
struct DraftWithoutLink: Rule {
  static let description = RuleDescription(
    "RP-I01", "draft-without-link", .error, .data, spans: [244, 264])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.invitations.filter(\.isOpen).compactMap { invitation in
      guard let state = invitation.history.last?.state else { return nil }
      guard let link = invitation.link else {
        let message = Message("no-link", [.text("state", state.value.rawValue)])
        return finding(message, at: state.span, about: invitation.subject())
      }
      return invitation.text.flatMap { check($0, link, invitation) }
    }
  }

  private func check(
    _ text: Located<String>, _ link: Located<String>, _ invitation: Invitation
  ) -> Finding? {
    let count =
      text.value.ranges(of: DraftWithoutLink.place).count
      + text.value.ranges(of: link.value).count
    guard count != 1 else { return nil }
    let place = Argument.text("place", DraftWithoutLink.place)
    let message =
      count == 0
      ? Message("text-without-link", [place])
      : Message("text-with-links", [place, .number("count", count)])
    return finding(
      message, at: text.span, about: invitation.subject(),
      related: [RelatedPlace(link.span, Message("link"))])
  }

  /// What stands for the link in a text.
  private static let place = "{link}"
}
