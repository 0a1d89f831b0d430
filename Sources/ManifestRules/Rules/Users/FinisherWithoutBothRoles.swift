import Diagnostics
import ManifestModel

/// Whoever finished the set-up lacks one of the two roles that this takes together.
///
/// The last step of the enrolment asks for an admin agent to add users, whom the table of roles
/// does not let do so. The table decides who manages users; the step is a condition beside it.
struct FinisherWithoutBothRoles: Rule {
  static let description = RuleDescription(
    "RP-U08", "finisher-without-both-roles", .warning, .breach,
    spans: [161, 162, 165, 167, 191, 195, 208, 211], sources: ["user-accounts"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let actor = reseller.finisher, let user = reseller.user(actor.value),
        !user.hasLeft(by: context.today), context.catalog.roles.knowsRoles(of: user)
      else { return nil }
      return finding(for: user, at: actor.span, reseller, context)
    }
  }

  private func finding(
    for user: User, at span: SourceSpan, _ reseller: Reseller, _ context: RuleContext
  ) -> Finding? {
    let roles = context.catalog.roles
    let isAgent = user.isAdminAgent == true
    let manages = roles.managesUsers(user)
    guard !isAgent || !manages else { return nil }
    // That nobody is an admin agent is another rule's finding.
    guard isAgent || !reseller.lacksAdminAgent(on: context.today) else { return nil }
    let message = Message(
      isAgent ? "not-manager" : manages ? "not-agent" : "neither",
      [
        .text("user", user.displayName),
        .list("able", roles.roleIDs(for: .manageUsers, of: .reseller)),
      ])
    let axis: RoleAxis = isAgent ? .admin : .agent
    return finding(
      message, at: span, about: Subject(reseller: reseller.name, user: user.name?.value),
      related: user.statement(axis).map { [RelatedPlace($0.span, Message("role"))] } ?? [])
  }
}
