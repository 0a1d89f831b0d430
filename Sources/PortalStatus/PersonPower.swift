public import Diagnostics
public import ManifestModel
public import ManifestRules

/// What the roles of one person together allow, held against what the person is to do.
public struct PersonPower: Sendable {
  /// A recorded task with what the roles say about it.
  public struct Task: Sendable {
    /// The permission that it needs.
    public let permission: String
    /// The service that it is about.
    public let service: Service?
    /// The customer that it is for.
    public let customer: Customer?
    /// What the roles say.
    public let answer: PermissionAnswer
  }

  /// How the roles fit the tasks.
  public enum Fit: Sendable {
    /// A role is not stated or not known, so that nothing can be said.
    case unclear
    /// No tasks are recorded, so nothing says whether the roles are too wide.
    case noTasks
    /// A task is not allowed, so that less would not do.
    case tooLittle
    /// Nothing smaller would do.
    case fits
    /// A smaller choice would do; it lacks these permissions.
    case tooMuch(RoleChoice, lost: [String])
  }

  /// The person.
  public let user: User
  /// What the roles allow, with the service for which they do not, in the order of the catalogue.
  public let allowed: [(permission: String, exception: Service?)]
  /// Whether one of the roles allows everything, beyond the programme too.
  public let hasFullAccess: Bool
  /// Whether a recorded task needs full access.
  public let needsFullAccess: Bool
  /// The recorded tasks.
  public let tasks: [Task]
  /// How the roles fit the tasks.
  public let fit: Fit
}

extension PersonPower {
  /// The people of a reseller who have not left.
  ///
  /// - Parameters:
  ///   - reseller: the reseller.
  ///   - catalog: all manifests.
  ///   - privilege: the comparison of roles and tasks, made once for all resellers.
  ///   - today: the day of the status.
  /// - Returns: one value for each person, in the order of the manifest.
  public static func all(
    of reseller: Reseller, _ catalog: Catalog, _ privilege: LeastPrivilege, today: Day
  ) -> [PersonPower] {
    reseller.users.filter { !$0.hasLeft(by: today) }.map {
      PersonPower($0, of: reseller, catalog, privilege)
    }
  }

  private init(
    _ user: User, of reseller: Reseller, _ catalog: Catalog, _ privilege: LeastPrivilege
  ) {
    let roles = catalog.roles
    self.user = user
    allowed = roles.permissions.compactMap { permission in
      guard let id = permission.id?.value, let grant = roles.grant(of: id, to: user) else {
        return nil
      }
      return (id, grant.exception)
    }
    hasFullAccess = user.heldRoles.compactMap { roles.role($0.value) }.contains(
      where: roles.hasFullAccess)
    needsFullAccess = privilege.needsFullAccess(user)
    tasks = user.tasks.compactMap { task in
      task.permission.map {
        var answer = roles.answer($0.value, for: user, service: task.service?.value)
        // Where the task names its service, a condition that is left is a no.
        if case .conditional = answer, task.service != nil { answer = .denied }
        return Task(
          permission: $0.value, service: task.service?.value,
          customer: task.customer.flatMap { catalog.customer($0.value, of: reseller.name) },
          answer: answer)
      }
    }
    if !roles.knowsRoles(of: user) {
      fit = .unclear
    } else if tasks.isEmpty {
      fit = .noTasks
    } else if !tasks.allSatisfy({ $0.answer == .allowed }) {
      fit = .tooLittle
    } else if let choice = privilege.smallerChoice(for: user, of: reseller) {
      fit = .tooMuch(choice, lost: privilege.lost(by: choice, for: user))
    } else {
      fit = .fits
    }
  }
}
