import Diagnostics

/// Why somebody may do something.
public struct PermissionGrant: Sendable {
  /// The roles that give it, as the user holds them, never none.
  public let roles: [Role]
  /// Whether full access gives it, and no role names it.
  public let isByFullAccess: Bool
  /// The service for which it does not hold, nil when it holds for all.
  public let exception: Service?
}

extension RoleCatalog {
  /// Why a user may do something, nil when the user may not or the source does not say.
  public func grant(of permission: String, to user: User) -> PermissionGrant? {
    let held = user.heldRoles.compactMap { role($0.value) }
    let firm = held.filter { answer(permission, for: $0) == .allowed }
    let full = held.filter(hasFullAccess)
    switch answer(permission, forHolderOf: held) {
    case .denied, .notStated:
      return nil
    case .allowed where !firm.isEmpty:
      return PermissionGrant(roles: firm, isByFullAccess: false, exception: nil)
    case .allowed where !full.isEmpty:
      return PermissionGrant(roles: full, isByFullAccess: true, exception: nil)
    case .allowed:
      // A condition that another role of the same user meets: it takes both.
      return PermissionGrant(
        roles: held.filter { settles(permission, $0, held) }, isByFullAccess: false, exception: nil)
    case .conditional(let service, _):
      let limited = held.filter {
        if case .conditional = answer(permission, for: $0) { true } else { false }
      }
      return PermissionGrant(roles: limited, isByFullAccess: false, exception: service)
    }
  }

  /// Whether a role has a condition that is met here, or is the role that meets it.
  private func settles(_ permission: String, _ role: Role, _ held: [Role]) -> Bool {
    held.contains { other in
      guard case .conditional(_, let requires) = answer(permission, for: other),
        held.contains(where: { $0.id?.value == requires })
      else { return false }
      return other.id?.value == role.id?.value || role.id?.value == requires
    }
  }
}
