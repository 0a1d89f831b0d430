import Diagnostics
import ManifestModel
import PortalStatus

/// Permissions both ways: what each role may do, and who may do each thing here.
struct PermissionsPage {
  static let name = "permissions"

  let writer: Writer
  let guide: Guide
  let reseller: Reseller
  /// Whether there is a page about the other editions.
  let hasEditions: Bool

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "permissions", writer.say("permissions.title"))
    builder.paragraph(writer.link(writer.say("people.title"), "people"))
    builder.heading(2, id: "roles", writer.say("people.permissions"))
    builder.paragraph(
      writer.say("people.edition", [.text("edition", writer.catalog.settings.edition.rawValue)])
        + " " + writer.link(GuidePlace("guide-permissions"), guide) + ".")
    PermissionMatrix(writer: writer, users: reseller.users.filter(isPresent)).append(to: &builder)
    if hasEditions {
      builder.paragraph(writer.link(writer.say("editions.title"), EditionsPage.name))
    }
    builder.heading(2, id: "who-can", writer.say("people.who-can"))
    builder.paragraph(writer.say("people.who-can-intro"))
    whoCan(into: &builder)
    return builder
  }

  private func whoCan(into builder: inout MarkdownBuilder) {
    let present = reseller.users.filter(isPresent)
    builder.table(
      [writer.say("table.permission"), writer.say("table.who-may")],
      writer.catalog.roles.permissions.compactMap(\.id?.value).map { permission in
        var people: [String] = []
        for user in present {
          guard let grant = writer.catalog.roles.grant(of: permission, to: user) else { continue }
          let text = holder(user, grant)
          // Without names two people of one role look the same.
          if writer.showsNames || !people.contains(text) { people.append(text) }
        }
        let names = people.isEmpty ? writer.say("people.nobody") : people.joined(separator: ", ")
        return [writer.permission(permission), names]
      })
  }

  /// A person with the role that gives the permission, and what it does not cover.
  private func holder(_ user: User, _ grant: PermissionGrant) -> String {
    let roles = grant.roles.map { writer.role($0.id?.value) }.joined(separator: " + ")
    let person = writer.showsNames ? writer.person(user) : roles
    guard let service = grant.exception else {
      return writer.showsNames
        ? writer.say("people.by", [.verbatim("person", person), .verbatim("roles", roles)])
        : roles
    }
    let word = Argument.verbatim("service", writer.word("service", service))
    return writer.showsNames
      ? writer.say(
        "people.by-but-not-for", [.verbatim("person", person), .verbatim("roles", roles), word])
      : writer.say("people.but-not-for", [.verbatim("person", person), word])
  }

  private func isPresent(_ user: User) -> Bool { user.isPresent(on: writer.today) }
}
