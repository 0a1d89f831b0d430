import Diagnostics
import ManifestModel

/// A new user has not got the sign-in data yet, or still signs in with the temporary password.
///
/// What is not recorded counts only in the first weeks: whoever is there for years has long signed
/// in. A password that is recorded as unchanged counts whenever it is.
struct UnfinishedHandOver: Rule {
  static let description = RuleDescription(
    "RP-U15", "unfinished-hand-over-of-sign-in-data", .info, .todo, spans: [177, 178, 179, 180])

  /// How long a user is new.
  private static let days = 30

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.filter { !$0.isStillEnrolling }.flatMap { reseller in
      let signer = reseller.enrolment?.history.entry(.signedIn)?.actor
      let enroller = signer.flatMap { reseller.user($0.value) }?.name?.value
      return reseller.users.filter {
        $0.isPresent(on: context.today) && $0.name?.value != enroller
      }.compactMap { finding(for: $0, reseller, context.today) }
    }
  }

  private func finding(for user: User, _ reseller: Reseller, _ today: Day) -> Finding? {
    guard user.passwordChanged?.value != true else { return nil }
    let sent = user.credentialsSentOn.flatMap { $0.value <= today ? $0 : nil }
    let isOpen = user.passwordChanged?.value == false
    guard isOpen || isNew(sent?.value ?? user.since?.value, today) else { return nil }
    let person = Argument.text("user", user.displayName)
    let message =
      sent.map { Message(isOpen ? "not-changed" : "not-known", [person, .day("day", $0.value)]) }
      ?? Message(isOpen ? "not-sent-not-changed" : "not-sent", [person])
    return finding(
      message, at: user.passwordChanged?.span ?? user.credentialsSentOn?.span ?? user.place,
      about: Subject(reseller: reseller.name, user: user.name?.value))
  }

  private func isNew(_ day: Day?, _ today: Day) -> Bool {
    day.map { (0...UnfinishedHandOver.days).contains($0.days(until: today)) } ?? false
  }
}
