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
