import Diagnostics
import ManifestModel

/// Somebody named behind `by` in the history of a partnership.
struct PartnershipActor {
  /// The reseller's user of that name.
  let ownUser: User?
  /// The user of that name at the partner.
  let partnerUser: User?
  /// Whether the name is known at all; an unknown one is reported as such.
  let isKnown: Bool
  /// The name to show, without the owner that may qualify it.
  let displayName: String

  /// Looks a name up on both sides.
  init(_ name: String, reseller: Reseller, provider: String?, catalog: Catalog) {
    let parts = name.split(separator: "/").map(String.init)
    let owner = parts.count == 2 ? parts.first : nil
    let bare = parts.last ?? name
    let partner = provider.flatMap { catalog.provider($0) }
    let isPartner = owner == nil || owner == provider
    let isOwn = owner == nil || (owner == reseller.name && owner != provider)
    ownUser = isOwn ? reseller.user(bare) : nil
    partnerUser = isPartner ? partner?.users.first { $0.name?.value == bare } : nil
    let elsewhere =
      owner.map { catalog.reseller($0)?.user(bare) != nil } ?? false
      || catalog.user(bare, near: nil) != nil
    isKnown = ownUser != nil || partnerUser != nil || elsewhere
    displayName = ownUser?.displayName ?? partnerUser?.displayName ?? bare
  }
}

extension Catalog {
  /// The provider's name as people write it.
  func displayName(ofProvider name: String) -> String { provider(name)?.displayName ?? name }
}
