import Diagnostics
import ManifestModel

extension RuleContext {
  /// States that somebody with a role on one axis has none on the other, in the record's layout.
  func fix(stating axis: RoleAxis, of user: User) -> Fix? {
    let other: RoleAxis = axis == .agent ? .admin : .agent
    // Without a role on the other axis, "none" would only turn a gap into somebody without a role.
    guard let role = user.roles(other).first, catalog.roles.roleIDs(other).contains(role),
      user.statements(other).count == 1, let value = user.statement(other)?.span,
      let key = user.key(of: other)
    else { return nil }
    let words = "\(axis.rawValue): none"
    let indent = String(repeating: " ", count: Int(key.start.column) - 1)
    switch (user.isFlow, axis == .agent) {
    case (true, true): return insertion("\(words), ", at: key.start, of: key.source)
    case (true, false): return insertion(", \(words)", at: value.end, of: key.source)
    case (false, true): return insertion("\(words)\n\(indent)", at: key.start, of: key.source)
    case (false, false):
      // On a line of its own, so that a comment behind the other axis stays where it is.
      let next = Position(line: Int(value.end.line) + 1, column: 1)
      return insertion("\(indent)\(words)\n", at: next, of: key.source)
    }
  }

  private func insertion(_ text: String, at place: Position, of source: SourceID) -> Fix {
    Fix(replacing: SourceSpan(source: source, start: place, end: place), with: text)
  }
}
