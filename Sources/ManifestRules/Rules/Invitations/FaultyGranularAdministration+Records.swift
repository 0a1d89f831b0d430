import Diagnostics
import ManifestModel

extension FaultyGranularAdministration {
  /// What is wrong with the granular relationships in the customers' records.
  func records(_ catalog: Catalog) -> [Finding] {
    var ids: [String: (place: SourceSpan, customer: SourceSpan)] = [:]
    var names: [PartnerName: (place: SourceSpan, id: String?)] = [:]
    return catalog.customers.flatMap(\.granularRecords).flatMap { record -> [Finding] in
      var findings = duration(record) + [longName(record)].compactMap(\.self)
      if let id = record.relationship.id, let first = ids[id.value.lowercased()] {
        if first.customer != record.customer.span {
          findings.append(
            finding(
              Message("id-twice"), at: record.customer.ownPlace(id.span), about: record.subject,
              related: [RelatedPlace(first.place, Message("first-id"))]))
        }
      } else if let id = record.relationship.id {
        ids[id.value.lowercased()] = (id.span, record.customer.span)
      }
      guard let name = record.relationship.name, !record.relationship.isOver else {
        return findings
      }
      let id = record.relationship.id?.value.lowercased()
      let key = PartnerName(partner: record.partner, name: name.value)
      guard let first = names[key] else {
        names[key] = (name.span, id)
        return findings
      }
      guard id == nil || id != first.id else { return findings }
      return findings + [
        finding(
          Message("name-twice", [.text("found", name.value)]),
          at: record.customer.ownPlace(name.span), about: record.subject, severity: .warning,
          related: [RelatedPlace(first.place, Message("first-name"))])
      ]
    }
  }

  private func longName(_ record: GranularRecord) -> Finding? {
    guard let name = record.relationship.name,
      name.value.count > FaultyGranularAdministration.nameLimit
    else { return nil }
    let arguments: [Argument] = [
      .number("count", name.value.count),
      .number("limit", FaultyGranularAdministration.nameLimit),
    ]
    return finding(
      Message("long-name", arguments), at: record.customer.ownPlace(name.span),
      about: record.subject, severity: .warning)
  }

  private func duration(_ record: GranularRecord) -> [Finding] {
    guard let start = record.relationship.startsOn, let end = record.relationship.endsOn else {
      return []
    }
    let days = start.value.days(until: end.value)
    let place = record.customer.ownPlace(end.span)
    let related = [RelatedPlace(start.span, Message("start"))]
    if days < 0 {
      let arguments: [Argument] = [.day("day", end.value), .day("start", start.value)]
      return [
        finding(Message("backwards", arguments), at: place, about: record.subject, related: related)
      ]
    }
    guard days > FaultyGranularAdministration.longest else { return [] }
    let arguments: [Argument] = [
      .number("count", days), .number("limit", FaultyGranularAdministration.longest),
    ]
    // An extension that Microsoft makes by itself may have moved the end.
    return [
      finding(
        Message("too-long", arguments), at: place, about: record.subject, severity: .warning,
        related: related)
    ]
  }

  /// The longest duration in days.
  private static let longest = 730
  /// The longest name in characters.
  private static let nameLimit = 50
}

/// A granular relationship with the customer and the partner that it is of.
private struct GranularRecord {
  let relationship: GranularRelationship
  let customer: Customer
  let partner: String
  let subject: Subject
}

/// A name that a partner may give once.
private struct PartnerName: Hashable {
  let partner: String
  let name: String
}

extension Customer {
  /// The granular relationships with resellers and providers; a list has them once for both.
  fileprivate var granularRecords: [GranularRecord] {
    let own = resellers.flatMap { link in
      (link.terms.delegatedAdmin?.gdap ?? []).map {
        let subject = Subject(reseller: link.reseller.value, customer: name.value)
        return GranularRecord(
          relationship: $0, customer: self, partner: "reseller/\(link.reseller.value)",
          subject: subject)
      }
    }
    guard head.kind == .customer else { return own }
    return own
      + providers.flatMap { link in
        (link.terms.delegatedAdmin?.gdap ?? []).map {
          let subject = Subject(
            reseller: reseller(beside: link), provider: link.provider.value, customer: name.value)
          return GranularRecord(
            relationship: $0, customer: self, partner: "provider/\(link.provider.value)",
            subject: subject)
        }
      }
  }
}
