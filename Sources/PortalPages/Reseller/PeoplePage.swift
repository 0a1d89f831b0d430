import Diagnostics
import ManifestModel
import PortalStatus

/// A reseller's people with their roles, and whether these fit what each is to do.
struct PeoplePage {
  let writer: Writer
  let reseller: Reseller
  let powers: [PersonPower]

  func markdown() -> MarkdownBuilder {
    var builder = MarkdownBuilder()
    builder.heading(1, id: "people", writer.say("people.title"))
    builder.paragraph(writer.link(writer.say("permissions.title"), PermissionsPage.name))
    builder.heading(2, id: "users", writer.say("people.users"))
    if reseller.users.isEmpty {
      builder.paragraph(writer.say("people.none"))
    } else {
      users(into: &builder)
    }
    PersonPowers(writer: writer, powers: powers).append(to: &builder)
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
