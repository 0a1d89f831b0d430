import Diagnostics
import ManifestModel

/// A reseller and a provider with the partnership between them.
struct PartnerPair {
  let reseller: Reseller
  let partnership: Partnership
  let provider: Provider
  /// Where the partnership names the provider.
  let place: SourceSpan

  /// Whom a finding about the two is about.
  var subject: Subject { Subject(reseller: reseller.name, provider: provider.name) }

  /// Whether the partnership is over.
  var hasEnded: Bool { partnership.history.current == .removed }
}

extension Catalog {
  /// All partnerships with a provider that the manifests know, by reseller.
  var partnerPairs: [PartnerPair] {
    resellers.flatMap { reseller in
      reseller.partnerships.compactMap { partnership in
        guard let name = partnership.provider, let provider = provider(name.value) else {
          return nil
        }
        return PartnerPair(
          reseller: reseller, partnership: partnership, provider: provider, place: name.span)
      }
    }
  }
}
