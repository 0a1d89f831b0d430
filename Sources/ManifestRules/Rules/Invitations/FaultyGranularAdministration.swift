import Diagnostics
import ManifestModel

/// A request or a record of granular delegated administration that Microsoft would not take.
struct FaultyGranularAdministration: Rule {
  static let description = RuleDescription(
    "RP-I09", "faulty-granular-administration", .error, .data,
    sources: ["gdap-faq", "gdap-relationship"])

  func check(_ context: RuleContext) -> [Finding] {
    severalCustomers(context.catalog) + reusedLinks(context.catalog)
      + context.catalog.invitations.compactMap { lapsed($0, on: context.today) }
      + records(context.catalog)
  }
}

extension FaultyGranularAdministration {
  private func severalCustomers(_ catalog: Catalog) -> [Finding] {
    catalog.invitations.filter { $0.type?.value == .gdap }.compactMap { invitation in
      guard let first = invitation.to.first,
        let second = invitation.to.first(where: { $0.value != first.value })
      else { return nil }
      return finding(
        Message("several-customers", [.number("count", invitation.to.count)]), at: second.span,
        about: invitation.subject(), related: [RelatedPlace(first.span, Message("first-customer"))])
    }
  }

  /// Links that stand in invitations to different customers; sending one again is fine.
  private func reusedLinks(_ catalog: Catalog) -> [Finding] {
    var uses: [GranularLinkID: (place: SourceSpan, customers: Set<SourceSpan>)] = [:]
    return catalog.invitations.compactMap { invitation in
      guard let link = invitation.link, let id = GranularLinkID(InvitationLink(link.value)) else {
        return nil
      }
      let customers = Set(catalog.recipients(of: invitation).map(\.customer.span))
      guard let first = uses[id] else {
        uses[id] = (link.span, customers)
        return nil
      }
      guard !customers.isEmpty, first.customers.isDisjoint(with: customers) else { return nil }
      return finding(
        Message("link-twice"), at: link.span, about: invitation.subject(),
        related: [RelatedPlace(first.place, Message("first-link"))])
    }
  }

  private func lapsed(_ invitation: Invitation, on today: Day) -> Finding? {
    guard let day = invitation.lapsed(on: today) else { return nil }
    let arguments: [Argument] = [
      .day("day", day.value), .number("limit", Invitation.granularRequestDays),
    ]
    return finding(
      Message("lapsed", arguments), at: day.span, about: invitation.subject(), severity: .warning)
  }
}
