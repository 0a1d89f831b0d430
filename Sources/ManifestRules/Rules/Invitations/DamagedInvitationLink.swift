import Diagnostics
import ManifestModel

/// A link that lost something or was pasted wrongly, so that it does not do what it should.
struct DamagedInvitationLink: Rule {
  static let description = RuleDescription(
    "RP-I04", "damaged-invitation-link", .error, .data, spans: [244, 264],
    sources: ["request-relationship"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.invitations.flatMap { invitation -> [Finding] in
      guard let text = invitation.link else { return [] }
      let link = InvitationLink(text.value)
      let subject = invitation.subject()
      if let repetition = link.repetition {
        let place = text.place(of: repetition)
        return [finding(Message("doubled"), at: place, about: subject)]
      }
      return problems(of: link, text, invitation).map { message, place in
        finding(message, at: place, about: subject)
      }
    }
  }

  private func problems(
    of link: InvitationLink, _ text: Located<String>, _ invitation: Invitation
  ) -> [(Message, SourceSpan)] {
    let shape = InvitationLinkShape(link)
    if shape == .granular {
      return GranularLinkID.isSound(link) ? [] : [(Message("granular-id"), text.span)]
    }
    guard shape == .signup || shape == .invitation else { return [] }
    let required = shape.requiredParameters(for: shape.type(of: link) ?? invitation.type?.value)
    var problems: [(Message, SourceSpan)] = []
    let missing = required.filter { name in
      link.values(name).isEmpty && !link.lostParameters.contains { $0.isNamed(name) }
    }
    if !missing.isEmpty {
      problems.append((Message("missing", [.list("parameters", missing)]), text.span))
    }
    for parameter in link.repeatedParameters {
      problems.append(
        (
          Message("repeated", [.text("parameter", String(parameter.name))]),
          text.place(of: parameter.name)
        ))
    }
    if let lost = link.lostParameters.first {
      problems.append(
        (
          Message("after-fragment", [.text("parameter", String(lost.name))]),
          text.place(of: lost.name)
        ))
    }
    if InvitationLinkShape.needsFragment(link), (link.fragment ?? "").isEmpty {
      problems.append((Message("cut-off"), text.span))
    }
    return problems
  }
}
