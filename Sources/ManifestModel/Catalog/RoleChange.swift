import Diagnostics

/// A permission of a role to which two catalogues give different answers.
public struct RoleChange: Hashable, Sendable {
  /// The role's id.
  public let role: String
  /// The permission's id.
  public let permission: String
  /// What the first catalogue says.
  public let here: PermissionAnswer
  /// What the other one says.
  public let there: PermissionAnswer
}

extension RoleCatalog {
  /// The answers that differ in another catalogue, for the roles that both have.
  ///
  /// - Parameters:
  ///   - other: the catalogue of another edition.
  ///   - kind: the partners whose roles count.
  /// - Returns: the changes by role, in the order of the roles and permissions of this catalogue,
  ///   then of the other one.
  public func changes(in other: RoleCatalog, for kind: PartnerKind) -> [RoleChange] {
    let own = permissions.compactMap(\.id?.value)
    let ids = own + other.permissions.compactMap(\.id?.value).filter { permission($0) == nil }
    return roles.flatMap { role -> [RoleChange] in
      guard let id = role.id?.value, role.isOffered(to: kind), let twin = other.role(id),
        twin.isOffered(to: kind)
      else { return [] }
      return ids.compactMap { permission in
        let here = widest(permission, role)
        let there = other.widest(permission, twin)
        return here == there
          ? nil : RoleChange(role: id, permission: permission, here: here, there: there)
      }
    }
  }

  /// What a role may do, by its own cells or by full access.
  public func widest(_ permission: String, _ role: Role) -> PermissionAnswer {
    hasFullAccess(role) ? .allowed : answer(permission, for: role)
  }
}
