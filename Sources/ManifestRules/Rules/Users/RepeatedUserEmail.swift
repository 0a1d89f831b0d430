import Diagnostics
import ManifestModel

/// Two users of one organisation have the same e-mail address at the same time.
struct RepeatedUserEmail: Rule {
  static let description = RuleDescription(
    "RP-U05", "repeated-user-email", .error, .data, spans: [171])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.rosters.flatMap { roster in
      var holders: [String: [User]] = [:]
      return roster.users.compactMap { user -> Finding? in
        guard !user.hasLeft(by: context.today), let email = user.email else { return nil }
        let address = email.value.lowercased()
        let first = holders[address]?.first { !$0.isApart(from: user) }
        holders[address, default: []].append(user)
        guard let first, let place = first.email?.span else { return nil }
        let message = Message(
          "repeated", [.text("found", email.value), .text("user", first.displayName)])
        return finding(
          message, at: email.span, about: roster.subject(user),
          related: [RelatedPlace(place, Message("first"))])
      }
    }
  }
}

extension User {
  /// Whether one of the two leaves before the other comes.
  fileprivate func isApart(from other: User) -> Bool {
    leaves(before: other) || other.leaves(before: self)
  }

  private func leaves(before other: User) -> Bool {
    guard let until, let since = other.since else { return false }
    return until.value < since.value
  }
}
