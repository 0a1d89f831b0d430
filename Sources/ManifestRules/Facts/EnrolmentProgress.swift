import Diagnostics
import ManifestModel

extension Enrolment {
  /// The first recorded state that shows a point of the workflow as reached.
  func evidence(of state: EnrolmentState) -> Located<EnrolmentState>? {
    history.entries.lazy.map(\.state).first { $0.value >= state }
  }

  /// The first recorded state that shows a review as begun.
  ///
  /// A rejection alone is none: an application may be turned down before anybody reviews it.
  var evidenceOfReview: Dated<EnrolmentState>? {
    history.entries.first { $0.state.value >= .inReview && $0.state.value != .rejected }
  }

  /// The day since which the application has been waiting for Microsoft's review.
  ///
  /// Nil when it does not wait, when the vetting has already ended, or when nobody knows since when.
  var reviewPendingSince: Located<Day>? {
    switch vettingStatus?.value {
    case .authorized, .rejected: return nil
    case .some(.none), .pending, nil: break
    }
    guard let last = history.last else { return nil }
    switch last.state.value {
    case .contactEmailVerified, .inReview: return last.day ?? confirmation(after: nil)
    case .submitted: return confirmation(after: last.day?.value)
    default: return nil
    }
  }

  /// The day on which the primary contact confirmed the address for the current application.
  ///
  /// After a rejection the one day of the record may still be that of the application before.
  private func confirmation(after submission: Day?) -> Located<Day>? {
    let attempt = history.entries.reversed().prefix { $0.state.value != .rejected }
    let noted = attempt.first { $0.state.value == .contactEmailVerified }?.day
    if let noted { return noted }
    let isFirst = attempt.count == history.entries.count
    guard let day = emailVerification?.verifiedOn, isFirst || submission != nil else { return nil }
    return day.value < submission ?? day.value ? nil : day
  }
}

extension Reseller {
  /// Whether the reseller took part in the programme before it came into this portal.
  var wasAlreadyInProgram: Bool { enrolment?.alreadyInCsp?.value == true }

  /// Whether the account is not ready yet, as far as the enrolment is recorded.
  ///
  /// Until then nobody can be added in Partner Center, and the Global admin is there to enrol.
  var isStillEnrolling: Bool {
    guard let enrolment, !wasAlreadyInProgram, !enrolment.history.entries.isEmpty else {
      return false
    }
    return enrolment.evidence(of: .accountReady) == nil
  }

  /// Whether all who are there are known not to be in the admin agent group.
  func lacksAdminAgent(on day: Day) -> Bool {
    users.filter { $0.isPresent(on: day) }.allSatisfy { $0.isAdminAgent == false }
  }
}
