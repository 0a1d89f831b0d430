import Diagnostics

/// The resellers' sites that show something of a document.
public enum SiteScope: Hashable, Sendable {
  /// All sites.
  case all
  /// The sites of these resellers.
  case resellers(Set<String>)

  /// Whether the site of a reseller shows something of it.
  public func covers(_ reseller: String) -> Bool {
    switch self {
    case .all: true
    case .resellers(let names): names.contains(reseller)
    }
  }
}

extension SiteScope {
  static func documents(
    of parts: CatalogParts, settings: Settings
  ) -> [(span: SourceSpan, scope: SiteScope)] {
    var partners: [String: Set<String>] = [:]
    for reseller in parts.resellers {
      for partnership in reseller.partnerships {
        guard let provider = partnership.provider else { continue }
        partners[provider.value, default: []].insert(reseller.name)
      }
    }
    let shown = settings.publicProviders.union(
      [parts.workspace?.operatedBy?.provider?.value].compactMap(\.self))
    return parts.manifests.map { manifest in
      (manifest.head.span, scope(of: manifest, partners: partners, shownToAll: shown))
    }
  }

  private static func scope(
    of manifest: Manifest, partners: [String: Set<String>], shownToAll: Set<String>
  ) -> SiteScope {
    switch manifest {
    case .workspace, .roleCatalog: .all
    case .reseller(let reseller): .resellers([reseller.name])
    case .provider(let provider):
      shownToAll.contains(provider.name) ? .all : .resellers(partners[provider.name] ?? [])
    case .customer(let customer): .resellers(Set(customer.resellers.map(\.reseller.value)))
    case .customerList(let list): .resellers(Set([list.reseller?.value].compactMap(\.self)))
    case .invitation(let invitation):
      .resellers(Set([invitation.reseller].compactMap(\.self)))
    }
  }
}
