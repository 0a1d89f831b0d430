import Diagnostics
import ManifestModel

/// Somebody is to do what the roles deny, or what nothing says that they allow.
struct TaskBeyondRole: Rule {
  static let description = RuleDescription(
    "RP-U13", "task-beyond-role", .error, .breach, spans: [195, 196, 202, 203, 204])

  func check(_ context: RuleContext) -> [Finding] {
    context.taskAssignments.compactMap { finding(for: $0, context.catalog.roles) }
  }

  private func finding(for assignment: TaskAssignment, _ roles: RoleCatalog) -> Finding? {
    let (task, user) = (assignment.task, assignment.user)
    guard let permission = task.permission, roles.permission(permission.value) != nil else {
      return nil
    }
    let answer = roles.answer(permission.value, for: user, service: task.service?.value)
    guard answer == .denied || answer == .notStated else { return nil }
    let isDenied = answer == .denied
    let held = user.heldRoles.filter { held in
      guard let role = roles.role(held.value) else { return false }
      return (roles.answer(permission.value, for: role) == .denied) == isDenied
    }
    let key = isDenied ? "denied" : held.isEmpty ? "no-role" : "not-stated"
    let message = Message(
      key,
      [
        .text("user", user.displayName), .text("found", permission.value),
        .list("roles", held.map(\.value)),
        .list("able", roles.resellerRoleIDs(allowing: permission.value)),
      ])
    return finding(
      message, at: permission.span, about: assignment.subject, severity: isDenied ? nil : .warning,
      related: held.map { RelatedPlace($0.span, Message("role")) })
  }
}
