import Diagnostics
import ManifestModel
import Phrases
import PortalStatus

/// What is due as a calendar that mail programs and phones can subscribe to (RFC 5545).
///
/// It holds names of customers, but no address and no link. Nothing in it depends on the day of the
/// build, so that a quiet site stays as it is.
struct Calendar {
  static let name = "calendar.ics"

  /// One day in the calendar.
  struct Event {
    let uid: String
    let day: Day
    let stamp: Day
    let summary: String
  }

  let title: String
  let locale: String
  let events: [Event]

  func attachment() -> Attachment {
    Attachment(
      path: "\(locale)/\(Calendar.name)", bytes: Array(text.utf8),
      text: events.map(\.summary).joined(separator: "\n"))
  }

  var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//portal//\(locale)//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:\(Calendar.escaped(title))",
    ]
    for event in events {
      lines += [
        "BEGIN:VEVENT", "UID:\(event.uid)@portal",
        "DTSTAMP:\(Calendar.digits(event.stamp))T000000Z",
        "DTSTART;VALUE=DATE:\(Calendar.digits(event.day))", "TRANSP:TRANSPARENT",
        "SUMMARY:\(Calendar.escaped(event.summary))", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { Calendar.folded($0) + "\r\n" }.joined()
  }

  private static func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// A text with the signs escaped that part values, and without line breaks or controls.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ",", ";": result += "\\\(scalar)"
      case _ where scalar.properties.generalCategory == .control: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A line in pieces of at most 75 bytes, none of them cut inside a character.
  private static func folded(_ line: String) -> String {
    var result = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let size = scalar.utf8.count
      if width + size > 75 {
        result += "\r\n "
        width = 1
      }
      result.unicodeScalars.append(scalar)
      width += size
    }
    return result
  }
}

extension Calendar {
  /// What is due for resellers, in one language; for the operator with their names.
  init(_ statuses: [ResellerStatus], title: String, book: Phrasebook, isForOperator: Bool) {
    self.title = title
    locale = book.locale
    events = statuses.flatMap { status in
      status.due.map { date in
        let words = book.text("due.\(date.kind.rawValue)", date.arguments)
        let name = status.reseller.displayName
        let namesReseller = [.confirmRecord, .confirmCustomers].contains(date.kind)
        return Event(
          uid: Calendar.uid(status, date), day: date.day, stamp: date.from,
          summary: isForOperator && !namesReseller ? "\(name): \(words)" : words)
      }
    }
  }

  /// The same for the same fact in every build; names hold nothing that would need quoting.
  private static func uid(_ status: ResellerStatus, _ date: DueDate) -> String {
    let parts = [date.kind.rawValue, status.reseller.name, date.name, "\(date.from)"]
    let name = parts.filter { !$0.isEmpty }.joined(separator: "-").unicodeScalars.map {
      scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? Character(scalar) : "-"
    }
    return String(name)
  }
}
