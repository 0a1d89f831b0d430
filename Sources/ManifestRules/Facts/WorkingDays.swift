import Diagnostics

extension Day {
  /// The days from Monday to Friday after this day, up to and with another; holidays count.
  func workingDays(until end: Day) -> Int { end.workingDaysSoFar - workingDaysSoFar }

  /// The working days since a Monday before all days that can be written.
  private var workingDaysSoFar: Int {
    // 1970-01-01, which has the number 0, was a Thursday; 1898-12-26 a Monday.
    let sinceMonday = number + 3 + 7 * 3_705
    return sinceMonday / 7 * 5 + min(sinceMonday % 7 + 1, 5)
  }
}
