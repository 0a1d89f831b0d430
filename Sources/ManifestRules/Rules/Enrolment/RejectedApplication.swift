import Diagnostics
import ManifestModel

/// Microsoft has turned the application down, and the next step is the reseller's.
///
/// While an answer is being looked at the vetting is pending again, and there is nothing to do.
struct RejectedApplication: Rule {
  static let description = RuleDescription(
    "RP-E10", "rejected-application", .warning, .todo, spans: [132, 160],
    sources: ["verification-responses", "vetting-status"])

  func check(_ context: RuleContext) -> [Finding] {
    context.catalog.resellers.compactMap { reseller in
      guard let enrolment = reseller.enrolment, let place = rejection(enrolment) else { return nil }
      let check = enrolment.vettingSubStatus
      let key = check?.value.rawValue ?? "unrecorded"
      let entry = enrolment.history.last.map(\.state)
      let related = check == nil ? nil : entry.map { RelatedPlace($0.span, Message("rejected")) }
      return finding(
        Message(key), at: check?.span ?? place, about: Subject(reseller: reseller.name),
        related: [related].compactMap(\.self))
    }
  }

  /// Where the rejection is recorded; a vetting that contradicts the state is another rule's matter.
  private func rejection(_ enrolment: Enrolment) -> SourceSpan? {
    switch enrolment.vettingStatus?.value {
    case .authorized, .pending: return nil
    case .some(.none), .rejected, nil: break
    }
    guard let last = enrolment.history.last else {
      return enrolment.vettingStatus.flatMap { $0.value == .rejected ? $0.span : nil }
    }
    return last.state.value == .rejected ? last.state.span : nil
  }
}
