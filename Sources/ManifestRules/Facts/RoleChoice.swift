import Diagnostics
public import ManifestModel

/// One role or none on each axis, with what the choice allows.
public struct RoleChoice: Sendable {
  /// The roles, the agent's first.
  public let roles: [Role]
  /// The permissions; one with a condition counts as less than the same without.
  let powers: Set<String>

  /// The id of the role on an axis, or `none`.
  public func statement(_ axis: RoleAxis) -> String {
    roles.first { $0.axis?.value == axis }?.id?.value ?? "none"
  }
}

extension RoleCatalog {
  /// All choices that can be made, in the order of the roles.
  var choices: [RoleChoice] {
    let none: [[Role]] = [[]]
    let combinations = RoleAxis.stated.reduce(none) { chosen, axis in
      let onAxis = roles.filter { $0.axis?.value == axis && $0.isOffered(to: .reseller) }
      return chosen.flatMap { before in [before] + onAxis.map { before + [$0] } }
    }
    return combinations.map { RoleChoice(roles: $0, powers: powers(of: $0)) }
  }

  /// What somebody may do who holds several roles.
  func powers(of roles: [Role]) -> Set<String> {
    var powers: Set<String> = []
    for permission in permissions.compactMap(\.id?.value) {
      switch answer(permission, forHolderOf: roles) {
      case .allowed: powers.formUnion([permission, RoleCatalog.limited(permission)])
      case .conditional: powers.insert(RoleCatalog.limited(permission))
      case .denied, .notStated: break
      }
    }
    return powers
  }

  /// The permission but for one service.
  private static func limited(_ permission: String) -> String { permission + "~" }
}
