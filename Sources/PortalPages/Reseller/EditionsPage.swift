import Diagnostics
import ManifestModel
import Phrases

/// The edition in use against the others: only what differs, with the days of the sources.
struct EditionsPage {
  static let name = "editions"

  let writer: Writer
  /// The catalogues of the other editions.
  let others: [RoleCatalog]

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "editions", writer.say("editions.title"))
    builder.paragraph(writer.say("editions.intro"))
    builder.paragraph(writer.link(writer.say("permissions.title"), PermissionsPage.name))
    builder.table(
      ["table.edition", "editions.source", "editions.roles"].map { writer.say($0) },
      [[own] + facts(of: writer.catalog.roles)]
        + others.map { [writer.plain(name(of: $0))] + facts(of: $0) },
      align: [2: .right])
    for other in others { compare(with: other, into: &builder) }
    return builder
  }

  private var own: String {
    let edition = writer.plain(name(of: writer.catalog.roles))
    return writer.say("editions.in-use", [.verbatim("edition", edition)])
  }

  private func name(of catalog: RoleCatalog) -> String {
    catalog.edition?.value.rawValue ?? writer.catalog.settings.edition.rawValue
  }

  private func facts(of catalog: RoleCatalog) -> [String] {
    [writer.day(catalog.source?.date?.value), String(catalog.roles.count)]
  }

  private func compare(with other: RoleCatalog, into builder: inout MarkdownBuilder) {
    let edition = name(of: other)
    builder.heading(
      2, id: "against-\(edition)", writer.say("editions.against", [.text("edition", edition)]))
    builder.bullets(
      [
        only(writer.catalog.roles, without: other, edition: name(of: writer.catalog.roles)),
        only(other, without: writer.catalog.roles, edition: edition),
      ].compactMap(\.self))
    let changes = writer.catalog.roles.changes(in: other, for: .reseller)
    guard !changes.isEmpty else {
      builder.paragraph(writer.say("editions.same"))
      return
    }
    var last = ""
    builder.table(
      [writer.say("table.role"), writer.say("table.permission")]
        + [writer.catalog.roles, other].map { writer.plain(name(of: $0)) },
      changes.map { change in
        let role = change.role == last ? "" : "**\(writer.role(change.role))**"
        last = change.role
        return [
          role, permission(change.permission, other), writer.answer(change.here),
          writer.answer(change.there),
        ]
      })
  }

  /// The roles of one edition that another one does not have.
  private func only(
    _ catalog: RoleCatalog, without other: RoleCatalog, edition: String
  ) -> String? {
    let roles = catalog.roles.filter { role in
      role.isOffered(to: .reseller) && role.id.map { other.role($0.value) == nil } ?? false
    }.compactMap { $0.label?.text(writer.book.locale) }
    guard !roles.isEmpty else { return nil }
    return writer.say(
      "editions.only",
      [
        .text("edition", edition),
        .verbatim("roles", roles.map(writer.plain).joined(separator: ", ")),
      ])
  }

  private func permission(_ id: String, _ other: RoleCatalog) -> String {
    writer.catalog.roles.permission(id) != nil
      ? writer.permission(id)
      : writer.plain(other.permission(id)?.label?.text(writer.book.locale) ?? id)
  }
}
