import Diagnostics
import ManifestModel

/// Somebody looked at a record and found it true, but that is long ago.
///
/// A record that nobody ever confirmed is left alone: a portal may do without confirming.
struct UnconfirmedRecord: Rule {
  static let description = RuleDescription(
    "RP-S01", "unconfirmed-record", .warning, .todo, sources: ["manifests"])

  func check(_ context: RuleContext) -> [Finding] {
    let limit = context.catalog.settings.confirmationDays
    return context.catalog.confirmableRecords.compactMap { record in
      guard let confirmed = record.head.confirmed,
        confirmed.day.value.days(until: context.today) >= limit
      else { return nil }
      let arguments: [Argument] = [
        .day("day", confirmed.day.value), .number("limit", limit), .text("name", record.name),
      ]
      return finding(
        Message(record.message, arguments), at: confirmed.day.span, about: record.subject)
    }
  }
}

/// A document that somebody of the operator confirms now and then.
private struct ConfirmableRecord {
  let head: DocumentHead
  let message: String
  let name: String
  let subject: Subject
}

extension Catalog {
  /// The documents with facts; invitations and role catalogues have their own days.
  fileprivate var confirmableRecords: [ConfirmableRecord] {
    let settings = workspace.map {
      ConfirmableRecord(head: $0.head, message: "settings", name: "", subject: Subject())
    }
    let partners =
      resellers.map {
        ConfirmableRecord(
          head: $0.head, message: "record", name: $0.displayName,
          subject: Subject(reseller: $0.name))
      }
      + providers.map {
        ConfirmableRecord(
          head: $0.head, message: "record", name: $0.displayName,
          subject: Subject(provider: $0.name))
      }
    // The customers of a list have its head in common.
    var seen: Set<SourceSpan> = []
    let clients = customers.filter { seen.insert($0.head.span).inserted }.map(record)
    return (settings.map { [$0] } ?? []) + partners + clients
  }

  private func record(of customer: Customer) -> ConfirmableRecord {
    let reseller = customer.onlyReseller
    guard customer.head.kind == .customerList else {
      return ConfirmableRecord(
        head: customer.head, message: "record", name: customer.displayName,
        subject: Subject(reseller: reseller, customer: customer.name.value))
    }
    let name = reseller.flatMap { self.reseller($0) }?.displayName ?? reseller ?? ""
    return ConfirmableRecord(
      head: customer.head, message: "customers", name: name, subject: Subject(reseller: reseller))
  }
}
