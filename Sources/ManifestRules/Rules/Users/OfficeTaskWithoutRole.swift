import Diagnostics
import ManifestModel

/// A task needs a further role for one service, and whoever is to do it does not hold that role.
struct OfficeTaskWithoutRole: Rule {
  static let description = RuleDescription(
    "RP-U14", "office-365-task-without-role", .error, .breach, spans: [200, 201])

  func check(_ context: RuleContext) -> [Finding] {
    context.taskAssignments.compactMap { finding(for: $0, context.catalog.roles) }
  }

  /// The service decides: a task for another one is fine, and one for an unknown one may be.
  private func finding(for assignment: TaskAssignment, _ roles: RoleCatalog) -> Finding? {
    let (task, user) = (assignment.task, assignment.user)
    guard let permission = task.permission,
      case .conditional(let service, let required) = roles.answer(
        permission.value, for: user, service: task.service?.value)
    else { return nil }
    let stated = task.service
    let message = Message(
      stated == nil ? "open-service" : "needs-role",
      [
        .text("user", user.displayName), .text("found", permission.value),
        .text("service", (stated?.value ?? service).rawValue), .text("role", required),
      ])
    let held = user.agent.map { [RelatedPlace($0.span, Message("role"))] } ?? []
    return finding(
      message, at: stated?.span ?? permission.span, about: assignment.subject,
      severity: stated == nil ? .warning : nil, related: held)
  }
}
