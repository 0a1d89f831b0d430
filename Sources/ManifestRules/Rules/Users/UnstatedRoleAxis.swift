import Diagnostics
import ManifestModel

/// One of a user's two levels of permission is left open.
struct UnstatedRoleAxis: Rule {
  static let description = RuleDescription(
    "RP-U01", "unstated-role-axis", .error, .data, spans: [172, 183], sources: ["user-accounts"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.rosters.flatMap { roster in
      roster.users.filter { !$0.hasLeft(by: context.today) }.flatMap { user in
        RoleAxis.stated.filter { !user.stated.contains($0.rawValue) }.map { axis in
          let known = context.catalog.roles.roleIDs(axis, for: roster.partnerKind) + ["none"]
          let message = Message(
            axis.rawValue, [.text("user", user.displayName), .list("known", known)])
          return finding(
            message, at: user.place, about: roster.subject(user),
            fix: context.fix(stating: axis, of: user))
        }
      }
    }
  }
}
