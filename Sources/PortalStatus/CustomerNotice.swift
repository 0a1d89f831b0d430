public import Diagnostics
import ManifestModel
import ManifestRules

/// Something about a customer that runs out or has waited for long.
public struct CustomerNotice: Hashable, Sendable {
  /// What it is; the key of its words: `notice.KIND`.
  public enum Kind: String, Sendable {
    /// Granular administration ends on a day.
    case accessEnds = "access-ends"
    /// Granular administration has ended.
    case accessEnded = "access-ended"
    /// The customer has not answered since a day.
    case unanswered
    /// Nobody has confirmed the record since a day.
    case unconfirmed
  }

  /// What it is.
  public let kind: Kind
  /// The day, nil when it is not recorded.
  public let day: Day?
  /// How near the end is, where there is one to come.
  public let ending: EndNotice?

  init(_ kind: Kind, _ day: Day?, ending: EndNotice? = nil) {
    self.kind = kind
    self.day = day
    self.ending = ending
  }
}

/// How near an end is, in the steps at which a page changes.
public enum EndNotice: Int, Sendable {
  case withinDay = 1
  case withinWeek = 7
  case withinMonth = 30

  /// The nearest step for a last day, nil when it is farther away or over.
  public init?(_ end: Day, on today: Day) {
    switch today.days(until: end) {
    case ..<0: return nil
    case ...1: self = .withinDay
    case ...7: self = .withinWeek
    case ...30: self = .withinMonth
    default: return nil
    }
  }
}

extension CustomerNotice {
  static func all(
    for customer: Customer, _ link: ResellerLink, _ settings: Settings, on today: Day
  ) -> [CustomerNotice] {
    var notices: [CustomerNotice] = []
    if !link.history.isOver {
      notices = (link.terms.delegatedAdmin?.unreplaced(on: today) ?? []).compactMap {
        switch $0.end(on: today, within: settings.gdapDays) {
        case .reached(let day): CustomerNotice(.accessEnded, day?.value)
        case .near(let day):
          CustomerNotice(.accessEnds, day.value, ending: EndNotice(day.value, on: today))
        case nil: nil
        }
      }
    }
    if link.history.current == .invited, let day = link.history.last?.day?.value,
      day.days(until: today) >= settings.answerDays
    {
      notices.append(CustomerNotice(.unanswered, day))
    }
    if let day = customer.head.confirmed?.day.value,
      day.days(until: today) >= settings.confirmationDays
    {
      notices.append(CustomerNotice(.unconfirmed, day))
    }
    return notices
  }
}
