import Diagnostics
import ManifestModel

/// A task with the user of a reseller who is to do it.
struct TaskAssignment {
  let task: PlannedTask
  let user: User
  let subject: Subject
}

extension RuleContext {
  /// The tasks of the resellers' users who have not left and whose roles the catalogue knows.
  var taskAssignments: [TaskAssignment] {
    catalog.resellers.flatMap { reseller in
      reseller.users.filter {
        !$0.hasLeft(by: today) && catalog.roles.knowsRoles(of: $0)
      }.flatMap { user in
        let subject = Subject(reseller: reseller.name, user: user.name?.value)
        return user.tasks.map { TaskAssignment(task: $0, user: user, subject: subject) }
      }
    }
  }
}
