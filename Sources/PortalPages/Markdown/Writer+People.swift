import Diagnostics
import ManifestModel
import MarkdownHTML
import Phrases

extension Writer {
  /// Whether people show by name or initials; otherwise a person is no more than the roles.
  var showsNames: Bool { display != .roles }

  /// A person as far as the audience may see: the name, initials, or the roles.
  func person(_ user: User) -> String {
    display == .roles ? roles(of: user) : person(named: user.displayName)
  }

  /// A person who need not be a user, such as the primary contact; `role` says what for.
  func person(named name: String, role: String? = nil) -> String {
    switch display {
    case .full: plain(name)
    case .initials: plain(name.split(separator: " ").compactMap(\.first).map { "\($0)." }.joined())
    case .roles: role ?? user(named: name).map { roles(of: $0) } ?? say("actor.person")
    }
  }

  /// The person of the operator who looks after a reseller.
  func manager(of reseller: Reseller) -> String? {
    reseller.accountManager.flatMap { manager in
      catalog.operatorUsers.first { $0.name?.value == manager.value }
    }.map { person($0) }
  }

  /// A text of a finding: ids of roles, permissions and services by their labels, people as the
  /// audience may see them.
  func label(_ text: String) -> String {
    if catalog.roles.role(text) != nil { return role(text) }
    if catalog.roles.permission(text) != nil { return permission(text) }
    if let service = Service(rawValue: text) { return say("service.\(service.rawValue)") }
    if book.has("country.\(text)") { return countryName(text) }
    for area in ["partnership", "known-from", "enrolment-reached", "invitation"]
    where book.has("\(area).\(text)") {
      return say("\(area).\(text)")
    }
    return display != .full && isPerson(text) ? person(named: text) : plain(text)
  }

  private var display: PeopleDisplay { audience.people(catalog.settings) }

  /// Whether a text is the name of a user or of a primary contact whom the audience may know.
  private func isPerson(_ text: String) -> Bool {
    guard user(named: text) == nil else { return true }
    guard case .reseller(let reseller) = audience else {
      return catalog.resellers.contains { $0.primaryContact?.fullName == text }
    }
    return catalog.reseller(reseller)?.primaryContact?.fullName == text
  }

  /// The user of a display name among those whom the audience may know.
  private func user(named name: String) -> User? {
    let own: [User]? =
      if case .reseller(let reseller) = audience { catalog.reseller(reseller)?.users } else { nil }
    let users = (own ?? catalog.resellers.flatMap(\.users)) + catalog.providers.flatMap(\.users)
    return users.first { $0.displayName == name }
  }
}
