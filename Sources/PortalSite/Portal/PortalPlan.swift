import Diagnostics
import ManifestModel
import Phrases
public import PortalPages

/// The sites of a portal as plans: one for each reseller and one for the operator.
public struct PortalPlan: Sendable {
  /// The plans.
  public let sites: [SitePlan]
  /// Finds what one reseller's site must not hold of another's.
  public let isolation: IsolationIndex

  /// Plans the sites.
  ///
  /// - Parameters:
  ///   - factory: makes the sites.
  ///   - holds: which sites cannot be shown.
  ///   - only: the resellers to build; nil for all sites.
  ///   - isWithOperator: whether the operator's site is built beside chosen resellers.
  public init(
    _ factory: SiteFactory, holds: SiteHolds, only: Set<String>? = nil,
    isWithOperator: Bool = false
  ) {
    let texts = ResellerTexts(factory.catalog, sources: factory.sources)
    let messages = PortalPlan.heldMessages(factory)
    let resellers = factory.catalog.resellers.filter { only?.contains($0.name) ?? true }
    var sites = resellers.map { reseller in
      SitePlan(
        folder: SiteFactory.folder(ofReseller: reseller.name), owner: reseller.name,
        held: holds.reasons[reseller.name], title: reseller.displayName, heldMessages: messages,
        make: { factory.site(of: reseller) }, ownTexts: { texts.ownTexts(reseller) },
        manifests: factory.manifests(of: reseller.name), access: reseller.access.map(\.value))
    }
    if only == nil {
      // An error may be all that hides these resellers, so their sites are not taken away.
      sites += holds.lost.sorted { $0.key < $1.key }.map { name, title in
        let folder = SiteFactory.folder(ofReseller: name)
        return SitePlan(
          folder: folder, owner: name, held: holds.reasons[name], title: title,
          heldMessages: messages,
          make: { Site(folder: folder, title: title, languages: [], pages: [], attachments: []) })
      }
    }
    if only == nil || isWithOperator {
      sites.append(
        SitePlan(
          folder: SiteFactory.operatorFolder, owner: nil, title: factory.title,
          make: { factory.operatorSite(held: holds.reasons) }))
    }
    self.sites = sites
    isolation = IsolationIndex(
      owners: factory.catalog.resellers.map(texts.owner),
      common: texts.commonTexts() + factory.commonTexts())
  }

  private static func heldMessages(_ factory: SiteFactory) -> [HeldMessage] {
    factory.catalog.settings.locales.map { locale in
      let book = Phrasebook(locale: locale, resources: factory.resources)
      let title = book.text("layout.held-title")
      return HeldMessage(
        locale: locale, tab: title, title: title, text: book.text("layout.held-text"))
    }
  }
}
