import Diagnostics
import ManifestModel

extension RoleCatalog {
  /// Whether both axes of a user are stated in words that the catalogue knows.
  ///
  /// Where they are not, another rule says so, and what the user may do is open.
  func knowsAxes(of user: User) -> Bool {
    RoleAxis.allCases.allSatisfy { axis in
      guard let stated = user.statement(axis) else { return false }
      return stated.value == "none" || role(stated.value) != nil
    }
  }

  /// Whether all roles of a user are known; roles outside the two axes have no table.
  func knowsRoles(of user: User) -> Bool {
    knowsAxes(of: user) && user.additionalRoles.isEmpty
  }

  /// The ids of the roles that may do something, perhaps with a condition.
  func roleIDs(allowing permission: String) -> [String] {
    roles.filter { role in
      switch answer(permission, for: role) {
      case .allowed, .conditional: true
      case .denied, .notStated: hasFullAccess(role)
      }
    }.compactMap(\.id?.value)
  }

  /// The ids of the roles that a user holds, agent first.
  func roleIDs(of user: User) -> [String] {
    RoleAxis.allCases.compactMap { user.role($0) }
  }
}
