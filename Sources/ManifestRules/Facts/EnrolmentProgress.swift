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
}
