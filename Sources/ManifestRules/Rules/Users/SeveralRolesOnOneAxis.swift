import Diagnostics
import ManifestModel

/// A user has several types of agent or of admin, where one of each is chosen.
struct SeveralRolesOnOneAxis: Rule {
  static let description = RuleDescription(
    "RP-U03", "several-roles-on-one-axis", .warning, .data,
    editions: [.reseller2017, .general2017], spans: [172, 183], sources: ["user-accounts"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.rosters.flatMap { roster in
      roster.users.filter { !$0.hasLeft(by: context.today) }.flatMap { user in
        RoleAxis.stated.compactMap { finding(for: user, $0, roster) }
      }
    }
  }

  private func finding(for user: User, _ axis: RoleAxis, _ roster: Roster) -> Finding? {
    let stated = user.statements(axis)
    guard let first = stated.first, let second = stated.first(where: { $0.value != first.value })
    else { return nil }
    let key = stated.contains { $0.value == "none" } ? "\(axis.rawValue)-and-none" : axis.rawValue
    let message = Message(
      key,
      [
        .text("user", user.displayName),
        .text("roles", user.roles(axis).joined(separator: " + ")),
      ])
    return finding(
      message, at: second.span, about: roster.subject(user),
      related: [RelatedPlace(first.span, Message("first"))])
  }
}
