import Diagnostics
import ManifestModel

/// Microsoft's vetting has ended, but the enrolment's state says something else.
///
/// A vetting under way contradicts nothing: Microsoft looks at accounts that are ready again, too.
struct ContradictoryVetting: Rule {
  static let description = RuleDescription(
    "RP-E09", "contradictory-vetting", .error, .data, spans: [132, 133],
    sources: ["vetting-status", "verification-responses"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let enrolment = reseller.enrolment, let vetting = enrolment.vettingStatus,
        let state = enrolment.history.last?.state, !agrees(vetting.value, state.value)
      else { return nil }
      let arguments: [Argument] = [
        .text("vetting", vetting.value.rawValue), .text("state", state.value.rawValue),
      ]
      return finding(
        Message(vetting.value.rawValue, arguments), at: vetting.span,
        about: Subject(reseller: reseller.name),
        related: [RelatedPlace(state.span, Message("state"))])
    }
  }

  private func agrees(_ vetting: VettingStatus, _ state: EnrolmentState) -> Bool {
    switch vetting {
    case .authorized: [.completed, .accountReady, .adminAgentConfirmed].contains(state)
    case .rejected: state == .rejected
    case .none, .pending: true
    }
  }
}
