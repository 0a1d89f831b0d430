import Diagnostics
import ManifestModel

extension RoleCatalog {
  /// Whether both axes of a user are stated in words that the catalogue knows.
  ///
  /// Where they are not, another rule says so, and what the user may do is open.
  func knowsAxes(of user: User) -> Bool {
    RoleAxis.allCases.allSatisfy { axis in
      let stated = user.statements(axis)
      return !stated.isEmpty && stated.allSatisfy { $0.value == "none" || role($0.value) != nil }
    }
  }

  /// Whether all roles of a user are known; roles outside the two axes have no table.
  func knowsRoles(of user: User) -> Bool {
    knowsAxes(of: user) && user.additionalRoles.isEmpty
  }

  /// The ids of the roles that may add and change users.
  var userManagers: [String] {
    roles.filter { managesUsers([$0]) }.compactMap(\.id?.value)
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
}
