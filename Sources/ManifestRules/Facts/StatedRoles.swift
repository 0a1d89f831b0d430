import Diagnostics
public import ManifestModel

extension RoleCatalog {
  /// Whether both axes of a user are stated in words that the catalogue knows.
  ///
  /// Where they are not, another rule says so, and what the user may do is open.
  func knowsAxes(of user: User) -> Bool {
    RoleAxis.stated.allSatisfy { axis in
      let stated = user.statements(axis)
      return !stated.isEmpty && stated.allSatisfy { $0.value == "none" || role($0.value) != nil }
    }
  }

  /// Whether all roles of a user are known, on the two axes and beside them.
  public func knowsRoles(of user: User) -> Bool {
    knowsAxes(of: user) && user.additionalRoles.allSatisfy { role($0.value) != nil }
  }

  /// The ids of a reseller's roles that may do something, perhaps with a condition.
  func resellerRoleIDs(allowing permission: String) -> [String] {
    roles.filter { role in
      guard role.isOffered(to: .reseller) else { return false }
      return switch answer(permission, for: role) {
      case .allowed, .conditional: true
      case .denied, .notStated: hasFullAccess(role)
      }
    }.compactMap(\.id?.value)
  }
}
