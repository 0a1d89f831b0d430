public import Diagnostics
public import ManifestModel

/// One of the six phases that readers see.
public enum Phase: String, CaseIterable, Sendable {
  case prepare, apply, verify, review, setUp = "set-up", ready
}

/// How a phase of the enrolment stands.
public struct PhaseStatus: Sendable {
  /// The phase.
  public let phase: Phase
  /// How it stands.
  public let sign: StatusSign
  /// The day of its last recorded state.
  public let day: Day?
}

/// How one of the nine steps of the guide stands.
public struct StepStatus: Sendable {
  /// The number, 1 to 9.
  public let number: Int
  /// How it stands.
  public let sign: StatusSign
  /// Who must act, or who acted.
  public let actor: Actor
  /// Who did it, as far as it is recorded.
  public let person: String?
  /// The day on which it was done.
  public let day: Day?
}

/// How Microsoft's vetting stands.
public struct VettingStanding: Sendable {
  /// The state.
  public let status: VettingStatus
  /// The check that it is at, or that failed.
  public let check: VettingSubStatus?
  /// How it shows.
  public let sign: StatusSign
  /// Since when, as far as the enrolment's history tells.
  public let since: Day?
}

/// How a reseller's enrolment stands.
public struct EnrolmentStatus: Sendable {
  /// The current state.
  public let state: EnrolmentState
  /// The day of the current state.
  public let since: Day?
  /// The six phases.
  public let phases: [PhaseStatus]
  /// The nine steps.
  public let steps: [StepStatus]
  /// Microsoft's vetting, nil when its state is not recorded.
  public let vetting: VettingStanding?

  /// Whether the reseller can work in Partner Center.
  public var isReady: Bool { state == .adminAgentConfirmed }
}

extension EnrolmentStatus {
  init(_ reseller: Reseller) {
    let enrolment = reseller.enrolment
    let state = enrolment?.standing ?? .notStarted
    self.state = state
    // A state that only the vetting tells of has no day.
    since = state == enrolment?.state ? enrolment?.history.last?.day?.value : nil
    vetting = enrolment.flatMap(VettingStanding.init)
    phases = Phase.allCases.map { PhaseStatus($0, state: state, enrolment: enrolment) }
    steps = EnrolmentStep.all.map { $0.status(enrolment, state: state, reseller: reseller) }
  }
}

extension Enrolment {
  /// The current state, told by the vetting where that knows more than the history.
  fileprivate var standing: EnrolmentState {
    let vetting = vettingStatus?.value
    if state == .rejected, vetting == .pending { return .inReview }
    guard history.entries.isEmpty, let vetting else { return state }
    return switch vetting {
    case .none: state
    case .pending: .inReview
    case .authorized: .completed
    case .rejected: .rejected
    }
  }
}

extension VettingStanding {
  fileprivate init?(_ enrolment: Enrolment) {
    guard let status = enrolment.vettingStatus?.value else { return nil }
    self.status = status
    check = enrolment.vettingSubStatus?.value
    let begin: EnrolmentState?
    switch status {
    case .none: (sign, begin) = (.notNeeded, nil)
    case .pending: (sign, begin) = (.waiting, .inReview)
    case .authorized: (sign, begin) = (.done, .completed)
    case .rejected: (sign, begin) = (.refused, .rejected)
    }
    since = begin.flatMap { enrolment.history.entry($0)?.day?.value }
  }
}

extension PhaseStatus {
  fileprivate init(_ phase: Phase, state: EnrolmentState, enrolment: Enrolment?) {
    self.phase = phase
    let current = Phase.current(in: state)
    let order = Phase.allCases
    let isPast =
      (order.firstIndex(of: phase) ?? 0) < (order.firstIndex(of: current) ?? 0)
      || (phase == .ready && state == .adminAgentConfirmed)
    if isPast {
      sign = .done
    } else if phase == current {
      sign = Phase.sign(in: state)
    } else {
      sign = .notNeeded
    }
    day =
      isPast || phase == current
      ? enrolment?.history.entries.last { phase.states.contains($0.state.value) }?.day?.value : nil
  }
}

extension Phase {
  /// The states that belong to a phase.
  fileprivate var states: Set<EnrolmentState> {
    switch self {
    case .prepare: [.notStarted]
    case .apply: [.started, .welcomeReviewed, .signedIn, .pmcSignedIn, .mpnSelected, .submitted]
    case .verify: [.contactEmailVerified]
    case .review: [.inReview, .completed, .rejected]
    case .setUp: [.accountReady]
    case .ready: [.adminAgentConfirmed]
    }
  }

  /// The phase that is under way in a state.
  public static func current(in state: EnrolmentState) -> Phase {
    switch state {
    case .notStarted: .prepare
    case .started, .welcomeReviewed, .signedIn, .pmcSignedIn, .mpnSelected: .apply
    case .submitted: .verify
    case .contactEmailVerified, .inReview, .rejected: .review
    case .completed, .accountReady: .setUp
    case .adminAgentConfirmed: .ready
    }
  }

  /// How the phase that is under way stands.
  fileprivate static func sign(in state: EnrolmentState) -> StatusSign {
    switch state {
    case .contactEmailVerified, .inReview, .completed: .waiting
    case .rejected: .refused
    case .adminAgentConfirmed: .done
    default: .turn
    }
  }
}

/// One of the nine steps with the state that shows that it is done.
private struct EnrolmentStep {
  let number: Int
  let state: EnrolmentState

  static let all: [EnrolmentStep] = [
    EnrolmentStep(number: 1, state: .started), EnrolmentStep(number: 2, state: .welcomeReviewed),
    EnrolmentStep(number: 3, state: .signedIn), EnrolmentStep(number: 4, state: .pmcSignedIn),
    EnrolmentStep(number: 5, state: .pmcSignedIn), EnrolmentStep(number: 6, state: .pmcSignedIn),
    EnrolmentStep(number: 7, state: .mpnSelected), EnrolmentStep(number: 8, state: .submitted),
    EnrolmentStep(number: 9, state: .adminAgentConfirmed),
  ]

  func status(
    _ enrolment: Enrolment?, state current: EnrolmentState, reseller: Reseller
  ) -> StepStatus {
    let entry = enrolment?.history.entry(state)
    let isDone = current >= state
    let isNext = !isDone && EnrolmentStep.next(after: current) == number
    let waits = number == 9 && [.contactEmailVerified, .inReview, .completed].contains(current)
    return StepStatus(
      number: number, sign: isDone ? .done : isNext ? .turn : waits ? .waiting : .notNeeded,
      actor: waits ? .microsoft : .reseller,
      person: entry?.actor.map { reseller.user($0.value)?.displayName ?? $0.value },
      day: entry?.day?.value)
  }

  /// The number of the step that comes after a state; nil while others must act.
  private static func next(after state: EnrolmentState) -> Int? {
    if state == .accountReady { return 9 }
    guard state < .submitted else { return nil }
    return all.first { $0.state > state }?.number
  }
}
