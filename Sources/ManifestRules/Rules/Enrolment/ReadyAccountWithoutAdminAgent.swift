import Diagnostics
import ManifestModel

/// The account is ready, but nobody who is there is in the admin agent group.
///
/// A person whose agent type is not stated may be one; another rule asks for it.
struct ReadyAccountWithoutAdminAgent: Rule {
  static let description = RuleDescription(
    "RP-E08", "ready-account-without-admin-agent", .error, .breach, spans: [161, 167])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let ready = reseller.enrolment?.evidence(of: .accountReady),
        reseller.lacksAdminAgent(on: context.today)
      else { return nil }
      let former = reseller.users.filter { $0.isAdminAgent == true }.compactMap(\.until)
        .filter { $0.value < context.today }.max { $0.value < $1.value }
      let subject = Subject(reseller: reseller.name)
      guard let former else {
        return finding(Message("none"), at: ready.span, about: subject)
      }
      let arguments: [Argument] = [.day("day", former.value)]
      return finding(
        Message("none-left", arguments), at: ready.span, about: subject,
        related: [RelatedPlace(former.span, Message("left"))])
    }
  }
}
