public import Diagnostics
public import ManifestModel

/// Compares the roles of a reseller's people with the tasks that are listed for them.
public struct LeastPrivilege: Sendable {
  private let roles: RoleCatalog
  private let choices: [RoleChoice]
  private let today: Day
  private let wantedGlobalAdmins: Int

  /// Prepares the comparison for all people of a portal.
  public init(_ catalog: Catalog, today: Day) {
    roles = catalog.roles
    // To combine all roles takes longer than most checks, and without tasks nobody asks.
    let hasTasks = catalog.resellers.contains { $0.users.contains { !$0.tasks.isEmpty } }
    choices = hasTasks ? roles.choices : []
    self.today = today
    wantedGlobalAdmins = catalog.settings.edition == .current2023 ? 2 : 1
  }

  /// The smallest choice of roles with less power that still allows every listed task.
  ///
  /// Roles beside the two axes stay as they are. Nil without tasks, and where one of them is not
  /// allowed now: other rules speak about that.
  public func smallerChoice(for user: User, of reseller: Reseller) -> RoleChoice? {
    let held = user.heldRoles.compactMap { roles.role($0.value) }
    guard !user.tasks.isEmpty, roles.knowsRoles(of: user), allows(held, user.tasks) else {
      return nil
    }
    let powers = roles.powers(of: held)
    let duties = Duties(of: user, reseller, roles, today, wantedGlobalAdmins: wantedGlobalAdmins)
    let beside = user.additionalRoles.compactMap { roles.role($0.value) }
    return choices.filter { choice in
      let left = choice.roles + beside
      let leftPowers = beside.isEmpty ? choice.powers : roles.powers(of: left)
      return leftPowers.isStrictSubset(of: powers) && allows(left, user.tasks)
        && duties.permit(left, roles)
    }.min { $0.powers.count < $1.powers.count }
  }

  /// The permissions that a user would lose by a smaller choice, in the order of the catalogue.
  public func lost(by choice: RoleChoice, for user: User) -> [String] {
    let held = roles.powers(of: user.heldRoles.compactMap { roles.role($0.value) })
    let beside = user.additionalRoles.compactMap { roles.role($0.value) }
    let lost = held.subtracting(roles.powers(of: choice.roles + beside))
    return roles.permissions.compactMap(\.id?.value).filter(lost.contains)
  }

  /// Whether a listed task can be done only with full access.
  public func needsFullAccess(_ user: User) -> Bool {
    user.tasks.contains { task in
      guard let id = task.permission?.value, let permission = roles.permission(id) else {
        return false
      }
      return permission.wildcard
        || roles.resellerRoleIDs(allowing: id).compactMap(roles.role).allSatisfy(
          roles.hasFullAccess)
    }
  }

  private func allows(_ held: [Role], _ tasks: [PlannedTask]) -> Bool {
    tasks.allSatisfy { task in
      guard let permission = task.permission?.value else { return false }
      return roles.answer(permission, forHolderOf: held, service: task.service?.value) == .allowed
    }
  }
}

/// What somebody must keep, because nobody else of the reseller has it.
private struct Duties {
  private let adminAgent: Bool
  private let userManagement: Bool
  private let globalAdmin: Bool

  init(
    of user: User, _ reseller: Reseller, _ roles: RoleCatalog, _ today: Day,
    wantedGlobalAdmins: Int
  ) {
    let name = user.name?.value
    let others = reseller.users.filter { $0.name?.value != name && $0.isPresent(on: today) }
    let finishes = reseller.finisher.flatMap { reseller.user($0.value) }?.name?.value == name
    let holds = reseller.workAccount?.globalAdmin.flatMap { reseller.user($0.value) }
    adminAgent =
      user.isAdminAgent == true && (finishes || !others.contains { $0.isAdminAgent == true })
    userManagement =
      roles.managesUsers(user) && (finishes || !others.contains(where: roles.managesUsers))
    globalAdmin =
      user.isGlobalAdmin == true
      && (holds?.name?.value == name
        || others.count { $0.isGlobalAdmin == true } < wantedGlobalAdmins)
  }

  func permit(_ left: [Role], _ roles: RoleCatalog) -> Bool {
    let ids = left.compactMap(\.id?.value)
    return (!adminAgent || ids.contains("admin-agent"))
      && (!globalAdmin || ids.contains("global-admin"))
      && (!userManagement || roles.managesUsers(left))
  }
}
