import Diagnostics
import ManifestModel

/// An id in an invitation link beside the one that our records have for it.
struct LinkIdentity: Sendable {
  /// The link's parameter.
  let parameter: String
  /// Whose id it should be.
  let owner: Owner
  /// The id in the link.
  let found: Substring
  /// The id in our records, nil when they have none.
  let recorded: Located<String>?

  /// Whose id a parameter holds.
  enum Owner: String, Sendable {
    /// The tenant of whoever invites.
    case sender
    /// The reseller's Partner ID.
    case partner
    /// The tenant of the provider who takes part.
    case provider
  }

  /// The message for what is wrong; nothing is wrong with an id that we have no record of.
  var problem: String? {
    if owner != .partner, !found.isEmpty, found.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return "number-for-tenant"
    }
    guard let recorded, recorded.value.lowercased() != found.lowercased() else { return nil }
    return "wrong-\(owner)"
  }

  /// The ids of a link, in the order sender, partner, provider.
  static func all(
    of link: InvitationLink, in invitation: Invitation, _ catalog: Catalog
  ) -> [LinkIdentity] {
    let shape = InvitationLinkShape(link)
    guard shape == .signup || shape == .invitation, invitation.type?.value != .partnership else {
      return []
    }
    let reseller = invitation.from?.reseller.flatMap { catalog.reseller($0.value) }
    let provider = invitation.provider.flatMap { catalog.provider($0.value) }
    let sender = link.values(shape.senderParameter).map {
      LinkIdentity(
        parameter: shape.senderParameter, owner: .sender, found: $0,
        recorded: catalog.senderTenant(of: invitation)?.id)
    }
    // A link that names no provider has 0 in the place of the Partner ID.
    let isJoint = shape.type(of: link) == .resellerAndProvider
    let partner = link.values(shape.partnerParameter).filter { isJoint || $0 != "0" }.map {
      LinkIdentity(
        parameter: shape.partnerParameter, owner: .partner, found: $0, recorded: reseller?.mpnId)
    }
    let other = link.values(shape.providerParameter).map {
      LinkIdentity(
        parameter: shape.providerParameter, owner: .provider, found: $0,
        recorded: provider?.tenant?.id)
    }
    return sender + partner + other
  }
}
