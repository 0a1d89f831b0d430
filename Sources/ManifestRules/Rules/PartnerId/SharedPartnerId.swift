import Diagnostics
import ManifestModel

/// One Partner ID is recorded for two organisations, though a location belongs to one tenant.
///
/// The finding is about the later record; only its related place points at the other one, which
/// the pages of a reseller never show.
struct SharedPartnerId: Rule {
  static let description = RuleDescription(
    "RP-M06", "shared-partner-id", .error, .data, spans: [142], sources: ["manage-locations"])

  private struct Holder {
    let id: Located<String>
    let tenant: String?
    let subject: Subject
  }

  func check(_ context: RuleContext) -> [Finding] {
    var first: [String: Holder] = [:]
    return holders(in: context.catalog).compactMap { holder in
      guard let other = first[holder.id.value] else {
        first[holder.id.value] = holder
        return nil
      }
      return clash(holder, with: other)
    }
  }

  private func holders(in catalog: Catalog) -> [Holder] {
    let providers = catalog.providers.compactMap { provider in
      provider.mpnId.map {
        Holder(
          id: $0, tenant: provider.tenant?.id?.value, subject: Subject(provider: provider.name))
      }
    }
    let resellers = catalog.resellers.compactMap { reseller in
      reseller.mpnId.map {
        Holder(
          id: $0, tenant: reseller.tenant?.id?.value, subject: Subject(reseller: reseller.name))
      }
    }
    return (providers + resellers).filter { PartnerIdForm($0.id.value).isNumber }
  }

  /// One tenant in two records is another rule's matter; an unknown tenant leaves a doubt.
  private func clash(_ holder: Holder, with other: Holder) -> Finding? {
    let knowsBoth = holder.tenant != nil && other.tenant != nil
    guard !knowsBoth || holder.tenant != other.tenant else { return nil }
    return finding(
      Message(knowsBoth ? "two-tenants" : "two-records", [.text("found", holder.id.value)]),
      at: holder.id.span, about: holder.subject, severity: knowsBoth ? nil : .warning,
      related: [RelatedPlace(other.id.span, Message("other"))])
  }
}
