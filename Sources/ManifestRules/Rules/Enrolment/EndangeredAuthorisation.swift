import Diagnostics
import ManifestModel

/// What is recorded does not meet what Microsoft's yearly authorisation of resellers asks for.
///
/// A fact that is not recorded is unknown; only the security contact is missing as soon as somebody
/// has written down anything else about the authorisation.
struct EndangeredAuthorisation: Rule {
  static let description = RuleDescription(
    "RP-E12", "endangered-authorisation", .warning, .breach, editions: [.current2023],
    sources: ["reseller-requirements"])

  private static let leastRevenue = 1_000
  private static let revenueSince = Day(year: 2024, month: 4, day: 1)
  private static let securitySince = Day(year: 2025, month: 10, day: 1)

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.flatMap { reseller -> [Finding] in
      guard let authorisation = reseller.authorisation else { return [] }
      let subject = Subject(reseller: reseller.name)
      let security = EndangeredAuthorisation.securitySince.map { $0 <= context.today } ?? false
      return [
        revenue(authorisation, subject, context.today),
        security ? multiFactor(authorisation, subject) : nil,
        security ? securityContact(authorisation, subject) : nil,
      ].compactMap(\.self)
    }
  }

  /// The revenue counts only when the first twelve months have passed.
  private func revenue(
    _ authorisation: Authorisation, _ subject: Subject, _ today: Day
  ) -> Finding? {
    guard let revenue = authorisation.revenue, let onboarded = authorisation.onboardedOn,
      let since = EndangeredAuthorisation.revenueSince, since <= today,
      let firstYear = onboarded.value.adding(years: 1), firstYear <= today,
      revenue.value < EndangeredAuthorisation.leastRevenue,
      let next = onboarded.value.anniversary(onOrAfter: today)
    else { return nil }
    let arguments: [Argument] = [.number("found", revenue.value), .day("day", next)]
    return finding(
      Message("revenue", arguments), at: revenue.span, about: subject,
      related: [RelatedPlace(onboarded.span, Message("onboarded"))])
  }

  private func multiFactor(_ authorisation: Authorisation, _ subject: Subject) -> Finding? {
    guard let flag = authorisation.multiFactor, !flag.value else { return nil }
    return finding(Message("single-factor"), at: flag.span, about: subject)
  }

  private func securityContact(_ authorisation: Authorisation, _ subject: Subject) -> Finding? {
    let recorded =
      authorisation.onboardedOn?.span ?? authorisation.revenue?.span
      ?? authorisation.multiFactor?.span
    guard authorisation.securityContact == nil, let recorded else { return nil }
    return finding(Message("no-security-contact"), at: recorded, about: subject)
  }
}
