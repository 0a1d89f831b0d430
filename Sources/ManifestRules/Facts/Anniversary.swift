import Diagnostics

extension Day {
  /// The same day so many years later; 29 February becomes 1 March where the year has none.
  func adding(years: Int) -> Day? {
    Day(year: year + years, month: month, day: day) ?? Day(year: year + years, month: 3, day: 1)
  }

  /// The first anniversary on or after another day, a year after this one at the earliest.
  func anniversary(onOrAfter other: Day) -> Day? {
    let years = max(1, other.year - year)
    guard let candidate = adding(years: years) else { return nil }
    return candidate < other ? adding(years: years + 1) : candidate
  }
}
