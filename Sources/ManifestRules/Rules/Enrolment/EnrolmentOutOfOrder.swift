import Diagnostics
import ManifestModel

/// States or days of an enrolment are in an order that cannot be.
struct EnrolmentOutOfOrder: Rule {
  static let description = RuleDescription(
    "RP-E05", "enrolment-out-of-order", .error, .data, spans: [135, 159])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.flatMap { reseller -> [Finding] in
      guard let enrolment = reseller.enrolment else { return [] }
      let order = EnrolmentOrder(enrolment, today: context.today)
      let problems =
        order.futureDays + order.stepsBack + order.daysBack
        + (order.reviewBeforeConfirmation.map { [$0] } ?? [])
      var findings = problems.map { problem in
        finding(
          problem.message, at: problem.span, about: Subject(reseller: reseller.name),
          related: problem.related)
      }
      if let gap = unconfirmedReview(reseller, enrolment) { findings.append(gap) }
      return findings
    }
  }

  /// A review goes on only when the primary contact has confirmed the address.
  ///
  /// Whoever took part before need not have kept that day, so there it is a warning.
  private func unconfirmedReview(_ reseller: Reseller, _ enrolment: Enrolment) -> Finding? {
    guard !enrolment.isEmailVerified, let review = enrolment.evidenceOfReview?.state else {
      return nil
    }
    let sent = enrolment.emailVerification?.sentOn.map {
      RelatedPlace($0.span, Message("sent", [.day("day", $0.value)]))
    }
    let address = reseller.primaryContact?.email.map {
      RelatedPlace($0.span, Message("address"))
    }
    let isOld = reseller.wasAlreadyInProgram
    let key = isOld ? "confirmation-unknown" : "review-unconfirmed"
    return finding(
      Message(key, [.text("state", review.value.rawValue)]), at: review.span,
      about: Subject(reseller: reseller.name), severity: isOld ? .warning : nil,
      related: [sent ?? address].compactMap(\.self))
  }
}
