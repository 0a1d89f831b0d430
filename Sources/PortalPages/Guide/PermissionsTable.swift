import Diagnostics
import ManifestModel
import Phrases

/// The role table of the edition: what each role can and cannot do, cell by cell.
struct PermissionsTable {
  private let writer: Writer

  init(_ writer: Writer) { self.writer = writer }

  /// The table with its remarks and footnotes as Markdown; roles of the company have their own.
  func markdown() -> String {
    var builder = MarkdownBuilder()
    let header = ["table.role", "table.can", "table.cannot"].map { writer.say($0) }
    var notes: [Note] = []
    let roles = writer.catalog.roles.roles
    let company = roles.filter { $0.axis?.value == .company }
    let others = roles.filter { $0.axis?.value != .company }
    builder.table(header, others.flatMap { rows(of: $0, notes: &notes) })
    if !company.isEmpty {
      builder.paragraph(writer.say("people.company-roles"))
      builder.table(header, company.flatMap { rows(of: $0, notes: &notes) })
    }
    builder.bullets(remarks)
    for (number, note) in notes.enumerated() {
      builder.append("[^\(number + 1)]: \(PermissionsTable.text(of: note, writer))\n")
    }
    builder.append(notes.isEmpty ? "" : "\n")
    return builder.text
  }

  /// What a conditional cell depends on.
  struct Note: Hashable {
    let service: Service
    let role: String
  }

  /// A role's cells side by side, the first row with its name; an empty side says so.
  private func rows(of role: Role, notes: inout [Note]) -> [[String]] {
    var can: [(span: String, text: String)] = role.can.compactMap { cell in
      cell.permission.map { (cell.span?.value ?? "", writer.permission($0.value)) }
    }
    for cell in role.conditional {
      guard let permission = cell.permission, let service = cell.service,
        let requires = cell.requires
      else { continue }
      let note = Note(service: service.value, role: requires.value)
      let number = notes.firstIndex(of: note) ?? notes.count
      if number == notes.count { notes.append(note) }
      can.append((cell.span?.value ?? "", "\(writer.permission(permission.value))[^\(number + 1)]"))
    }
    let allowed = orNone(can.sorted { $0.span < $1.span }.map(\.text))
    let denied = orNone(
      role.cannot.compactMap { $0.permission.map { writer.permission($0.value) } })
    return (0..<max(allowed.count, denied.count)).map { index in
      [
        index == 0 ? "**\(writer.role(role.id?.value))**" : "",
        index < allowed.count ? allowed[index] : "",
        index < denied.count ? denied[index] : "",
      ]
    }
  }

  /// What else is to know of single roles, then of all.
  private var remarks: [String] {
    let catalog = writer.catalog.roles
    let single = catalog.roles.compactMap { role in
      role.remark?.text(writer.book.locale).map {
        "**\(writer.role(role.id?.value))** – \(writer.plain($0))"
      }
    }
    return single + catalog.remarks.compactMap { $0.text(writer.book.locale) }.map(writer.plain)
  }

  private func orNone(_ cells: [String]) -> [String] {
    cells.isEmpty ? [writer.say("table.none-listed")] : cells
  }

  /// A footnote: for which service the answer depends on another role.
  static func text(of note: Note, _ writer: Writer) -> String {
    writer.say(
      "table.condition",
      [
        .verbatim("service", writer.word("service", note.service)),
        .verbatim("role", writer.role(note.role)),
      ])
  }
}
