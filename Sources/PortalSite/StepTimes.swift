/// How long the steps of a build took, added up over all sites and processors.
public struct StepTimes: Sendable {
  /// The steps of a build, in their order.
  public enum Step: String, CaseIterable, Sendable {
    case making, links, isolation, writing
  }

  private var times: [Step: Duration] = [:]

  /// The time of a step.
  public subscript(step: Step) -> Duration { times[step] ?? .zero }

  /// Does a part of a step, and takes its time.
  mutating func measure<Value>(_ step: Step, _ action: () throws -> Value) rethrows -> Value {
    let start = ContinuousClock.now
    defer { times[step, default: .zero] += ContinuousClock.now - start }
    return try action()
  }

  mutating func add(_ further: StepTimes) {
    times.merge(further.times, uniquingKeysWith: +)
  }
}
