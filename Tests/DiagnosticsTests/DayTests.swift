import Diagnostics
import Testing

@Suite struct DayTests {
  @Test(
    "reads only days that the calendar has",
    arguments: [
      ("2026-11-22", "2026-11-22"), ("2024-02-29", "2024-02-29"), ("2025-02-29", nil),
      ("2026-13-01", nil), ("2026-1-01", nil), ("2026-11-22 ", nil), ("１０２６-11-22", nil),
    ])
  func reads(text: String, expected: String?) {
    #expect(Day(text)?.description == expected)
  }

  @Test("comes back from its number on every day of four centuries, and ends with the years")
  func fromNumber() throws {
    let first = try #require(Day("1900-01-01"))
    let last = try #require(Day("2300-12-31"))
    var before = first
    for number in first.number...last.number {
      let day = try #require(Day(number: number))
      #expect(day.number == number && day >= before)
      before = day
    }
    #expect(before == last)
    #expect(first.adding(days: -1) == nil)
    #expect(Day("2999-12-31")?.adding(days: 1) == nil)
    #expect(last.adding(days: .max) == nil)
    #expect(Day("2024-02-28")?.adding(days: 2)?.description == "2024-03-01")
  }

  @Test("counts days across leap years and centuries")
  func counts() throws {
    let epoch = try #require(Day("1970-01-01"))
    let leap = try #require(Day("2000-02-29"))
    #expect(epoch.number == 0)
    #expect(leap.number == 11_016)
    #expect(try #require(Day("2026-10-31")).days(until: try #require(Day("2026-11-22"))) == 22)
  }
}
