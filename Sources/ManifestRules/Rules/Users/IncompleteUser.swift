import Diagnostics
import ManifestModel

/// A user's full name or e-mail address is missing.
struct IncompleteUser: Rule {
  static let description = RuleDescription(
    "RP-U06", "incomplete-user", .error, .data, spans: [171])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.rosters.flatMap { roster in
      roster.users.filter { !$0.hasLeft(by: context.today) }.flatMap { user in
        ["fullName", "email"].filter { !user.stated.contains($0) }.map { key in
          finding(
            Message(key, [.text("user", user.displayName)]), at: user.place,
            about: roster.subject(user))
        }
      }
    }
  }
}
