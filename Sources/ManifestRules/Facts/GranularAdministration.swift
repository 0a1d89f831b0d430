public import Diagnostics
public import ManifestModel

extension DelegatedAdmin {
  /// Whether the customer's tenant may be administered on a day, by either kind of delegation.
  public func isInForce(on day: Day) -> Bool {
    dap.current == .granted || gdap.contains { $0.isInForce(on: day) }
  }

  /// The granular relationships that no other one goes on for.
  public func unreplaced(on today: Day) -> [GranularRelationship] {
    gdap.enumerated().filter { index, relationship in
      !gdap.enumerated().contains { $0 != index && $1.replaces(relationship, on: today) }
    }.map(\.element)
  }
}

extension GranularRelationship {
  /// How a relationship that nobody ended on purpose stands towards its end.
  public enum End: Sendable {
    /// It ended on a day, or is recorded as expired without one.
    case reached(Located<Day>?)
    /// It ends within the days of the workspace's setting.
    case near(Located<Day>)
  }

  /// Whether it is in force on a day; what is not recorded does not count against it.
  public func isInForce(on day: Day) -> Bool {
    if let startsOn, startsOn.value > day { return false }
    if let endsOn, endsOn.value < day { return false }
    return isAccepted && !isOver
  }

  /// Whether it is over, as planned or before.
  var isOver: Bool {
    [.expired, .terminating, .terminated].contains(status?.value)
  }

  /// Whether the end is reached or near; nil for what is not yet accepted or was ended on purpose.
  public func end(on day: Day, within limit: Int) -> End? {
    guard isAccepted, ![.terminationRequested, .terminating, .terminated].contains(status?.value)
    else { return nil }
    if let endsOn, endsOn.value < day { return .reached(endsOn) }
    if status?.value == .expired { return .reached(nil) }
    guard let endsOn, day.days(until: endsOn.value) <= limit else { return nil }
    return .near(endsOn)
  }

  /// Whether it goes on for longer than another one and has all of its roles.
  func replaces(_ other: GranularRelationship, on day: Day) -> Bool {
    guard isAccepted, !isOver, Set(other.roles.map(\.value)).isSubset(of: roles.map(\.value))
    else { return false }
    guard let endsOn else { return true }
    return endsOn.value >= day && other.endsOn.map { endsOn.value > $0.value } != false
  }

  /// Whether the customer has approved it.
  public var isAccepted: Bool {
    ![.created, .approvalPending].contains(status?.value)
  }
}

extension Invitation {
  /// The day of a request for granular administration that is too old to be accepted.
  func lapsed(on today: Day) -> Located<Day>? {
    guard type?.value == .gdap, isOpen,
      let day = history.entries.lazy.compactMap(\.day).first,
      day.value.days(until: today) > Invitation.granularRequestDays
    else { return nil }
    return day
  }

  /// The days that Microsoft keeps a request for granular administration open.
  static let granularRequestDays = 90
}
