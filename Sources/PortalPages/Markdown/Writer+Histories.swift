import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

extension Writer {
  /// The Global admins who are there today, or that nobody has the role.
  func globalAdmins(of reseller: Reseller?) -> String {
    let admins = (reseller?.users ?? []).filter {
      catalog.isGlobalAdmin($0) && $0.isPresent(on: today)
    }
    guard admins.isEmpty else { return admins.map { person($0) }.joined(separator: ", ") }
    return say("home.nobody-has-role", [.verbatim("role", role("global-admin"))])
  }
}

extension MarkdownBuilder {
  /// What has become of something: each state with its day and with who brought it about.
  ///
  /// The states are worded by the phrases of an area, such as `partnership.active`.
  mutating func history<State>(
    _ history: History<State>, _ area: String, near reseller: String, _ writer: Writer
  ) {
    table(
      ["home.day", "home.state", "home.who"].map { writer.say($0) },
      history.entries.map { entry in
        [
          writer.day(entry.day?.value), writer.say("\(area).\(entry.state.value.rawValue)"),
          entry.actor.map { actor in
            writer.catalog.user(actor.value, near: reseller).map { writer.person($0) }
              ?? writer.person(named: actor.value)
          } ?? "–",
        ]
      })
  }
}
