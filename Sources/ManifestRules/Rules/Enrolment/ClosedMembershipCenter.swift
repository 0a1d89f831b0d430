import Diagnostics
import ManifestModel

/// Partner Membership Center: its user name is missing, or it is recorded though it has closed.
///
/// In the editions of 2017 the enrolment leads through it, in later ones it exists no more.
struct ClosedMembershipCenter: Rule {
  static let description = RuleDescription(
    "RP-E07", "closed-membership-center", .info, .todo,
    spans: [128, 144, 145, 146, 147, 148], sources: ["membership-center", "manage-locations"])

  private static let closing = Day(year: 2022, month: 5, day: 31)

  func check(_ context: RuleContext) -> [Finding] {
    let isClosed = context.catalog.settings.edition == .current2023
    return context.catalog.resellers.flatMap { reseller in
      isClosed ? leftovers(of: reseller) : missingUserName(of: reseller)
    }
  }

  /// The step is for the Partner ID; whoever has that, or was in the programme before, needs no name.
  private func missingUserName(of reseller: Reseller) -> [Finding] {
    guard !reseller.wasAlreadyInProgram, reseller.pmcUserName == nil, reseller.mpnId == nil,
      let enrolment = reseller.enrolment, let state = enrolment.history.last?.state,
      state.value != .notStarted, enrolment.evidence(of: .pmcSignedIn) == nil
    else { return [] }
    return [finding(Message("user-name"), at: state.span, about: Subject(reseller: reseller.name))]
  }

  /// A step from before the closing is history and stays.
  private func leftovers(of reseller: Reseller) -> [Finding] {
    let subject = Subject(reseller: reseller.name)
    var findings: [Finding] = []
    if let name = reseller.pmcUserName {
      findings.append(finding(Message("left-over"), at: name.span, about: subject))
    }
    guard let closing = ClosedMembershipCenter.closing else { return findings }
    for entry in reseller.enrolment?.history.entries ?? [] where entry.state.value == .pmcSignedIn {
      guard let day = entry.day, day.value > closing else { continue }
      let message = Message("step-after-closing", [.day("day", day.value)])
      findings.append(finding(message, at: entry.state.span, about: subject))
    }
    return findings
  }
}
