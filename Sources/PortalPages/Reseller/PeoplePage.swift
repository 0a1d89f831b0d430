import Diagnostics
import ManifestModel
import PortalStatus

/// A reseller's people, what each role may do, and who can do what here.
struct PeoplePage {
  let writer: Writer
  let guide: Guide
  let reseller: Reseller

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "people", writer.say("people.title"))
    builder.heading(2, id: "users", writer.say("people.users"))
    if reseller.users.isEmpty {
      builder.paragraph(writer.say("people.none"))
    } else {
      users(into: &builder)
    }
    builder.heading(2, id: "permissions", writer.say("people.permissions"))
    builder.paragraph(
      writer.say("people.edition", [.text("edition", writer.catalog.settings.edition.rawValue)])
        + " " + writer.link(GuidePlace("guide-permissions"), guide) + ".")
    builder.append(PermissionsTable(writer).markdown())
    builder.heading(2, id: "who-can", writer.say("people.who-can"))
    builder.paragraph(writer.say("people.who-can-intro"))
    whoCan(into: &builder)
    return builder
  }

  private func users(into builder: inout MarkdownBuilder) {
    let showsMail = writer.audience.people(writer.catalog.settings) == .full
    let showsCompany = reseller.users.contains { !$0.additionalRoles.isEmpty }
    builder.table(
      ["table.person", "role.agent", "role.admin"].map { writer.say($0) }
        + (showsCompany ? [writer.say("role.company")] : [])
        + (showsMail ? [writer.say("table.mail")] : []) + [writer.say("table.time")],
      reseller.users.map { user in
        [writer.person(user), writer.axis(.agent, of: user), writer.axis(.admin, of: user)]
          + (showsCompany ? [companyRoles(of: user)] : [])
          + (showsMail ? [user.email.map { writer.plain($0.value) } ?? "–"] : []) + [time(user)]
      })
    let beyond = reseller.users.filter { writer.catalog.isGlobalAdmin($0) && isPresent($0) }
    guard !beyond.isEmpty else { return }
    let names = beyond.map { writer.person($0) }.joined(separator: ", ")
    builder.alert("IMPORTANT", [writer.say("people.beyond-csp", [.verbatim("people", names)])])
  }

  private func whoCan(into builder: inout MarkdownBuilder) {
    let present = reseller.users.filter(isPresent)
    builder.table(
      [writer.say("table.permission"), writer.say("table.who-may")],
      writer.catalog.roles.permissions.compactMap(\.id?.value).map { permission in
        let people = present.compactMap { user -> String? in
          switch writer.catalog.roles.answer(permission, for: user) {
          case .allowed: writer.person(user)
          case .conditional(let service, _):
            writer.say(
              "people.but-not-for",
              [
                .verbatim("person", writer.person(user)),
                .verbatim("service", writer.word("service", service)),
              ])
          case .denied, .notStated: nil
          }
        }
        let names = people.isEmpty ? writer.say("people.nobody") : people.joined(separator: ", ")
        return [writer.permission(permission), names]
      })
  }

  private func companyRoles(of user: User) -> String {
    let roles = user.additionalRoles.map { writer.role($0.value) }
    return roles.isEmpty ? writer.role(nil) : roles.joined(separator: ", ")
  }

  private func isPresent(_ user: User) -> Bool { user.isPresent(on: writer.today) }

  private func time(_ user: User) -> String {
    if let until = user.until {
      return writer.say("people.until", [.day("day", until.value)])
    }
    return writer.since(user.since?.value)
  }
}

extension Writer {
  /// What is stated on an axis: a role, the explicit none, or that there is nothing.
  func axis(_ axis: RoleAxis, of user: User) -> String {
    let stated = user.statements(axis)
    return stated.isEmpty
      ? badge(.unknown) : stated.map { role($0.value) }.joined(separator: ", ")
  }
}
