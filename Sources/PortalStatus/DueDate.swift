public import Diagnostics
import ManifestModel

/// A day on which something ends, or on which it is time to look after something.
public struct DueDate: Sendable {
  /// What is due.
  public enum Kind: String, CaseIterable, Sendable {
    /// Granular administration of a customer's tenant ends.
    case gdapEnds = "gdap-ends"
    /// An invitation has waited for an answer long enough.
    case remind
    /// The reseller's record should be confirmed again.
    case confirmRecord = "confirm-record"
    /// The reseller's list of customers should be confirmed again.
    case confirmCustomers = "confirm-customers"
  }

  /// What is due; the key of its words: `due.KIND`.
  public let kind: Kind
  /// The day.
  public let day: Day
  /// The named values of its words.
  public let arguments: [Argument]
  /// The day of the fact that it follows from.
  public let from: Day
  /// What tells it from others of its kind, such as the name of an invitation.
  public let name: String
}

extension DueDate {
  /// Everything that is due for a reseller on a day or later, the next first.
  static func all(
    for reseller: Reseller, customers: [CustomerStatus], invitations: [InvitationStatus],
    settings: Settings, on today: Day
  ) -> [DueDate] {
    let dates =
      customers.flatMap(gdapEnds)
      + invitations.compactMap { reminder($0, customers, settings) }
      + confirmations(of: reseller, customers, settings)
    return dates.filter { $0.day >= today }
      .sorted { ($0.day, $0.kind.rawValue, $0.name) < ($1.day, $1.kind.rawValue, $1.name) }
  }

  private static func gdapEnds(_ status: CustomerStatus) -> [DueDate] {
    (status.link.terms.delegatedAdmin?.gdap ?? []).compactMap { relationship in
      guard [.active, .expiring].contains(relationship.status?.value),
        let end = relationship.endsOn?.value
      else {
        return nil
      }
      return DueDate(
        kind: .gdapEnds, day: end, arguments: [.text("customer", status.customer.displayName)],
        from: relationship.startsOn?.value ?? end,
        name: "\(status.customer.name.value)-\(relationship.name?.value ?? "")")
    }
  }

  private static func reminder(
    _ status: InvitationStatus, _ customers: [CustomerStatus], _ settings: Settings
  ) -> DueDate? {
    guard status.state == .sent, let sent = status.since,
      let day = sent.adding(days: settings.answerDays)
    else { return nil }
    let silent = status.invitation.to.compactMap { name in
      customers.first {
        $0.customer.name.value == name.value && $0.relationship.state == .invited
      }?.customer.displayName
    }
    guard !silent.isEmpty else { return nil }
    return DueDate(
      kind: .remind, day: day,
      arguments: [.text("recipients", silent.joined(separator: ", "))],
      from: sent, name: status.invitation.name)
  }

  private static func confirmations(
    of reseller: Reseller, _ customers: [CustomerStatus], _ settings: Settings
  ) -> [DueDate] {
    let list = customers.first { status in
      status.customer.head.kind == .customerList && status.customer.resellers.count == 1
    }
    return [
      (Kind.confirmRecord, reseller.head.confirmed),
      (.confirmCustomers, list?.customer.head.confirmed),
    ].compactMap { kind, mark in
      guard let confirmed = mark?.day.value,
        let day = confirmed.adding(days: settings.confirmationDays)
      else { return nil }
      return DueDate(
        kind: kind, day: day, arguments: [.text("reseller", reseller.displayName)],
        from: confirmed, name: "")
    }
  }
}
