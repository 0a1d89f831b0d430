import Diagnostics
import ManifestModel

/// The role table of the edition as a matrix: a line for each permission, a column for each role.
struct PermissionMatrix {
  /// So many columns stand side by side on a phone; further roles get a table of their own.
  private static let mostRoles = 9

  let writer: Writer
  /// The people whose roles of the company stand beside those of the two axes.
  let users: [User]

  func append(to builder: inout MarkdownBuilder) {
    var notes: [PermissionsTable.Note] = []
    let roles = roles
    let tables = (roles.count + PermissionMatrix.mostRoles - 1) / PermissionMatrix.mostRoles
    // Tables of about the same width, so that no role stands alone.
    let width = max(1, (roles.count + max(1, tables) - 1) / max(1, tables))
    for start in stride(from: 0, to: roles.count, by: width) {
      let part = Array(roles.dropFirst(start).prefix(width))
      let middle = part.indices.map { ($0 + 1, MarkdownBuilder.Alignment.center) }
      builder.table(
        [writer.say("table.permission")] + part.map { writer.role($0.id?.value) },
        rows(of: part, &notes), align: Dictionary(middle) { first, _ in first })
    }
    for (number, note) in notes.enumerated() {
      builder.append("[^\(number + 1)]: \(PermissionsTable.text(of: note, writer))\n")
    }
    builder.append(notes.isEmpty ? "" : "\n")
    legend(into: &builder)
  }

  /// The roles that a reseller's people can have on the two axes, then those of the company that
  /// somebody here has, as far as the source says anything of them.
  private var roles: [Role] {
    let held = Set(users.flatMap(\.additionalRoles).map(\.value))
    let offered = writer.catalog.roles.roles.filter { $0.isOffered(to: .reseller) }
    return offered.filter { $0.axis?.value != .company }
      + offered.filter { role in
        role.axis?.value == .company && held.contains(role.id?.value ?? "")
          && !(role.can + role.cannot + role.conditional).isEmpty
      }
  }

  /// The permissions of which a role says something itself; full access says it of all.
  private func rows(of roles: [Role], _ notes: inout [PermissionsTable.Note]) -> [[String]] {
    let catalog = writer.catalog.roles
    var rows: [[String]] = []
    for permission in catalog.permissions.compactMap(\.id?.value)
    where roles.contains(where: { catalog.answer(permission, for: $0) != .notStated }) {
      var row = [writer.permission(permission)]
      for role in roles {
        let answer = catalog.widest(permission, role)
        var cell = writer.answer(answer)
        if case .conditional(let service, let requires) = answer {
          let note = PermissionsTable.Note(service: service, role: requires)
          let number = notes.firstIndex(of: note) ?? notes.count
          if number == notes.count { notes.append(note) }
          cell += "[^\(number + 1)]"
        }
        row.append(cell)
      }
      rows.append(row)
    }
    return rows
  }

  private func legend(into builder: inout MarkdownBuilder) {
    builder.bullets(
      ["allowed", "conditional", "denied", "not-stated"].map {
        "\(writer.say("permission-answer.\($0)")): \(writer.say("permission-meaning.\($0)"))"
      })
  }
}

extension Writer {
  /// What a catalogue says about a permission: a sign and a word.
  func answer(_ answer: PermissionAnswer) -> String {
    switch answer {
    case .allowed: say("permission-answer.allowed")
    case .conditional: say("permission-answer.conditional")
    case .denied: say("permission-answer.denied")
    case .notStated: say("permission-answer.not-stated")
    }
  }
}
