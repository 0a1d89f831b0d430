import Diagnostics
import ManifestModel

/// What is impossible in the order of an enrolment's states and days.
struct EnrolmentOrder {
  /// A message with its place and the place that it contradicts.
  struct Problem {
    let message: Message
    let span: SourceSpan
    var related: [RelatedPlace] = []
  }

  private let entries: [Dated<EnrolmentState>]
  private let sent: Located<Day>?
  private let verified: Located<Day>?
  private let review: Dated<EnrolmentState>?
  private let today: Day

  init(_ enrolment: Enrolment, today: Day) {
    entries = enrolment.history.entries
    sent = enrolment.emailVerification?.sentOn
    verified = enrolment.emailVerification?.verifiedOn
    // A rejected application is confirmed and reviewed anew; only the last attempt counts.
    let attempt = entries.reversed().prefix { $0.state.value != .rejected }
    review = attempt.last { $0.state.value >= .inReview }
    self.today = today
  }

  /// Days that have not come yet.
  var futureDays: [Problem] {
    (entries.compactMap(\.day) + [sent, verified].compactMap(\.self))
      .filter { $0.value > today }
      .map { Problem(message: Message("future", [.day("day", $0.value)]), span: $0.span) }
  }

  /// States that come before the one they stand below.
  var stepsBack: [Problem] {
    zip(entries, entries.dropFirst()).filter(isStepBack).map { before, entry in
      let arguments: [Argument] = [
        .text("found", entry.state.value.rawValue), .text("before", before.state.value.rawValue),
      ]
      return Problem(
        message: Message("state-order", arguments), span: entry.state.span,
        related: [RelatedPlace(before.state.span, Message("later-state"))])
    }
  }

  /// Days before the day of the state above; a state that is out of order itself is left out.
  var daysBack: [Problem] {
    var problems: [Problem] = []
    var last: (entry: Dated<EnrolmentState>, day: Located<Day>)?
    for (index, entry) in entries.enumerated() {
      guard let day = entry.day, day.value <= today else { continue }
      let isMisplaced = index > 0 && isStepBack(entries[index - 1], entry)
      if let last, day.value < last.day.value, !isMisplaced {
        let states: [Argument] = [
          .text("state", entry.state.value.rawValue),
          .text("last", last.entry.state.value.rawValue),
        ]
        problems.append(dayOrder("day-order", day, after: last.day, states))
      }
      last = (entry, day)
    }
    if let sent, let verified, verified.value < sent.value, sent.value <= today {
      problems.append(dayOrder("confirmed-before-sent", verified, after: sent))
    }
    return problems
  }

  /// A review that began before the day on which the address was confirmed.
  var reviewBeforeConfirmation: Problem? {
    guard let begun = review?.day, let verified, verified.value <= today,
      begun.value < verified.value
    else { return nil }
    return dayOrder("review-too-early", begun, after: verified)
  }

  private func dayOrder(
    _ key: String, _ day: Located<Day>, after other: Located<Day>, _ further: [Argument] = []
  ) -> Problem {
    Problem(
      message: Message(key, [.day("found", day.value), .day("before", other.value)] + further),
      span: day.span, related: [RelatedPlace(other.span, Message(key))])
  }

  /// Only a rejected application goes back, to be submitted and reviewed again.
  private func isStepBack(_ before: Dated<EnrolmentState>, _ entry: Dated<EnrolmentState>) -> Bool {
    let isNewAttempt = before.state.value == .rejected && entry.state.value >= .submitted
    return entry.state.value < before.state.value && !isNewAttempt
  }
}
