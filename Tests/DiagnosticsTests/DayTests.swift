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

  @Test("counts days across leap years and centuries")
  func counts() throws {
    let epoch = try #require(Day("1970-01-01"))
    let leap = try #require(Day("2000-02-29"))
    #expect(epoch.number == 0)
    #expect(leap.number == 11_016)
    #expect(try #require(Day("2026-10-31")).days(until: try #require(Day("2026-11-22"))) == 22)
  }
}
