import Diagnostics

/// Checks that the cells of a portal's own role catalogue name its own permissions and roles.
enum RoleCatalogLinks {
  static func findings(in catalog: RoleCatalog) -> [Finding] {
    let permissions = catalog.permissions.compactMap(\.id?.value)
    let roles = catalog.roles.compactMap(\.id?.value)
    let cells = catalog.roles.flatMap { $0.can + $0.cannot + $0.conditional }
    return cells.flatMap { cell in
      [
        unknown(cell.permission, key: "permission", known: permissions),
        unknown(cell.requires, key: "requires", known: roles),
      ].compactMap(\.self)
    }
  }

  private static func unknown(
    _ name: Located<String>?, key: String, known: [String]
  ) -> Finding? {
    guard let name, !known.contains(name.value) else { return nil }
    return CatalogBuilder.unknownValue(name, key: key, known: known)
  }
}
