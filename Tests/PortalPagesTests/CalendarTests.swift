import Diagnostics
import Testing

@testable import PortalPages

/// The calendar's form (RFC 5545).
@Suite struct CalendarTests {
  private func calendar(_ summary: String) throws -> String {
    let day = try #require(Day("2026-11-30"))
    let stamp = try #require(Day("2026-11-16"))
    let event = Calendar.Event(uid: "remind-vela", day: day, stamp: stamp, summary: summary)
    return Calendar(title: "Vela, S.r.l.", locale: "it", events: [event]).text
  }

  @Test("is a calendar of whole days, every line with its end")
  func form() throws {
    #expect(
      try calendar("Promemoria") == """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        PRODID:-//portal//it//EN\r
        CALSCALE:GREGORIAN\r
        X-WR-CALNAME:Vela\\, S.r.l.\r
        BEGIN:VEVENT\r
        UID:remind-vela@portal\r
        DTSTAMP:20261116T000000Z\r
        DTSTART;VALUE=DATE:20261130\r
        TRANSP:TRANSPARENT\r
        SUMMARY:Promemoria\r
        END:VEVENT\r
        END:VCALENDAR\r

        """)
  }

  @Test("lets no value begin another line", arguments: ["\n", "\r\n", "\r", "\u{85}"])
  func breaks(lineEnd: String) throws {
    let text = try calendar("a\(lineEnd)ATTENDEE:b;c\\d")
    let lines = text.split(separator: "\r\n")
    #expect(lines.contains("SUMMARY:a\(lineEnd == "\r\n" ? "  " : " ")ATTENDEE:b\\;c\\\\d"))
    #expect(lines.count == 13)
  }

  @Test("folds long lines between characters")
  func folding() throws {
    for count in 20...80 {
      let summary = String(repeating: "x", count: count) + String(repeating: "è€😀", count: 30)
      let text = try calendar(summary)
      #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
      #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:\(summary)\r\n"))
    }
  }
}
