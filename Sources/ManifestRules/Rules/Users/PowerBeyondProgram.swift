import Diagnostics
import ManifestModel

/// Somebody's role reaches beyond the programme, and no listed task says what for.
struct PowerBeyondProgram: Rule {
  static let description = RuleDescription(
    "RP-U10", "power-beyond-the-programme", .info, .todo, spans: [186, 206])

  func check(_ context: RuleContext) -> [Finding] {
    let privilege = LeastPrivilege(context.catalog, today: context.today)
    return context.catalog.resellers.filter { !$0.isStillEnrolling }.flatMap { reseller in
      reseller.users.filter { $0.isPresent(on: context.today) }.compactMap { user in
        guard let role = widest(user, context.catalog.roles), !privilege.needsFullAccess(user),
          privilege.smallerChoice(for: user, of: reseller) == nil
        else { return nil }
        let message = Message(
          user.tasks.isEmpty ? "no-tasks" : "no-task",
          [.text("user", user.displayName), .text("role", role.value)])
        return finding(
          message, at: role.span, about: Subject(reseller: reseller.name, user: user.name?.value))
      }
    }
  }

  /// The role with full access.
  private func widest(_ user: User, _ roles: RoleCatalog) -> Located<String>? {
    user.heldRoles.first {
      roles.role($0.value).map(roles.hasFullAccess) ?? false
    }
  }
}
