import Diagnostics
import ManifestModel

/// A subscription's reseller of record is a provider.
struct ProviderAsResellerOfRecord: Rule {
  static let description = RuleDescription(
    "RP-R14", "provider-as-reseller-of-record", .error, .breach, spans: [110],
    sources: ["supported-relationships"])

  func check(_ context: RuleContext) -> [Finding] {
    let providers = Providers(context.catalog)
    return context.catalog.customers.flatMap { customer in
      customer.subscriptions.compactMap { subscription in
        guard let record = subscription.resellerOfRecord,
          let provider = providers.byRecord[record.value]
        else { return nil }
        let subject = Subject(
          reseller: context.catalog.owner(of: subscription, in: customer), provider: provider,
          customer: customer.name.value)
        return finding(
          Message("provider", [.text("found", record.value)]), at: record.span, about: subject)
      }
    }
  }
}

/// The providers by name and Partner ID, without those that are also a reseller's.
private struct Providers {
  let byRecord: [String: String]

  init(_ catalog: Catalog) {
    let pairs = catalog.providers.flatMap { provider in
      [provider.name, provider.mpnId?.value].compactMap(\.self).map { ($0, provider.name) }
    }
    var byRecord = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    for reseller in catalog.resellers {
      byRecord[reseller.name] = nil
      if let id = reseller.mpnId?.value { byRecord[id] = nil }
    }
    self.byRecord = byRecord
  }
}
