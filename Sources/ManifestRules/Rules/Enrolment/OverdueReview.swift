import Diagnostics
import ManifestModel

/// Microsoft's review takes longer than reviews usually do.
struct OverdueReview: Rule {
  static let description = RuleDescription(
    "RP-E06", "overdue-review", .warning, .todo, spans: [132], sources: ["verification-responses"])

  func check(_ context: RuleContext) -> [Finding] {
    let limit = context.catalog.settings.reviewDays
    return context.catalog.resellers.compactMap { reseller in
      guard let begun = reseller.enrolment?.reviewPendingSince, begun.value <= context.today else {
        return nil
      }
      let days = begun.value.workingDays(until: context.today)
      guard days > limit else { return nil }
      let arguments: [Argument] = [
        .number("count", days), .day("day", begun.value), .number("limit", limit),
      ]
      return finding(
        Message("overdue", arguments), at: begun.span, about: Subject(reseller: reseller.name))
    }
  }
}
