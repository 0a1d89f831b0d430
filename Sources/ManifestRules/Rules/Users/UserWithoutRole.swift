import Diagnostics
import ManifestModel

/// Somebody is neither an agent nor an admin and can do nothing.
struct UserWithoutRole: Rule {
  static let description = RuleDescription(
    "RP-U02", "user-without-role", .warning, .breach, spans: [183], sources: ["user-accounts"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.rosters.flatMap { roster in
      roster.users.compactMap { user in
        guard !user.hasLeft(by: context.today), user.additionalRoles.isEmpty,
          let agent = user.agent, agent.value == "none",
          let admin = user.admin, admin.value == "none"
        else { return nil }
        return finding(
          Message("no-role", [.text("user", user.displayName)]), at: agent.span,
          about: roster.subject(user), related: [RelatedPlace(admin.span, Message("other"))])
      }
    }
  }
}
