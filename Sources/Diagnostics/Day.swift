/// A day of the Gregorian calendar, without a time and without a time zone.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The digits of `YYYYMMDD`: four bytes, since manifests are full of days.
  private let digits: Int32

  /// The year, 1900 to 2999.
  public var year: Int { Int(digits / 10_000) }
  /// The month, 1 to 12.
  public var month: Int { Int(digits / 100 % 100) }
  /// The day of the month, from 1.
  public var day: Int { Int(digits % 100) }

  /// Makes a day, nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    digits = Int32(year * 10_000 + month * 100 + day)
  }

  /// 1970-01-01.
  public static let epoch = Day(unchecked: 1970, 1, 1)

  /// Reads `YYYY-MM-DD` exactly, nil for anything else.
  public init?(_ text: Substring) { self.init(String(text)) }

  /// Reads `YYYY-MM-DD` exactly, nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 10 else { return nil }
    var parts = (0, 0, 0)
    var next = 0
    for byte in text.utf8 {
      let index = next
      next += 1
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch index {
      case ..<4: parts.0 = parts.0 * 10 + digit
      case ..<7: parts.1 = parts.1 * 10 + digit
      default: parts.2 = parts.2 * 10 + digit
      }
    }
    self.init(year: parts.0, month: parts.1, day: parts.2)
  }

  /// Days since 1970-01-01.
  public var number: Int {
    // Counts from the first of March, so that the leap day is the last day of its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  /// Makes the day that is so many days after 1970-01-01, nil outside of the years that days have.
  public init?(number: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let years = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * years + years / 4 - years / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: years + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: ofYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day so many days later, nil outside of the years that days have.
  public func adding(days: Int) -> Day? {
    let (sum, isTooLarge) = number.addingReportingOverflow(days)
    return isTooLarge || abs(sum) > 1_000_000 ? nil : Day(number: sum)
  }

  /// `YYYY-MM-DD`.
  public var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The days from this one to another; negative when the other is earlier.
  public func days(until other: Day) -> Int { other.number - number }

  /// Orders by the calendar.
  public static func < (one: Day, other: Day) -> Bool { one.digits < other.digits }
}

extension Day {
  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
