import Diagnostics

/// Whether a role or a user may do something.
public enum PermissionAnswer: Hashable, Sendable {
  /// The source says yes.
  case allowed
  /// The source says yes, but for one service only with another role.
  case conditional(service: Service, requires: String)
  /// The source says no.
  case denied
  /// The source says nothing, which is not a no.
  case notStated
}

extension PermissionAnswer {
  /// The answer that leaves most room: allowed, on a condition, denied, or else not stated.
  static func widest(of answers: [PermissionAnswer]) -> PermissionAnswer {
    if answers.contains(.allowed) { return .allowed }
    let conditional = answers.first {
      if case .conditional = $0 { true } else { false }
    }
    return conditional ?? (answers.contains(.denied) ? .denied : .notStated)
  }
}

extension RoleCatalog {
  /// What a role's own cells say about a permission.
  public func answer(_ permission: String, for role: Role) -> PermissionAnswer {
    if let cell = role.conditional.first(where: { $0.permission?.value == permission }),
      let service = cell.service, let requires = cell.requires
    {
      return .conditional(service: service.value, requires: requires.value)
    }
    if role.can.contains(where: { $0.permission?.value == permission }) { return .allowed }
    if role.cannot.contains(where: { $0.permission?.value == permission }) { return .denied }
    return .notStated
  }

  /// Whether a role holds a permission that stands for everything.
  public func hasFullAccess(_ role: Role) -> Bool {
    role.can.contains { cell in cell.permission.map { wildcards.contains($0.value) } ?? false }
  }

  /// What a user may do by all roles together: the widest answer holds.
  public func answer(_ permission: String, for user: User, service: Service? = nil)
    -> PermissionAnswer
  {
    answer(
      permission, forHolderOf: user.heldRoles.compactMap { role($0.value) }, service: service)
  }

  /// What somebody may do who holds several roles: the wider answer holds.
  public func answer(
    _ permission: String, forHolderOf roles: [Role], service: Service? = nil
  ) -> PermissionAnswer {
    if roles.contains(where: hasFullAccess) { return .allowed }
    let answers = roles.map { settle(answer(permission, for: $0), service: service, held: roles) }
    return .widest(of: answers)
  }

  /// Whether a user may add and change users; the table decides, not the step that says otherwise.
  public func managesUsers(_ user: User) -> Bool { answer(.manageUsers, for: user) == .allowed }

  /// Whether somebody who holds several roles may add and change users.
  public func managesUsers(_ roles: [Role]) -> Bool {
    RoleQuestion.manageUsers.permissions.contains {
      answer($0, forHolderOf: roles) == .allowed
    }
  }

  /// Turns a condition into yes or no where the service is known or the required role is held.
  private func settle(_ answer: PermissionAnswer, service: Service?, held roles: [Role])
    -> PermissionAnswer
  {
    guard case .conditional(let needed, let requires) = answer else { return answer }
    if roles.contains(where: { $0.id?.value == requires }) { return .allowed }
    guard let service else { return answer }
    return service.canonical == needed.canonical ? answer : .allowed
  }
}
