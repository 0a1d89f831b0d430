import Diagnostics
import ManifestModel

/// Somebody's roles allow more than the tasks that are listed need.
struct MorePowerThanTasksNeed: Rule {
  static let description = RuleDescription(
    "RP-U09", "more-power-than-tasks-need", .info, .todo, spans: [172, 182])

  func check(_ context: RuleContext) -> [Finding] {
    let privilege = LeastPrivilege(context.catalog, today: context.today)
    return context.catalog.resellers.flatMap { reseller in
      reseller.users.filter { !$0.hasLeft(by: context.today) }.compactMap { user in
        privilege.smallerChoice(for: user, of: reseller).flatMap { finding(user, $0, reseller) }
      }
    }
  }

  private func finding(_ user: User, _ choice: RoleChoice, _ reseller: Reseller) -> Finding? {
    let enough = choice.roles.compactMap(\.id?.value) + user.additionalRoles.map(\.value)
    let stated = user.heldRoles
    guard let spare = stated.first(where: { !enough.contains($0.value) }) else { return nil }
    let message = Message(
      "less-would-do",
      [
        .text("user", user.displayName),
        .text("roles", stated.map(\.value).joined(separator: " + ")),
        .text("enough", enough.joined(separator: " + ")),
        .text("agent", choice.statement(.agent)), .text("admin", choice.statement(.admin)),
      ])
    let related = user.tasks.first?.permission.map { [RelatedPlace($0.span, Message("tasks"))] }
    return finding(
      message, at: spare.span, about: Subject(reseller: reseller.name, user: user.name?.value),
      related: related ?? [])
  }
}
